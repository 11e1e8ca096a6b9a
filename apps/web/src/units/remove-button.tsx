import { Button } from '@pejl/ui/buttons.tsx'
import type { Visit } from '../desk/visit.ts'
import type { UnitTexts } from './texts-da.ts'

interface RemoveButtonProps {
  readonly visit: Visit
  readonly t: UnitTexts
  readonly action: string
  /** What tells it from the others. */
  readonly given: Readonly<Record<string, string>>
  /** Its name, for those who do not see the row it stands in. */
  readonly of: string
}

/** A form of one button that takes a row away. */
export function RemoveButton({ visit, t, action, given, of }: RemoveButtonProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="csrf" value={visit.csrf} />
      {Object.entries(given).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button small kind="tertiary">
        {t.remove} <span class="sr-only">{of}</span>
      </Button>
    </form>
  )
}
