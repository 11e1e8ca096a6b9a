import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { useMemo, useReducer } from 'preact/hooks'
import { BuffersView, tipText } from './buffers-view.tsx'
import { DeskBar } from './desk-bar.tsx'
import type { DeskLook } from './desk-look.ts'
import { act, changedIn, type DeskAct, type DeskState } from './desk-state.ts'
import { DeskView } from './desk-view.tsx'
import { emptyDraft, isEmptyDraft, withStarts } from './draft.ts'
import type { DeskGiven } from './given.ts'
import { heatOf } from './heat.ts'
import { isLeftOut, rowAt, startingAt } from './held-row.ts'
import { LinkLines, linesTo } from './link-lines.tsx'
import { LiveButtons } from './live-buttons.tsx'
import { answerForm } from './live-forms.ts'
import { countPlan, groupRows, showPlan } from './model.ts'
import { movesIn, onlyByHand, takeTip } from './moves.ts'
import { MovesView } from './moves-view.tsx'
import { Outlook } from './outlook.tsx'
import { isOverLimit, overLines } from './over.ts'
import { panelOf, toldOf, unitPanelOf } from './panel.ts'
import { PanelView, Sentences } from './panel-view.tsx'
import { ProposalView } from './proposal-view.tsx'
import { RefusedNotice } from './refused.tsx'
import { saveDraft } from './save-draft.ts'
import { SaveView } from './save-view.tsx'
import { texts } from './texts.ts'
import { firstStep } from './undo.ts'
import { UnitPanelView } from './unit-panel-view.tsx'
import { useBuffers } from './use-buffers.ts'
import { useChances } from './use-chances.ts'
import { useGrip } from './use-grip.ts'
import { useFormAnswers, useKeys, useLeaveGuard, useMeasured, useOneTime, useSwitches } from './use-page.ts'
import { useProposal } from './use-proposal.ts'
import { useWarm } from './use-warm.ts'
import { useWorker } from './use-worker.ts'
import { violationTexts } from './why.ts'

