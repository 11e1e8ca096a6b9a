import { PlanSample, type PlanSampleKind } from '@pejl/ui/plan-sample.tsx'
import type { PlanTexts } from './texts.ts'

const kinds = [
  'planned',
  'running',
  'draft',
  'adopted',
  'proposed',
  'troubled',
  'pinned',
  'decision',
  'involvement',
  'target',
  'deadline',
] as const satisfies readonly PlanSampleKind[]

/** What the signs of the timeline mean. */
export function Legend({ t }: { readonly t: PlanTexts }) {
  return (
    <ul class="plan-legend" aria-label={t.legend.label}>
      {kinds.map((kind) => (
        <li key={kind}>
          <PlanSample kind={kind} />
          {t.legend[kind]}
        </li>
      ))}
    </ul>
  )
}
