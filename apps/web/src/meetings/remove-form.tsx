import type { AgendaItemId } from '@pejl/domain/common/id.ts'
import { OpForm } from './op-form.tsx'
import type { SittingLook } from './sitting-look.ts'

interface RemoveFormProps {
  readonly look: SittingLook
  readonly meetingId: string
  readonly item: AgendaItemId
  /** What kind of operation takes it away. */
  readonly kind: string
  readonly id: string
  /** What is taken away, for whoever does not see the line it stands on. */
  readonly of: string
  /** What the operation needs to know. */
  readonly values: Readonly<Record<string, string>>
}

/** Takes one line of an item's minutes away. */
export function RemoveForm({ look, meetingId, item, kind, id, of, values }: RemoveFormProps) {
  return (
    <OpForm look={look} meetingId={meetingId} kind={kind} id={id} item={item} at={item} inline>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class="button button-tertiary button-small" aria-label={look.t.removeOf(of)}>
        {look.t.remove}
      </button>
    </OpForm>
  )
}
