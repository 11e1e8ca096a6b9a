import type { Standing } from '@pejl/domain/follow-up/commitment.ts'
import type { StoryEntry } from '@pejl/store/public/story.ts'
import type { StrategyView } from '@pejl/store/public/strategy-views.ts'

/** A strategy with its storyline, as `pejl story --json` prints it. */
export interface Story {
  readonly strategy: Pick<
    StrategyView,
    'slug' | 'title' | 'area' | 'period' | 'state' | 'purpose' | 'principles'
  >
  readonly matters: StrategyView['matters']
  readonly committees: readonly string[]
  readonly entries: readonly StoryEntry[]
  readonly commitments: readonly {
    readonly what: string
    readonly who: string | null
    readonly to: string | null
    readonly state: Standing
    readonly falls: string | null
  }[]
}

const kinds = {
  decision: 'beslutning',
  agenda: 'på dagsordenen',
  event: 'begivenhed',
  start: 'begynder',
  hearing: 'høring',
  status: 'status',
  deadline: 'frist',
  commitment: 'løfte',
} as const satisfies Record<StoryEntry['kind'], string>

const standings = {
  open: 'åbent',
  due: 'forfalder snart',
  overdue: 'overskredet',
  kept: 'indfriet',
  undocumented: 'ikke dokumenteret',
  lapsed: 'bortfaldet',
} as const satisfies Record<Standing, string>

/** The storyline for a terminal: past and future told apart by a line between them. */
export function describeStory({ strategy, matters, committees, entries, commitments }: Story): string {
  const past = entries.filter(({ when }) => when === 'past')
  const ahead = entries.filter(({ when }) => when !== 'past')
  return [
    strategy.title,
    '='.repeat(Math.min(strategy.title.length, 100)),
    ...(strategy.purpose ? [strategy.purpose] : []),
    `Sager: ${matters.map(({ number, title }) => number ?? title).join(', ') || 'ingen'}`,
    `Udvalg: ${committees.join(', ') || 'ingen'}`,
    '',
    ...past.map(describeEntry),
    '----- i dag -----',
    ...ahead.map(describeEntry),
    '',
    'Løfter',
    ...commitments.map(
      ({ what, to, state, falls }) =>
        `  [${standings[state]}] ${what}${to ? ` (til ${to})` : ''}${falls ? `, senest ${falls}` : ''}`,
    ),
    '',
  ].join('\n')
}

function describeEntry({ kind, title, committee, decisions, ...time }: StoryEntry): string {
  const outcome = decisions.map(({ text }) => text.replace(/\s+/g, ' ')).join(' | ')
  const where = committee ? ` – ${committee.name}` : ''
  return `${timeOf(time).padEnd(24)}${kinds[kind]}: ${title}${where}${outcome ? `\n${' '.repeat(24)}${outcome}` : ''}`
}

function timeOf({
  startsOn,
  endsOn,
  precision,
}: Pick<StoryEntry, 'startsOn' | 'endsOn' | 'precision'>): string {
  const year = startsOn.slice(0, 4)
  const month = Number(startsOn.slice(5, 7))
  if (precision === 'day') return startsOn === endsOn ? startsOn : `${startsOn}–${endsOn}`
  if (precision === 'month') return startsOn.slice(0, 7)
  if (precision === 'quarter') return `${Math.ceil(month / 3)}. kvartal ${year}`
  if (precision === 'half') return `${month <= 6 ? 1 : 2}. halvår ${year}`
  return year
}
