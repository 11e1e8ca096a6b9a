import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId, PlannedDays } from '@pejl/domain/plan/initiative.ts'
import type { Score } from '@pejl/dosing/portfolio/score.ts'
import type { BoardRow } from './board.ts'
import { ConflictList } from './conflict-list.tsx'
import { shortDays } from './days.ts'
import type { DeskLook } from './desk-look.ts'
import { Sentences } from './panel-view.tsx'
import type { ConflictText } from './relax.ts'
import { Shift } from './shift.tsx'
import type { PlanTexts } from './texts.ts'

/** What is known of a proposal. */
export interface ProposalTold {
  readonly before: Score
  readonly score: Score
  readonly schedules: number
  readonly unmet: readonly string[]
  readonly conflicts: readonly ConflictText[]
}

interface ProposalViewProps {
  /** Milliseconds it has been looking; null: it is done. */
  readonly spent: number | null
  readonly told: ProposalTold | null
  /** Rows the proposal has elsewhere. */
  readonly rows: readonly BoardRow[]
  readonly removed: readonly BoardRow[]
  readonly look: DeskLook
  readonly onStop: () => void
  readonly onBetter: () => void
  readonly onTake: (starts: ReadonlyMap<InitiativeId, Day | null>) => void
  readonly onDrop: () => void
}

/** A proposal beside the plan: what it gains, what it moves, taken whole or one by one; and what it cannot meet. */
export function ProposalView(props: ProposalViewProps) {
  const { spent, told, rows, removed, look, onStop, onBetter, onTake, onDrop } = props
  const { t, language } = look
  const moves = [
    ...rows.map((row) => ({ row, to: row.proposed })),
    ...removed.map((row) => ({ row, to: null as PlannedDays | null })),
  ]

  return (
    <section class="plan-moves plan-proposal" aria-labelledby="forslag-h">
      <h3 id="forslag-h">{t.live.proposal}</h3>
      {spent === null ? null : (
        <p class="plan-searching">
          <span>{t.live.searching((spent / 1000).toFixed(0))}</span>
          <button class="button button-tertiary button-small" type="button" onClick={onStop}>
            {t.live.stop}
          </button>
        </p>
      )}
      {told ? <p>{gainText(told, t)}</p> : null}
      {told && moves.length > 0 ? (
        <>
          <p>{t.live.proposed(moves.length)}</p>
          <div class="button-row">
            <button
              class="button button-primary button-small"
              type="button"
              onClick={() => onTake(new Map(moves.map(({ row, to }) => [row.id, to?.startsOn ?? null])))}
            >
              {t.live.takeAll}
            </button>
          </div>
          <ul>
            {moves.map(({ row, to }) => (
              <li key={row.id}>
                <strong>{row.title}</strong>{' '}
                <Shift from={row.present?.startsOn ?? null} to={to?.startsOn ?? null} t={t} />
                <span class="plan-move-days">
                  {to ? shortDays(to.startsOn, to.endsOn, language) : t.proposalPage.left}{' '}
                  <button
                    class="plan-link"
                    type="button"
                    aria-label={t.proposalPage.take(row.title)}
                    onClick={() => onTake(new Map([[row.id, to?.startsOn ?? null]]))}
                  >
                    {t.live.take}
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {told ? <Sentences heading={t.proposalPage.unmet} sentences={told.unmet} tone="late" /> : null}
      {told ? <ConflictList conflicts={told.conflicts} t={t} /> : null}
      {spent === null ? (
        <div class="button-row">
          <button class="button button-secondary button-small" type="button" onClick={onBetter}>
            {t.live.better}
          </button>
          <button class="button button-tertiary button-small" type="button" onClick={onDrop}>
            {t.live.drop}
          </button>
        </div>
      ) : null}
    </section>
  )
}

/** What the proposal is better at, the most important first. */
export function gainText(
  { before, score, schedules }: Pick<ProposalTold, 'before' | 'score' | 'schedules'>,
  t: PlanTexts,
): string {
  const kept = before.broken + before.leftOut - score.broken - score.leftOut
  const late =
    before.tardiness > 0 ? Math.round((100 * (before.tardiness - score.tardiness)) / before.tardiness) : 0
  const gains = [kept > 0 ? t.live.gainBroken(kept) : '', late > 0 ? t.live.gainLate(late) : ''].filter(
    (text) => text !== '',
  )
  return [...(gains.length > 0 ? gains : [t.live.noGain]), t.live.schedules(Math.round(schedules))].join(' ')
}
