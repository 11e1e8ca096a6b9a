/** One month's column: what is asked and what is borne, in points. `limit` null: no limit. */
export interface LoadColumn {
  readonly month: string
  /** Short name below the column; empty to leave it out. */
  readonly label: string
  readonly points: number
  readonly limit: number | null
  readonly isOver: boolean
}

const [width, height, left, top, bottom] = [720, 190, 46, 14, 30]

interface LoadColumnsProps {
  readonly columns: readonly LoadColumn[]
  readonly caption: string
  /** How points are written. */
  readonly format: (points: number) => string
}

/** Load month by month as columns, each under the line of what the unit bears then. The table beside says the same. */
export function LoadColumns({ columns, caption, format }: LoadColumnsProps) {
  const most = Math.max(1, ...columns.flatMap(({ points, limit }) => [points, limit ?? 0])) * 1.05
  const step = (width - left) / Math.max(1, columns.length)
  const y = (points: number) => round(top + (height - top - bottom) * (1 - points / most))

  return (
    <svg class="load-columns" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={caption}>
      <path class="load-base" d={`M${left} ${y(0)}H${width}`} />
      <text class="load-step" x={left - 6} y={y(0) + 4} text-anchor="end">
        0
      </text>
      <text class="load-step" x={left - 6} y={y(most / 1.05) + 4} text-anchor="end">
        {format(round(most / 1.05))}
      </text>
      {columns.map(({ month, label, points, limit, isOver }, index) => {
        const x = round(left + index * step)
        return (
          <g key={month}>
            <rect
              class={isOver ? 'load-bar load-bar-over' : 'load-bar'}
              x={x + 2}
              y={y(points)}
              width={round(step - 4)}
              height={round(y(0) - y(points))}
            />
            {limit === null ? null : <path class="load-limit" d={`M${x} ${y(limit)}h${round(step)}`} />}
            {label === '' ? null : (
              <text class="load-step" x={round(x + step / 2)} y={height - 6} text-anchor="middle">
                {label}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