/** The plan's desk where there is script: everything is tried at once, and saved together. */
export function LiveDesk({ given, root }: { readonly given: DeskGiven; readonly root: HTMLElement }) {
  const [state, tell] = useReducer<DeskState, DeskAct, DeskGiven>(act, given, (given) => ({
    plan: given.plan,
    edition: given.edition,
    steps: firstStep(emptyDraft),
    chosen: given.chosen,
    by: given.by,
    zoom: given.zoom,
    held: null,
    proposal: null,
    saving: 'no',
    refused: null,
    said: '',
  }))
  const t = texts[given.language]
  const { plan, edition, steps, chosen, by, zoom, held } = state
  const draft = steps.now
  const look: DeskLook = { ...given, t, by, zoom, edition, hasScript: true }
  const { today, language, objectives } = given

  const counted = useMemo(() => countPlan({ plan, draft, today }), [plan, draft])
  const beside = useMemo(
    () =>
      state.proposal && counted.inWeeks.portfolio.activities.map(({ id }) => state.proposal?.get(id) ?? null),
    [counted, state.proposal],
  )
  const shown = useMemo(() => showPlan(counted, beside, today), [counted, beside])
  const groups = useMemo(() => groupRows(shown.rows, counted.plan, objectives, by, t), [shown, by])
  const told = useMemo(() => toldOf(counted, language, t), [counted])
  const panel = useMemo(
    () => (chosen?.kind === 'initiative' ? panelOf(counted, shown, chosen.id, told) : null),
    [counted, shown, chosen],
  )
  const unitPanel = chosen?.kind === 'unit' ? unitPanelOf(counted, shown, chosen.id, told) : null
  const broken = useMemo(
    () =>
      violationTexts(
        counted.violations.filter((one) => !isOverLimit(one)),
        told,
      ),
    [counted],
  )

  const over = useMemo(() => overLines(counted.violations, told), [counted])

  const working = { plan, draft, today }
  const grip = useGrip({ root, state, tell, counted, shown, working, look })
  const heldRow = held && rowAt(shown.rows, held, counted)
  // what the units would bear with it there
  const heat = useMemo(
    () => (held ? heatOf(startingAt(counted, held), shown.scale) : shown.heat),
    [held, counted, shown],
  )
  useMeasured(held, grip.began)
  useWarm(counted)

  const worker = useWorker()
  const chances = useChances(worker, counted, given.finished)
  const tips = useBuffers(worker, counted, given.finished)
  const proposal = useProposal({ worker, counted, told, tell })
  const moves = useMemo(() => movesIn(plan, draft), [plan, draft])
  const leaves = moves.filter(({ leavesAdopted }) => leavesAdopted).length
  const isDirty = !isEmptyDraft(draft)
  const save = async (reason: string | null): Promise<void> => {
    if (leaves > 0 && reason === null) return tell({ type: 'ask' })
    tell({ type: 'send' })
    tell(await saveDraft({ plan, draft, edition, reason, look }))
  }
  useKeys({ tell, t, save: () => void save(null) })
  useLeaveGuard(isDirty)
  useSwitches(root, tell)
  useOneTime(root, zoom)
  useFormAnswers(root, (form) => answerForm(form, { state, tell, working, look }))

  const choose = (id: InitiativeId): void => tell({ type: 'choose', chosen: { kind: 'initiative', id } })
  return (
    <>
      <DeskView
        counted={counted}
        shown={{ ...shown, heat }}
        groups={groups}
        look={look}
        chosen={chosen}
        chances={chances}
        overLimit={over}
        held={held && heldRow && { row: heldRow, fits: held.fits, pushed: held.pushed }}
        over={panel ? <LinkLines root={root} lines={linesTo(counted, panel.row.id, shown.scale)} /> : null}
        toolbar={
          <DeskBar look={look} chosen={chosen}>
            <LiveButtons
              look={look}
              state={state}
              changes={changedIn(draft)}
              isSearching={proposal.spent !== null}
              onPropose={() => proposal.begin(1_000)}
              onUndo={() => tell({ type: 'undo', said: t.live.undone })}
              onRedo={() => tell({ type: 'redo', said: t.live.redone })}
              onSave={() => void save(null)}
            />
          </DeskBar>
        }
        aside={
          <>
            {state.refused ? <RefusedNotice refused={state.refused} told={told} /> : null}
            {state.saving === 'asking' ? (
              <SaveView
                leaves={leaves}
                look={look}
                onSave={(reason) => void save(reason)}
                onCancel={() => tell({ type: 'cancel' })}
              />
            ) : null}
            {panel ? (
              <PanelView
                panel={panel}
                look={look}
                outlook={
                  <Outlook
                    counted={counted}
                    id={panel.row.id}
                    chances={chances}
                    finished={given.finished}
                    look={look}
                  />
                }
                onClose={() => tell({ type: 'choose', chosen: null })}
              />
            ) : null}
            {unitPanel ? <UnitPanelView panel={unitPanel} look={look} /> : null}
            {panel || unitPanel ? null : <p class="muted">{t.panel.choose}</p>}
            {proposal.spent !== null || proposal.told ? (
              <ProposalView
                spent={proposal.spent}
                told={proposal.told}
                rows={shown.rows.filter(({ proposed }) => proposed)}
                removed={shown.rows.filter(
                  (row) => row.present && beside && isLeftOut(counted, beside, row.id),
                )}
                look={look}
                onStop={proposal.stop}
                onBetter={() => proposal.begin(10_000)}
                onDrop={proposal.drop}
                onTake={(starts) =>
                  tell({
                    type: 'change',
                    draft: withStarts(plan, draft, starts),
                    said: t.live.proposed(starts.size),
                  })
                }
              />
            ) : null}
            {isDirty ? (
              <MovesView
                plan={plan}
                draft={draft}
                counted={counted}
                told={told}
                look={look}
                onChoose={({ id }) => choose(id)}
                onOnlyMine={() => tell({ type: 'change', draft: onlyByHand(draft), said: t.live.onlyMine })}
              >
                <button
                  class="button button-tertiary button-small"
                  type="button"
                  onClick={() => tell({ type: 'change', draft: emptyDraft, said: t.live.none })}
                >
                  {t.live.discard}
                </button>
              </MovesView>
            ) : null}
            <BuffersView
              tips={tips}
              look={look}
              take={(tip) =>
                look.mayPlan ? (
                  <button
                    class="plan-link"
                    type="button"
                    aria-label={t.buffers.tryItFor(tipText(tip, look))}
                    onClick={() =>
                      tell({
                        type: 'change',
                        draft: takeTip(working, tip),
                        said: t.buffers.taken(tipText(tip, look)),
                      })
                    }
                  >
                    {t.buffers.tryIt}
                  </button>
                ) : null
              }
            />
            <Sentences heading={t.broken.heading} sentences={broken} tone="late" />
          </>
        }
      />
      <p class="sr-only" role="status">
        {state.said}
      </p>
    </>
  )
}
