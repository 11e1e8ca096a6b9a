import { findProjectRoot } from '@pejl/connect/project-root.ts'
import type { Db } from '@pejl/store/db.ts'
import { type CommitmentView, listCommitments } from '@pejl/store/public/commitment-views.ts'
import { tellStory } from '@pejl/store/public/story.ts'
import { listStrategyEvents, listStrategyItems } from '@pejl/store/public/story-views.ts'
import { findStrategy, listStrategies, type StrategyCard } from '@pejl/store/public/strategy-views.ts'
import { parseArguments, wrongUsage } from './arguments.ts'
import { type Command, type ExitStatus, print, type Surroundings, say } from './command.ts'
import { describeStory, type Story } from './story-text.ts'
import { today } from './time.ts'
import { withDatabase } from './with-database.ts'

const help = `Brug: pejl story [STRATEGI] [--json]

Fortæller en strategis forløb: hvad der skete og hvornår, hvad der blev besluttet, hvad der blev lovet, og
hvor det står. STRATEGI er et stykke af titlen, området eller adressen; uden den fortælles alle.

  --json   én linje JSON for hver strategi
  --help   denne hjælp`

/** `pejl story`: the storyline of a strategy, or of all, as the public may see it. */
export const story: Command = {
  help,
  run: async (args, around) => {
    const parsed = parseArguments(args, { json: { type: 'boolean' } }, { command: 'story', around })
    if (!parsed) return 2
    if (parsed.rest.length > 1) return wrongUsage(around, 'story', 'tager én strategi ad gangen.')
    const [wanted] = parsed.rest
    return withDatabase({ around, root: findProjectRoot() }, ({ database }) =>
      tellStories(database.open, { wanted, json: parsed.options.json === true }, around),
    )
  },
}

async function tellStories(
  db: Db,
  { wanted, json }: { readonly wanted: string | undefined; readonly json: boolean },
  around: Surroundings,
): Promise<ExitStatus> {
  const all = await listStrategies(db)
  const meant = wanted === undefined ? all : chooseStrategies(all, wanted)
  if (meant.length === 0) {
    say(around, wanted === undefined ? 'Der er ingen strategier i databasen endnu.' : unknown(all, wanted))
    return wanted === undefined ? 0 : 1
  }
  for (const { slug } of meant) {
    const told = await findStory(db, slug)
    if (told) await print(around, json ? `${JSON.stringify(told)}\n` : `${describeStory(told)}\n`)
  }
  return 0
}

/** An exact address counts before a piece of one; pieces may be of the title, the area or the address. */
function chooseStrategies(all: readonly StrategyCard[], wanted: string): readonly StrategyCard[] {
  const exact = all.filter(({ slug }) => slug === wanted)
  if (exact.length > 0) return exact
  const piece = wanted.toLocaleLowerCase('da')
  return all.filter(({ slug, title, area }) =>
    `${slug}\n${title}\n${area}`.toLocaleLowerCase('da').includes(piece),
  )
}

const unknown = (all: readonly StrategyCard[], wanted: string): string =>
  [
    `Ingen strategi svarer til »${wanted}«. Der er:`,
    ...all.map(({ slug, title }) => `  ${slug}  ${title}`),
  ].join('\n')

async function findStory(db: Db, slug: string): Promise<Story | undefined> {
  const strategy = await findStrategy(db, slug)
  if (!strategy) return undefined
  const [items, events, commitments] = await Promise.all([
    listStrategyItems(db, slug),
    listStrategyEvents(db, slug),
    listCommitments(db, today(), { strategy: slug }),
  ])
  const { title, area, period, state, purpose, principles, matters } = strategy
  return {
    strategy: { slug, title, area, period, state, purpose, principles },
    matters,
    committees: namesOfCommittees(items.map(({ occasion }) => occasion?.committee)),
    entries: tellStory(items, events, commitments, today()),
    commitments: commitments.map(withoutDatabase),
  }
}

const namesOfCommittees = (names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
]

/** What the ledger says of a promise, less the parts only a page needs. */
const withoutDatabase = ({
  what,
  who,
  recipient,
  quote,
  madeOn,
  dueOn,
  recurs,
  period,
  report,
}: CommitmentView) => ({
  ...{ what, who, to: recipient, madeOn, due: dueOn, recurs, period, quote },
  state: report.standing,
  falls: report.falls,
  occurrences: report.occurrences,
})
