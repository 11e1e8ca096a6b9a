import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import { KeyFigures } from '@pejl/ui/key-figures.tsx'
import { CommitmentTable } from '../commitments/commitment-table.tsx'
import { isChosen } from '../commitments/commitments-page.tsx'
import { ledgerTexts } from '../commitments/texts.ts'
import { href, type LedgerFilter } from '../routes.ts'

/** Longer lists show what is next, and the rest folded. */
const mostShown = 10

const figures = [
  { filter: 'indfriet', tone: 'done' },
  { filter: 'aabne', tone: 'ahead' },
  { filter: 'ikke-dokumenteret', tone: 'unknown' },
  { filter: 'overskredet', tone: 'late' },
] as const satisfies readonly { filter: LedgerFilter; tone: string }[]

/** What a strategy has promised: how much stands where, what is next, and all of it. */
export function StrategyCommitments({
  slug,
  title,
  commitments,
}: {
  slug: string
  title: string
  commitments: readonly CommitmentView[]
}) {
  if (commitments.length === 0) return <p>Der er ikke fundet løfter i dokumenterne endnu.</p>
  const next = commitments.filter((one) => isChosen(one, 'aabne')).slice(0, mostShown)
  const isShort = commitments.length <= mostShown

  return (
    <>
      <KeyFigures
        label="Løfterne i tal"
        figures={figures.map(({ filter, tone }) => ({
          figure: `${commitments.filter((one) => isChosen(one, filter)).length}`,
          label: ledgerTexts.filter[filter].toLowerCase(),
          href: href.ledger({ strategy: slug, standing: filter }),
          tone,
        }))}
      />
      {isShort ? <CommitmentTable caption={`Løfter i ${title}`} commitments={commitments} /> : null}
      {!isShort && next.length > 0 ? (
        <>
          <h3>Det næste</h3>
          <CommitmentTable caption={`De næste løfter i ${title}`} commitments={next} />
        </>
      ) : null}
      {isShort ? null : (
        <details>
          <summary>{`Vis alle ${commitments.length} løfter`}</summary>
          <CommitmentTable caption={`Alle løfter i ${title}`} commitments={commitments} prefix="alle" />
        </details>
      )}
    </>
  )
}
