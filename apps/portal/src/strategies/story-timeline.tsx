import type { StoryEntry } from '@pejl/store/public/story.ts'
import type { SeamarkKind } from '@pejl/ui/seamarks.tsx'
import { StorylineOverview } from '@pejl/ui/storyline-overview.tsx'
import { Timeline, type TimelineEntry } from '@pejl/ui/timeline.tsx'
import { formatDay, formatSpan } from '../dates.ts'
import { SourceLink, shortened } from '../frame/said.tsx'
import { href } from '../routes.ts'
import { storyKinds, texts } from '../texts.ts'
import { occurrenceTags, outcomeTags } from '../tones.ts'

const seamarks = {
  ...{ decision: 'decision', agenda: 'meeting', commitment: 'commitment', event: 'event', start: 'event' },
  ...{ hearing: 'event', status: 'event', deadline: 'event' },
} as const satisfies Record<StoryEntry['kind'], SeamarkKind>

/** The story entry by entry: decisions with what was decided, events, promises with where they stand. */
export function StoryTimeline({
  story,
  today,
}: {
  readonly story: readonly StoryEntry[]
  readonly today: string
}) {
  return <Timeline entries={story.map(entryOf)} todayLabel={`${texts.today}, ${formatDay(today)}`} />
}

function entryOf(entry: StoryEntry, at: number): TimelineEntry {
  const { kind, startsOn, endsOn, precision, title, committee, commitment } = entry
  const [outcome] = entry.decisions
  const [told] = entry.tellings
  return {
    id: `trin-${at + 1}`,
    when: formatSpan(startsOn, endsOn, precision),
    dateTime: precision === 'day' ? startsOn : (commitment ? endsOn : startsOn).slice(0, 7),
    past: entry.when === 'past',
    kind: seamarks[kind],
    kindLabel: committee ? `${storyKinds[kind]} · ${committee.name}` : storyKinds[kind],
    heading: shortened(title, 180),
    href: addressOf(entry),
    text: <Told entry={entry} />,
    source:
      entry.decisions.length === 0 && told
        ? { href: href.source(told.source.documentId, told.source), label: texts.source }
        : undefined,
    tag: commitment
      ? occurrenceTags[commitment.state]
      : outcome && new Set(entry.decisions.map((d) => d.outcome)).size === 1
        ? outcomeTags[outcome.outcome]
        : undefined,
  }
}

function addressOf({ commitment, matter, meetingId }: StoryEntry): string | undefined {
  if (commitment) return href.commitment(commitment.id)
  if (matter) return href.matter(matter.slug)
  return meetingId ? href.meeting(meetingId) : undefined
}

const mostDecisions = 4

/** What was decided, or the words when they say more than the heading; and who else tells of it. */
function Told({ entry }: { readonly entry: StoryEntry }) {
  const { decisions, tellings, kind } = entry
  const [first] = tellings
  const others = tellings.slice(1)
  const saysMore = first && kind !== 'agenda' && kind !== 'commitment' && !isSaid(first.quote, entry.title)

  return (
    <>
      {decisions.length > 0 ? <Decided entry={entry} /> : null}
      {decisions.length === 0 && saysMore ? (
        <p>
          <q>{shortened(first.quote, 320)}</q>
        </p>
      ) : null}
      {others.length > 0 ? (
        <details>
          <summary>
            {others.length === 1 ? 'Fortalt ét sted til' : `Fortalt ${others.length} steder til`}
          </summary>
          <ul>
            {others.map(({ title, quote, source }, at) => (
              <li key={at}>
                {title}: <q>{shortened(quote, 240)}</q> <SourceLink source={source} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

function Decided({ entry: { decisions } }: { readonly entry: StoryEntry }) {
  return (
    <ul>
      {decisions.slice(0, mostDecisions).map((decision, at) => (
        <li key={at}>
          {shortened(decision.text, 260)} <SourceLink source={decision.source} />
        </li>
      ))}
      {decisions.length > mostDecisions ? <li>{`og ${decisions.length - mostDecisions} mere`}</li> : null}
    </ul>
  )
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
const isSaid = (quote: string, title: string): boolean => bare(title).startsWith(bare(quote).slice(0, 120))

/** The whole story at a glance; the words below it say the same. */
export function StoryPicture({
  story,
  today,
}: {
  readonly story: readonly StoryEntry[]
  readonly today: string
}) {
  const ahead = story.filter((entry) => entry.when === 'ahead').length
  const [first, last] = [story.at(0), story.at(-1)]
  if (!first || !last) return null
  const summary = `Tidslinje fra ${formatDay(first.startsOn)} til ${formatDay(last.endsOn)} med ${story.length} trin; ${ahead} ligger forude. Trinene står i ord længere nede.`

  return (
    <StorylineOverview
      entries={story.map((entry, at) => ({
        ...{ id: `billede-${at}`, kind: seamarks[entry.kind], past: entry.when === 'past' },
        ...{ date: entry.commitment ? entry.endsOn : entry.startsOn, heading: shortened(entry.title, 120) },
      }))}
      today={today}
      todayLabel={texts.today}
      summary={summary}
      kinds={kindsIn(story)}
    />
  )
}

const legend = [
  { kind: 'decision', label: 'Beslutning' },
  { kind: 'meeting', label: 'På dagsordenen' },
  { kind: 'event', label: 'Begivenhed' },
  { kind: 'commitment', label: 'Løfte' },
] as const satisfies readonly { kind: SeamarkKind; label: string }[]

const kindsIn = (story: readonly StoryEntry[]) =>
  legend.filter(({ kind }) => story.some((entry) => seamarks[entry.kind] === kind))
