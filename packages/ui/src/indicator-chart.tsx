import { daysApart, roundSteps } from './chart-scale.ts'
import { DataTable } from './table.tsx'

/** A number with the text that says it. */
export type ChartValue = { readonly value: number; readonly label: string }

export type ChartReading = ChartValue & {
  /** ISO day, and how it is written. */
  readonly on: string
  readonly when: string
  readonly note?: string
}

type IndicatorChartProps = {
  /** Begins the ids of the table's rows. */
  readonly id: string
  /** What is measured and in what, for the caption. */
  readonly caption: string
  /** Rising by day. */
  readonly readings: readonly ChartReading[]
  readonly baseline?: ChartValue
  readonly target?: ChartValue & { readonly on?: string; readonly when?: string }
  /** How a step of the scale is written. */
  readonly format: (value: number) => string
  readonly labels: {
    readonly when: string
    readonly value: string
    readonly note: string
    readonly baseline: string
    readonly target: string
    readonly none: string
  }
}

const [width, height, left, right, top, bottom] = [480, 220, 52, 16, 14, 28]

/** What was measured, as a line towards its target, with a table that says the same. */
export function IndicatorChart(props: IndicatorChartProps) {
  const { id, caption, readings, baseline, target, labels } = props
  const rows = [
    ...(baseline ? [{ id: `${id}-start`, cells: { when: labels.baseline, value: baseline.label } }] : []),
    ...readings.map((one, index) => ({
      id: `${id}-${index + 1}`,
      cells: { when: one.when, value: one.label, note: one.note ?? '' },
    })),
    ...(target
      ? [
          {
            id: `${id}-maal`,
            cells: { when: [labels.target, target.when ?? ''].join(' ').trim(), value: target.label },
          },
        ]
      : []),
  ]

  return (
    <div class="chart-and-table">
      {readings.length === 0 ? <p class="muted">{labels.none}</p> : <Picture {...props} />}
      {rows.length === 0 ? null : (
        <DataTable
          caption={caption}
          compact
          columns={[
            { key: 'when', heading: labels.when },
            { key: 'value', heading: labels.value, numeric: true },
            ...(readings.some(({ note }) => note) ? [{ key: 'note', heading: labels.note }] : []),
          ]}
          rows={rows}
        />
      )}
    </div>
  )
}

function Picture({ caption, readings, baseline, target, format, labels }: IndicatorChartProps) {
  const steps = roundSteps([
    ...readings.map(({ value }) => value),
    ...(baseline ? [baseline.value] : []),
    ...(target ? [target.value] : []),
  ])
  const [low, high] = [steps[0] ?? 0, steps.at(-1) ?? 1]
  const days = [...readings.map(({ on }) => on), ...(target?.on ? [target.on] : [])].sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const span = daysApart(first, last)
  const x = (on: string) =>
    span === 0
      ? (left + width - right) / 2
      : left + 8 + ((width - left - right - 16) * daysApart(first, on)) / span
  const y = (value: number) => top + ((height - top - bottom) * (high - value)) / (high - low)
  const points = readings.map(({ on, value }) => `${round(x(on))},${round(y(value))}`)
  const end = readings.at(-1)

  return (
    <svg class="indicator-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={caption}>
      {steps.map((step) => (
        <g key={step}>
          <path class="chart-grid" d={`M${left} ${round(y(step))}H${width - right}`} />
          <text class="chart-step" x={left - 8} y={round(y(step)) + 4} text-anchor="end">
            {format(step)}
          </text>
        </g>
      ))}
      {baseline ? (
        <path class="chart-start" d={`M${left} ${round(y(baseline.value))}H${width - right}`} />
      ) : null}
      {target ? (
        <>
          <path class="chart-goal" d={`M${left} ${round(y(target.value))}H${width - right}`} />
          <text class="chart-goal-text" x={left + 6} y={goalTextY(y(target.value))}>
            {labels.target} {target.label}
          </text>
        </>
      ) : null}
      <polyline class="chart-course" points={points.join(' ')} />
      {readings.map(({ on, value }) => (
        <circle key={on} class="chart-point" cx={round(x(on))} cy={round(y(value))} r="4" />
      ))}
      {target?.on ? (
        <path
          class="chart-goal-mark"
          d={`M${round(x(target.on))} ${round(y(target.value)) - 6}l6 6-6 6-6-6z`}
        />
      ) : null}
      <text class="chart-step" x={left} y={height - 6}>
        {readings[0]?.when}
      </text>
      {end && readings.length > 1 ? (
        <text class="chart-step" x={width - right} y={height - 6} text-anchor="end">
          {target?.on && target.on > end.on ? target.when : end.when}
        </text>
      ) : null}
    </svg>
  )
}

/** Above its line, or below it where the line is at the top. */
const goalTextY = (line: number): number => round(line < top + 16 ? line + 16 : line - 6)

const round = (value: number): number => Math.round(value * 10) / 10
