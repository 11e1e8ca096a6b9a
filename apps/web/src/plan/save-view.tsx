import { useEffect, useRef } from 'preact/hooks'
import type { DeskLook } from './desk-look.ts'

interface SaveViewProps {
  readonly leaves: number
  readonly look: DeskLook
  readonly onSave: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks for the one reason that is needed before adopted days are left. */
export function SaveView({ leaves, look: { t }, onSave, onCancel }: SaveViewProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  return (
    <form
      class="plan-save"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(field.current?.value.trim() ?? '')
      }}
    >
      <label class="form-label" for="gem-grund">
        {t.panel.reason}
      </label>
      <span class="form-hint" id="gem-grund-hint">
        {t.live.leaves(leaves)}
      </span>
      <textarea
        ref={field}
        id="gem-grund"
        class="form-input"
        rows={3}
        required
        minLength={3}
        aria-describedby="gem-grund-hint"
      />
      <div class="button-row">
        <button class="button button-primary" type="submit">
          {t.save}
        </button>
        <button class="button button-tertiary" type="button" onClick={onCancel}>
          {t.live.cancel}
        </button>
      </div>
    </form>
  )
}
