import { OverWarning } from '../plan/over-warning.tsx'
import { texts as planTexts } from '../plan/texts.ts'
import type { FormName } from './small-form.ts'
import type { UnitPartProps } from './unit-props.ts'

interface OverAsksProps extends Pick<UnitPartProps, 'visit' | 'mayAllow' | 'refused'> {
  readonly form: FormName
}

/** In a form that was not saved because somebody would go over a limit by it: who, and whether it is to be so. */
export function OverAsks({ visit, mayAllow, refused, form }: OverAsksProps) {
  if (refused?.form !== form || !refused.over) return null
  const t = planTexts[visit.language]
  return <OverWarning id={`${form}-alligevel`} lines={refused.over} t={t} mayAllow={mayAllow} />
}
