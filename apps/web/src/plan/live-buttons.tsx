import type { DeskLook } from './desk-look.ts'
import type { DeskState } from './desk-state.ts'

interface LiveButtonsProps {
  readonly look: DeskLook
  readonly state: DeskState
  /** How much is changed and not saved. */
  readonly changes: number
  readonly isSearching: boolean
  readonly onPropose: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onSave: () => void
}

/** What a person with script can do with the plan at once. */
export function LiveButtons(props: LiveButtonsProps) {
  const { look, state, changes, isSearching, onPropose, onUndo, onRedo, onSave } = props
  const { t } = look
  if (!look.mayPlan) return null

  return (
    <>
      <button
        class={`button button-${changes > 0 ? 'primary' : 'secondary'}`}
        type="button"
        disabled={changes === 0 || state.saving === 'sending'}
        onClick={onSave}
      >
        {state.saving === 'sending' ? t.live.saving : changes > 0 ? t.live.saveChanges(changes) : t.save}
      </button>
      <button
        class={`button button-${changes > 0 ? 'secondary' : 'primary'}`}
        type="button"
        disabled={isSearching}
        onClick={onPropose}
      >
        {t.propose}
      </button>
      <button
        class="button button-tertiary"
        type="button"
        disabled={state.steps.past.length === 0}
        aria-keyshortcuts="Control+Z"
        onClick={onUndo}
      >
        {t.undo}
      </button>
      <button
        class="button button-tertiary"
        type="button"
        disabled={state.steps.future.length === 0}
        aria-keyshortcuts="Control+Y"
        onClick={onRedo}
      >
        {t.redo}
      </button>
    </>
  )
}
