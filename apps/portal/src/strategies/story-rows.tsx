import type { StoryEntry } from '@pejl/store/public/story.ts'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatSpan } from '../dates.ts'
import { Danish, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { ShortSourceLink, shortened } from '../frame/said.tsx'
import type { Addresses } from '../routes.ts'
import { timeNames, timeTones } from '../tones.ts'
import { storyTexts } from './story-texts.ts'

interface RowsProps {
  readonly entries: readonly StoryEntry[]
  /** The time the step says already. */
  readonly when: string
}

/** Promises and the like, a line each, with its own time where that differs from the step's. */
export function Rows({ entries, when }: RowsProps) {
  const [href, names, language] = [useHref(), useTexts(timeNames), useLanguage()]

  return (
    <ul class="storyline-rows">
      {entries.map((entry, at) => {
        const { title, commitment, tellings } = entry
        const [first, ...others] = tellings
        const address = addressOf(entry, href)
        const own = formatSpan(entry.startsOn, entry.endsOn, entry.precision, language)
        const words = <Danish>{shortened(title, 140)}</Danish>
        return (
          <li key={at}>
            {own === when ? null : <span class="muted">{`${own}: `}</span>}
            {address ? <a href={address}>{words}</a> : words}{' '}
            {commitment ? (
              <StatusTag plain tone={timeTones[commitment.state]}>
                {names[commitment.state]}
              </StatusTag>
            ) : null}{' '}
            {first ? <ShortSourceLink source={first.source} /> : null}
            <AlsoTold tellings={others} />
          </li>
        )
      })}
    </ul>
  )
}

/** Who else tells of it. */
export function AlsoTold({ tellings }: Pick<StoryEntry, 'tellings'>) {
  const texts = useTexts(storyTexts)
  if (tellings.length === 0) return null

  return (
    <details>
      <summary>{texts.alsoTold(tellings.length)}</summary>
      <ul>
        {tellings.map(({ title, source }, at) => (
          <li key={at}>
            <Danish>{shortened(title, 90)}</Danish> <ShortSourceLink source={source} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where an entry is told in full. */
export function addressOf(
  { commitment, matter, meetingId }: StoryEntry,
  href: Addresses,
): string | undefined {
  if (commitment) return href.commitment(commitment.id)
  if (matter) return href.matter(matter.slug)
  return meetingId ? href.meeting(meetingId) : undefined
}
