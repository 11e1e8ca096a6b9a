import { MarkShape, PinShape, SignShape } from './plan-lane.tsx'

export type PlanSampleKind =
  | 'planned'
  | 'running'
  | 'draft'
  | 'adopted'
  | 'proposed'
  | 'troubled'
  | 'pinned'
  | 'decision'
  | 'involvement'
  | 'target'
  | 'deadline'

/** One sign of the timeline standing alone, for its legend. */
export function PlanSample({ kind }: { readonly kind: PlanSampleKind }) {
  return (
    <svg width="28" height="20" viewBox="0 0 28 20" aria-hidden="true">
      <Shape kind={kind} />
    </svg>
  )
}

function Shape({ kind }: { readonly kind: PlanSampleKind }) {
  switch (kind) {
    case 'adopted':
      return <rect class="plan-adopted" x="1" y="3" width="26" height="14" rx="4" />
    case 'proposed':
      return <rect class="plan-proposed" x="1" y="8" width="26" height="5" rx="2.5" />
    case 'decision':
    case 'involvement':
    case 'target':
    case 'deadline':
      return (
        <g class={`plan-mark plan-mark-${kind}`} transform="translate(14 10) scale(0.6)">
          <MarkShape kind={kind} />
        </g>
      )
    case 'pinned':
      return (
        <g class="plan-bar plan-bar-planned">
          <rect class="plan-bar-body" x="1" y="1" width="26" height="18" rx="4" />
          <PinShape x={9} y={10} />
        </g>
      )
    case 'troubled':
      return (
        <g class="plan-bar plan-bar-planned is-troubled">
          <rect class="plan-bar-body" x="1" y="1" width="26" height="18" rx="4" />
          <rect x="1" y="1" width="26" height="18" rx="4" fill="url(#plan-troubled)" />
          <SignShape x={6} y={-2} />
        </g>
      )
    default:
      return (
        <g class={`plan-bar plan-bar-${kind}`}>
          <rect class="plan-bar-body" x="1" y="3" width="26" height="14" rx="4" />
        </g>
      )
  }
}
