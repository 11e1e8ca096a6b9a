import type { StoryEntry } from '@pejl/store/public/story.ts'
import type { SeamarkKind } from '@pejl/ui/seamarks.tsx'
import type { TimelineEntry } from '@pejl/ui/timeline.tsx'
import { formatSpan } from '../dates.ts'
import { Danish, recordLanguage } from '../frame/language.tsx'
import { SourceLink, shortened } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { addresses } from '../routes.ts'
import { Decided } from './story-decided.tsx'
import { AlsoTold, addressOf, Rows } from './story-rows.tsx'
import { type StoryStep, timeOf } from './story-steps.ts'
import { storyTexts } from './story-texts.ts'

export const seamarks = {
  decision: 'decision',
  agenda: 'meeting',
  commitment: 'commitment',
  event: 'event',
  start: 'event',
  hearing: 'event',
  status: 'event',
  deadline: 'event',
} as const satisfies Record<StoryEntry['kind'], SeamarkKind>

/** A step that holds anything but promises is marked by that; the rest is promises. */
export const seamarkOf = ({ entries }: StoryStep): SeamarkKind =>
  seamarks[(entries.find(({ kind }) => kind !== 'commitment') ?? entries[0]).kind]

/** A step as the timeline draws it. */
export function entryOf(step: StoryStep, language: Language): TimelineEntry {
  const [first] = step.entries
  const { committee, kind } = first
  const { startsOn, endsOn, precision } = timeOf(step)
  const when = formatSpan(startsOn, endsOn, precision, language)
  const common = {
    id: step.id,
    when,
    dateTime: precision === 'day' ? startsOn : endsOn.slice(0, 7),
    past: first.when === 'past',
    kind: seamarkOf(step),
    kindLabel: step.isShort ? kindsOf(step.entries, language) : storyTexts[language].kinds[kind],
  }
  if (step.isShort) return { ...common, children: <Rows entries={step.entries} when={when} /> }
  return {
    ...common,
    by: committee ? <Danish>{committee.name}</Danish> : undefined,
    heading: shortened(first.title, 180),
    headingLang: recordLanguage(language),
    href: addressOf(first, addresses[language]),
    children: <Told entry={first} />,
  }
}

/** `3 løfter, Status`: what a step of many holds. */
export function kindsOf(entries: readonly StoryEntry[], language: Language): string {
  const { promises, kinds } = storyTexts[language]
  const promised = entries.filter((entry) => entry.commitment).length
  const others = [...new Set(entries.filter((entry) => !entry.commitment).map(({ kind }) => kinds[kind]))]
  return [...(promised > 0 ? [promises(promised)] : []), ...others].join(', ')
}

function Told({ entry }: { readonly entry: StoryEntry }) {
  const { decisions, tellings, title, kind } = entry
  const [first] = tellings
  const saysMore = first && kind !== 'agenda' && !isSaid(first.quote, title)

  return (
    <>
      {decisions.length > 0 ? <Decided decisions={decisions} /> : null}
      {decisions.length === 0 && saysMore ? (
        <p>
          <Danish>
            <q>{shortened(first.quote, 280)}</q>
          </Danish>
        </p>
      ) : null}
      {decisions.length === 0 && first ? (
        <p>
          <SourceLink source={first.source} />
        </p>
      ) : null}
      <AlsoTold tellings={tellings.slice(1)} />
    </>
  )
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
const isSaid = (quote: string, title: string): boolean => bare(title).startsWith(bare(quote).slice(0, 120))
