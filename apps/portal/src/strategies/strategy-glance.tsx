import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import type { StoryEntry } from '@pejl/store/public/story.ts'
import { Glance, GlancePart } from '@pejl/ui/glance.tsx'
import { byUrgency } from '../commitments/urgency.ts'
import { formatSpan } from '../dates.ts'
import { Danish, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { Day, ShortSourceLink, shortened } from '../frame/said.tsx'
import { Decided } from './story-decided.tsx'
import { storyTexts } from './story-texts.ts'

const mostNext = 4
const mostSlipped = 3

interface GlanceProps {
  readonly slug: string
  readonly story: readonly StoryEntry[]
  readonly commitments: readonly CommitmentView[]
}

/** In a quarter of a minute: what was decided last, what is next, and what slipped. */
export function StrategyGlance({ slug, story, commitments }: GlanceProps) {
  const [texts, href] = [useTexts(storyTexts), useHref()]
  const last = story.findLast((entry) => entry.when === 'past' && entry.decisions.length > 0)
  const next = story.filter((entry) => entry.when !== 'past')
  const slipped = byUrgency(
    commitments.filter(({ report }) => report.standing === 'undocumented' || report.standing === 'overdue'),
  )

  return (
    <Glance label={texts.glance}>
      <GlancePart heading={texts.now} tone="done">
        {last ? <LastDecided entry={last} /> : <p>{texts.nothingDecided}</p>}
      </GlancePart>
      <GlancePart heading={texts.next} tone="ahead">
        <ul class="glance-list">
          {next.slice(0, mostNext).map((entry, at) => (
            <li key={at}>
              <Ahead entry={entry} />
            </li>
          ))}
        </ul>
        {next.length === 0 ? <p>{texts.nothingNext}</p> : null}
        {next.length > mostNext ? (
          <p>
            <a href="#forude">{texts.allNext}</a>
          </p>
        ) : null}
      </GlancePart>
      <GlancePart heading={texts.slipped} tone="unknown">
        <p>{slipped.length === 0 ? texts.nothingSlipped : texts.slippedCount(slipped.length)}</p>
        <ul class="glance-list">
          {slipped.slice(0, mostSlipped).map((one) => (
            <li key={one.id}>
              {one.report.falls ? <Day day={one.report.falls} /> : null}
              <a href={href.commitment(one.id)}>
                <Danish>{shortened(one.what, 110)}</Danish>
              </a>
            </li>
          ))}
        </ul>
        {slipped.length > mostSlipped ? (
          <p>
            <a href={href.ledger({ strategy: slug, standing: 'ikke-dokumenteret' })}>{texts.allSlipped}</a>
          </p>
        ) : null}
      </GlancePart>
    </Glance>
  )
}

function LastDecided({ entry }: { readonly entry: StoryEntry }) {
  const href = useHref()
  const { matter, meetingId, committee, startsOn, title, decisions } = entry
  const address = matter ? href.matter(matter.slug) : meetingId ? href.meeting(meetingId) : undefined

  return (
    <>
      <p class="glance-when">
        {committee ? (
          <>
            <Danish>{committee.name}</Danish>,{' '}
          </>
        ) : null}
        <Day day={startsOn} />
      </p>
      <p>
        <a href={address}>
          <Danish>{shortened(title, 140)}</Danish>
        </a>
      </p>
      <Decided decisions={decisions} />
    </>
  )
}

function Ahead({ entry }: { readonly entry: StoryEntry }) {
  const [href, language] = [useHref(), useLanguage()]
  const { startsOn, endsOn, precision, title, commitment, tellings } = entry
  const words = <Danish>{shortened(title, 110)}</Danish>

  return (
    <>
      <time dateTime={endsOn}>{formatSpan(startsOn, endsOn, precision, language)}</time>
      {commitment ? <a href={href.commitment(commitment.id)}>{words}</a> : words}{' '}
      <ShortSourceLink source={tellings[0]?.source ?? null} />
    </>
  )
}
