import { useMemo } from 'preact/hooks'

export type PlanHeatStand = 'none' | 'light' | 'half' | 'near' | 'full' | 'allowed' | 'over' | 'past'

export type PlanHeatCell = {
  readonly key: string
  /** The load; '' where there is none. */
  readonly figure: string
  /** The limit; '' where there is none. */
  readonly limit: string
  readonly stand: PlanHeatStand
  /** The cell in words. */
  readonly label: string
}

export type PlanHeatRow = {
  readonly id: string
  readonly name: string
  readonly href: string
  readonly depth: number
  readonly note: string
  readonly cells: readonly PlanHeatCell[]
}

type PlanHeatProps = {
  readonly id: string
  readonly caption: string
  readonly unitHeading: string
  readonly years: readonly { readonly year: number; readonly months: number }[]
  readonly months: readonly { readonly key: string; readonly label: string; readonly title: string }[]
  readonly rows: readonly PlanHeatRow[]
}

/** Load by unit and month, measured against its limit: figure, tone and, over the limit, hatching. */
export function PlanHeat({ id, caption, unitHeading, years, months, rows }: PlanHeatProps) {
  return (
    <section class="plan-scroll plan-heat-region" id={id} aria-label={caption} tabindex={0}>
      <table class="plan-heat">
        <caption class="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowspan={2}>
              {unitHeading}
            </th>
            {years.map(({ year, months }) => (
              <th key={year} scope="colgroup" colspan={months} class="plan-heat-year">
                {year}
              </th>
            ))}
          </tr>
          <tr>
            {months.map(({ key, label, title }) => (
              <th key={key} scope="col" title={title}>
                <span class="plan-month-short" aria-hidden="true">
                  {label}
                </span>
                <span class="plan-month-long" aria-hidden="true">
                  {title}
                </span>
                <span class="sr-only">{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Drawn anew only when it is another row: most stay as they are while something is dragged. */
function Row({ row }: { readonly row: PlanHeatRow }) {
  return useMemo(() => <FreshRow row={row} />, [row])
}

function FreshRow({ row }: { readonly row: PlanHeatRow }) {
  return (
    <tr>
      <th scope="row" class={`plan-depth-${Math.min(row.depth, 3)}`}>
        <a href={row.href}>{row.name}</a>
        <span class="plan-heat-note">{row.note}</span>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.key} class={`heat heat-${cell.stand}`} title={cell.label || undefined}>
          {cell.figure === '' ? null : (
            <>
              <span aria-hidden="true">
                {cell.figure}
                {cell.limit === '' ? null : <small>/{cell.limit}</small>}
              </span>
              <span class="sr-only">{cell.label}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  )
}
