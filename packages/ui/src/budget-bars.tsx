import { DataTable } from './table.tsx'

export type BudgetBar = {
  readonly year: string
  readonly allocated: number
  readonly spent: number
  /** How the two are written. */
  readonly allocatedLabel: string
  readonly spentLabel: string
  /** Where the money comes from. */
  readonly source?: string
}

type BudgetBarsProps = {
  /** Begins the ids of the table's rows. */
  readonly id: string
  readonly caption: string
  readonly bars: readonly BudgetBar[]
  readonly labels: {
    readonly year: string
    readonly allocated: string
    readonly spent: string
    readonly over: string
    readonly source: string
  }
}

const [width, left, right, row, bar] = [480, 52, 8, 34, 18]

/** Money allocated and spent year by year: a frame filled as it is spent, with a table that says the same. */
export function BudgetBars({ id, caption, bars, labels }: BudgetBarsProps) {
  if (bars.length === 0) return null
  const most = Math.max(1, ...bars.flatMap(({ allocated, spent }) => [allocated, spent]))
  const isOver = bars.some(({ allocated, spent }) => spent > allocated)

  return (
    <div class="chart-and-table">
      <figure class="budget-figure">
        <svg
          class="budget-bars"
          viewBox={`0 0 ${width} ${bars.length * row + 4}`}
          role="img"
          aria-label={caption}
        >
          {bars.map((one, index) => (
            <Bar key={one.year} one={one} y={index * row + 8} most={most} />
          ))}
        </svg>
        <figcaption class="chart-legend">
          <span class="legend-spent">{labels.spent}</span>
          <span class="legend-allocated">{labels.allocated}</span>
          {isOver ? <span class="legend-over">{labels.over}</span> : null}
        </figcaption>
      </figure>
      <DataTable
        caption={caption}
        compact
        columns={[
          { key: 'year', heading: labels.year },
          { key: 'allocated', heading: labels.allocated, numeric: true },
          { key: 'spent', heading: labels.spent, numeric: true },
          ...(bars.some(({ source }) => source) ? [{ key: 'source', heading: labels.source }] : []),
        ]}
        rows={bars.map((one) => ({
          id: `${id}-${one.year}`,
          cells: {
            year: one.year,
            allocated: one.allocatedLabel,
            spent: one.spentLabel,
            source: one.source ?? '',
          },
        }))}
      />
    </div>
  )
}

function Bar({ one, y, most }: { readonly one: BudgetBar; readonly y: number; readonly most: number }) {
  const length = (value: number) => Math.round((Math.max(0, value) / most) * (width - left - right))
  const within = Math.min(one.spent, one.allocated)

  return (
    <g>
      <text class="chart-step" x={left - 8} y={y + bar - 4} text-anchor="end">
        {one.year}
      </text>
      <rect class="bar-spent" x={left} y={y} width={length(within)} height={bar} />
      {one.spent > one.allocated ? (
        <rect
          class="bar-over"
          x={left + length(one.allocated)}
          y={y}
          width={length(one.spent) - length(one.allocated)}
          height={bar}
        />
      ) : null}
      <rect class="bar-allocated" x={left} y={y} width={Math.max(1, length(one.allocated))} height={bar} />
    </g>
  )
}
