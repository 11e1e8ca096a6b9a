import { SeamarkShape } from './seamarks.tsx'

/** A stretch of time in per cent of the lane's width. */
export type PlanStretch = { readonly x: number; readonly width: number }

export type PlanBarLook = 'draft' | 'planned' | 'running' | 'paused' | 'done'

export type PlanBar = PlanStretch & {
  readonly look: PlanBarLook
  /** Its days, drawn where there is room. */
  readonly text: string
  readonly pinned: boolean
  readonly troubled: boolean
  /** Moved and not saved. */
  readonly changed: boolean
  /** Would have to give way to what is held. */
  readonly pushed: boolean
  readonly held: boolean
}

export type PlanMark = {
  readonly x: number
  readonly kind: 'decision' | 'involvement' | 'target' | 'deadline'
  readonly label: string
}

export type PlanLaneProps = {
  /** What is drawn, as the handlers of an island find it. */
  readonly id: string
  readonly href: string
  /** Everything the lane shows, in words. */
  readonly name: string
  readonly selected: boolean
  readonly bar: PlanBar | null
  readonly adopted: PlanStretch | null
  readonly proposed: PlanStretch | null
  readonly marks: readonly PlanMark[]
  /** Stands where the bar would be when there is none. */
  readonly unplaced: string
}

/** One initiative's time: what was adopted as an outline behind, the present as a bar, a proposal as a line below. */
export function PlanLane(props: PlanLaneProps) {
  const { id, href, name, selected, bar, adopted, proposed, marks, unplaced } = props

  return (
    <svg class="plan-lane" width="100%" height={laneHeight} role="presentation">
      {adopted ? (
        <rect
          class="plan-adopted"
          x={percent(adopted.x)}
          width={percent(adopted.width)}
          y="3.5"
          height="29"
          rx="5"
        />
      ) : null}
      {proposed ? (
        <rect
          class="plan-proposed"
          x={percent(proposed.x)}
          width={percent(proposed.width)}
          y="34"
          height="5"
          rx="2.5"
        />
      ) : null}
      <a
        class={bar ? barClass(bar) : 'plan-bar plan-bar-none'}
        href={href}
        aria-label={name}
        aria-current={selected ? 'true' : undefined}
        data-bar={id}
      >
        {bar ? (
          <Bar bar={bar} />
        ) : (
          <text class="plan-unplaced" x="8" y="22">
            {unplaced}
          </text>
        )}
      </a>
      {marks.map((mark) => (
        <Mark key={`${mark.kind}${mark.x}`} mark={mark} />
      ))}
    </svg>
  )
}

export const laneHeight = 40

function Bar({ bar }: { readonly bar: PlanBar }) {
  const x = percent(bar.x)
  const width = percent(bar.width)
  const indent = (bar.pinned ? 16 : 0) + (bar.troubled ? 18 : 0)

  return (
    <>
      <rect class="plan-bar-body" x={x} width={width} y="6" height="24" rx="4" />
      {bar.look === 'running' || bar.look === 'paused' || bar.troubled ? (
        <rect
          class="plan-bar-pattern"
          x={x}
          width={width}
          y="6"
          height="24"
          rx="4"
          fill={`url(#${patternOf(bar)})`}
        />
      ) : null}
      <svg class="plan-bar-inside" x={x} width={width} y="6" height="24" aria-hidden="true">
        {bar.troubled ? <SignShape x={4} y={0} /> : null}
        {bar.pinned ? <PinShape x={bar.troubled ? 24 : 6} y={12} /> : null}
        <text x={8 + indent} y="16.5">
          {bar.text}
        </text>
      </svg>
    </>
  )
}

function Mark({ mark }: { readonly mark: PlanMark }) {
  return (
    <svg class="plan-mark-place" x={percent(mark.x)} y="18" overflow="visible" aria-hidden="true">
      <g class={`plan-mark plan-mark-${mark.kind}`}>
        <title>{mark.label}</title>
        <MarkShape kind={mark.kind} />
      </g>
    </svg>
  )
}

/** A sign at a day, centred on 0,0. */
export function MarkShape({ kind }: Pick<PlanMark, 'kind'>) {
  switch (kind) {
    case 'decision':
    case 'involvement':
      return (
        <g transform="scale(0.85)">
          <SeamarkShape kind={kind === 'decision' ? 'decision' : 'event'} />
        </g>
      )
    case 'target':
      return <path d="M0 14V-15l9 4-9 4" />
    case 'deadline':
      return <path d="M0-16v32M-4-16h8M-4 16h8" />
  }
}

type Spot = { readonly x: number; readonly y: number }

/** Held in its place. */
export function PinShape({ x, y }: Spot) {
  return <path class="plan-pin" d="M3-6h4v4l2 3H1l2-3zM5 1v5" transform={`translate(${x} ${y})`} />
}

/** Something is not kept. */
export function SignShape({ x, y }: Spot) {
  return <path class="plan-sign" d="M7 5.5 15 19H-1zM7 10v4m0 1.6v1" transform={`translate(${x} ${y})`} />
}

/** The patterns the bars are drawn with; once on a page. */
export function PlanPatterns() {
  return (
    <svg class="plan-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="plan-running" width="8" height="24" patternUnits="userSpaceOnUse">
          <path d="M0 22h8" class="plan-pattern-line" stroke-width="4" />
        </pattern>
        <pattern id="plan-paused" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M3 0v6" class="plan-pattern-line" stroke-width="2" />
        </pattern>
        <pattern
          id="plan-troubled"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0v7" class="plan-pattern-late" stroke-width="4" />
        </pattern>
      </defs>
    </svg>
  )
}

const patternOf = ({ troubled, look }: PlanBar): string =>
  troubled ? 'plan-troubled' : look === 'paused' ? 'plan-paused' : 'plan-running'

function barClass({ look, troubled, changed, pushed, held }: PlanBar): string {
  const more = [
    changed ? 'is-changed' : '',
    pushed ? 'is-pushed' : '',
    held ? 'is-held' : '',
    held && !troubled ? 'is-free' : '',
    troubled ? 'is-troubled' : '',
  ]
  return ['plan-bar', `plan-bar-${look}`, ...more].filter((name) => name !== '').join(' ')
}

const percent = (value: number): string => `${value.toFixed(3)}%`
