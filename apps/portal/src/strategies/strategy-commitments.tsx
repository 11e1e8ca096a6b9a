import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import { KeyFigures } from '@pejl/ui/key-figures.tsx'
import { isChosen } from '../commitments/filters.ts'
import { ledgerTexts } from '../commitments/texts.ts'
import { Danish, useHref, useTexts } from '../frame/language.tsx'
import { ShortSourceLink } from '../frame/said.tsx'
import type { LedgerFilter } from '../routes.ts'
import { strategyTexts } from './texts.ts'

/** Longer lists are folded. */
const mostShown = 5

const figures = [
  { filter: 'indfriet', tone: 'done' },
  { filter: 'aabne', tone: 'ahead' },
  { filter: 'ikke-dokumenteret', tone: 'unknown' },
  { filter: 'overskredet', tone: 'late' },
] as const satisfies readonly { filter: LedgerFilter; tone: string }[]

interface StrategyCommitmentsProps {
  readonly slug: string
  readonly commitments: readonly CommitmentView[]
}

/** How many promises stand where, and those that have no place on the storyline because no time was named. */
export function StrategyCommitments({ slug, commitments }: StrategyCommitmentsProps) {
  const [texts, ledger, href] = [useTexts(strategyTexts), useTexts(ledgerTexts), useHref()]
  if (commitments.length === 0) return <p>{texts.noPromises}</p>
  const undated = commitments.filter(
    ({ report }) => !report.occurrences.some(({ starts, ends }) => starts && ends),
  )
  const more = undated.length - mostShown

  return (
    <>
      <KeyFigures
        label={texts.figures}
        figures={figures.map(({ filter, tone }) => ({
          figure: `${commitments.filter((one) => isChosen(one, filter)).length}`,
          label: ledger.filter[filter].toLowerCase(),
          href: href.ledger({ strategy: slug, standing: filter }),
          tone,
        }))}
      />
      {undated.length > 0 ? (
        <>
          <h3>{texts.undated}</h3>
          <Lines commitments={undated.slice(0, mostShown)} />
        </>
      ) : null}
      {more > 0 ? (
        <details>
          <summary>{texts.moreUndated(more)}</summary>
          <Lines commitments={undated.slice(mostShown)} />
        </details>
      ) : null}
    </>
  )
}

function Lines({ commitments }: Pick<StrategyCommitmentsProps, 'commitments'>) {
  const href = useHref()

  return (
    <ul class="plain-list">
      {commitments.map(({ id, what, source }) => (
        <li key={id}>
          <a href={href.commitment(id)}>
            <Danish>{what}</Danish>
          </a>{' '}
          <ShortSourceLink source={source} />
        </li>
      ))}
    </ul>
  )
}
