import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import type { OverLine } from './over.ts'
import { OverList } from './over-list.tsx'
import type { PlanTexts } from './texts.ts'

interface OverWarningProps {
  /** Id and name of the box that says yes. */
  readonly id: string
  readonly lines: readonly OverLine[]
  readonly t: PlanTexts
  readonly mayAllow: boolean
}

/** Stands in a form that was not saved: who goes over by it, where that can be allowed, and the box that saves it so. */
export function OverWarning({ id, lines, t, mayAllow }: OverWarningProps) {
  return (
    <Notice kind="warning" heading={t.over.asks} headingLevel={3}>
      <OverList lines={lines} t={t} mayAllow={mayAllow} newWindow />
      <p>{t.over.asksWhy}</p>
      <Checkbox id={id} label={t.over.yes} />
    </Notice>
  )
}
