import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { type Precision, sayTime } from '../words/spans.ts'
import type { PaperHead } from './paper-head.ts'
import type { ProcessOverview, ProcessStop, StopKind } from './process.ts'

/** An entry of a strategy's story, as the public page tells it. */
export interface ToldEntry {
  readonly kind: string
  readonly startsOn: string
  readonly endsOn: string
  readonly precision: Precision
  readonly title: string
  readonly committee: { readonly name: string } | null
  readonly when: 'past' | 'now' | 'ahead'
}

/** A version of the strategy that others may answer, or that a decision adopted. */
export interface ToldVersion {
  readonly number: number
  readonly hearingFrom: string | null
  readonly hearingUntil: string | null
}

/** What of a story is a stop on the way; promises and status reports are told elsewhere. */
const kinds: Readonly<Record<string, StopKind>> = {
  decision: 'decision',
  agenda: 'meeting',
  event: 'event',
  hearing: 'hearing',
  start: 'start',
  deadline: 'deadline',
}

/** What is left out first when there are more stops than a sheet is clear with. */
const importance: readonly StopKind[] = ['decision', 'hearing', 'start', 'meeting', 'event', 'deadline']
const most = 18

/** The process overview of a strategy: its story's stops and its versions' hearings, year by year. */
export function processOf(
  head: PaperHead,
  {
    story,
    versions,
    today,
  }: {
    readonly story: readonly ToldEntry[]
    readonly versions: readonly ToldVersion[]
    readonly today: Day
  },
): ProcessOverview {
  const told = [...story.flatMap(stopOf), ...versions.flatMap((version) => hearingOf(version, today))]
  const stops = mostImportant(told).toSorted((a, b) => a.startsOn.localeCompare(b.startsOn))
  const years = [...new Set(stops.map(({ startsOn }) => startsOn.slice(0, 4)))]
  const phases = years.map((year) => ({
    title: years.length > 1 ? year : null,
    stops: stops.filter(({ startsOn }) => startsOn.startsWith(year)),
  }))
  return { kind: 'process', head, phases, today }
}

function stopOf(entry: ToldEntry): readonly ProcessStop[] {
  const [kind, startsOn, endsOn] = [kinds[entry.kind], parseDay(entry.startsOn), parseDay(entry.endsOn)]
  if (!kind || !startsOn || !endsOn) return []
  const said = sayTime(startsOn, endsOn, entry.precision)
  return [
    {
      kind,
      title: shortened(entry.title),
      by: entry.committee?.name ?? null,
      startsOn,
      endsOn,
      said,
      when: entry.when,
    },
  ]
}

function hearingOf({ number, hearingFrom, hearingUntil }: ToldVersion, today: Day): readonly ProcessStop[] {
  const [startsOn, endsOn] = [parseDay(hearingFrom), parseDay(hearingUntil)]
  if (!startsOn || !endsOn) return []
  const when = endsOn < today ? 'past' : startsOn > today ? 'ahead' : 'now'
  const title = number === 1 ? 'Strategien er i høring' : `Version ${number} er i høring`
  return [
    { kind: 'hearing', title, by: null, startsOn, endsOn, said: sayTime(startsOn, endsOn, 'day'), when },
  ]
}

function mostImportant(stops: readonly ProcessStop[]): readonly ProcessStop[] {
  const rank = ({ kind }: ProcessStop) => importance.indexOf(kind)
  return stops.toSorted((a, b) => rank(a) - rank(b)).slice(0, most)
}

/** At most so long as a stop can bear, cut at a word. */
function shortened(title: string): string {
  const [first = title] = title.split('\n')
  if (first.length <= 96) return first
  return `${first.slice(0, 95).replace(/\s+\S*$/, '')} …`
}
