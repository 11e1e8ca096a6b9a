import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { ComponentChildren } from 'preact'
import { shortDay, shortDays } from './days.ts'
import type { DeskLook } from './desk-look.ts'
import type { Draft } from './draft.ts'
import type { Counted } from './model.ts'
import { type DraftMove, movesIn } from './moves.ts'
import { Shift } from './shift.tsx'
import type { Told } from './why.ts'
import { whyNow } from './why-now.ts'

interface MovesViewProps {
  readonly plan: ActionPlan
  readonly draft: Draft
  readonly counted: Counted
  readonly told: Told
  readonly look: DeskLook
  readonly onOnlyMine: () => void
  readonly onChoose: (move: DraftMove) => void
  readonly children?: ComponentChildren
}

/** What has been changed and not saved: from where to where, by whose hand, and why the others gave way. */
export function MovesView(props: MovesViewProps) {
  const { plan, draft, counted, told, look, onOnlyMine, onChoose, children } = props
  const { t, language } = look
  const moves = movesIn(plan, draft)
  const titleOf = new Map<string, string>(plan.initiatives.map(({ id, title }) => [id, title]))
  const unitOf = new Map<string, string>(plan.units.map(({ id, name }) => [id, name]))
  const loads = Object.keys(draft.loads).map((id) => titleOf.get(id) ?? '')
  const targets = Object.entries(draft.targets).map(([id, day]) =>
    t.buffers.target(titleOf.get(id) ?? '', day ? shortDay(day, language) : ''),
  )
  const bears = Object.keys(draft.bears).map((id) => unitOf.get(id) ?? '')
  const pins = Object.keys(draft.pins).length
  const days = (span: DraftMove['from']) =>
    span ? shortDays(span.startsOn, span.endsOn, language) : t.proposalPage.left

  return (
    <section class="plan-moves" aria-labelledby="flytter-sig">
      <h3 id="flytter-sig">{t.live.moves}</h3>
      {loads.length > 0 ? <p>{t.live.loads(loads)}</p> : null}
      {targets.length > 0 ? <p>{t.live.targets(targets)}</p> : null}
      {bears.length > 0 ? <p>{t.live.bears(bears)}</p> : null}
      {pins > 0 ? <p>{t.live.pins(pins)}</p> : null}
      <ul>
        {moves.map((move) => (
          <li key={move.id}>
            <button class="plan-link" type="button" onClick={() => onChoose(move)}>
              {move.title}
            </button>{' '}
            <Shift from={move.from?.startsOn ?? null} to={move.to?.startsOn ?? null} t={t} />
            <span class="plan-move-days">
              {days(move.from)} → {days(move.to)}
            </span>
            <span class="plan-move-why">{move.byHand ? t.live.byHand : whyNow(counted, move, told)}</span>
          </li>
        ))}
      </ul>
      {moves.some(({ byHand }) => byHand) && moves.some(({ byHand }) => !byHand) ? (
        <button class="button button-tertiary button-small" type="button" onClick={onOnlyMine}>
          {t.live.onlyMine}
        </button>
      ) : null}
      {children}
    </section>
  )
}
