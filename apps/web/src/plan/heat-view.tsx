import type { TimeScale } from '@pejl/domain/plan/time-scale.ts'
import { PlanHeat, type PlanHeatRow } from '@pejl/ui/plan-heat.tsx'
import { useMemo, useRef } from 'preact/hooks'
import type { Language } from '../language.ts'
import { href } from '../routes.ts'
import type { Grouping } from './board.ts'
import { monthsOf } from './board-view.tsx'
import { monthName } from './days.ts'
import type { HeatCell, HeatRow } from './heat.ts'
import type { PlanTexts } from './texts.ts'

interface HeatViewProps {
  readonly rows: readonly HeatRow[]
  readonly scale: TimeScale
  readonly by: Grouping
  readonly zoom: 'year' | 'all'
  readonly language: Language
  readonly t: PlanTexts
}

/** The units' load, month by month, below the timeline and in its columns. */
export function HeatView({ rows, scale, by, zoom, language, t }: HeatViewProps) {
  const months = useMemo(() => monthsOf(scale, language), [scale, language])
  const drawn = useRef<ReadonlyMap<string, Drawn>>(new Map())
  const next = new Map(
    rows.map((row): readonly [string, Drawn] => {
      const looks = looksOf(row, by, zoom)
      const before = drawn.current.get(row.unit.id)
      if (before?.looks === looks) return [row.unit.id, before]
      return [
        row.unit.id,
        { looks, row: drawRow(row, href.planOf({ by, zoom, unit: row.unit.id }), language, t) },
      ]
    }),
  )
  drawn.current = next
  return (
    <PlanHeat
      id="belastning-tabel"
      caption={t.heat.caption}
      unitHeading={t.heat.unit}
      years={scale.years}
      months={months}
      rows={[...next.values()].map(({ row }) => row)}
    />
  )
}

/** A row as it was drawn last: while one initiative is dragged, most units stay as they are. */
interface Drawn {
  readonly looks: string
  readonly row: PlanHeatRow
}

const looksOf = ({ unit, cells }: HeatRow, by: Grouping, zoom: string): string =>
  [
    by,
    zoom,
    unit.points,
    cells[0]?.month.firstOn,
    ...cells.map((one) => `${one.load}/${one.limit}/${one.count}/${one.stand}`),
  ].join()

function drawRow(
  { unit, depth, cells }: HeatRow,
  address: string,
  language: Language,
  t: PlanTexts,
): PlanHeatRow {
  return {
    id: unit.id,
    name: unit.name,
    href: address,
    depth,
    note: unit.points === null ? '' : t.heat.limit(unit.points),
    cells: cells.map((cell) => {
      const isUsed = cell.load > 0 || cell.count > 0
      return {
        key: `${cell.month.year}-${cell.month.month}`,
        figure: isUsed ? t.figure(cell.load) : '',
        limit: cell.limit === null ? '' : t.figure(cell.limit),
        stand: cell.stand,
        label: isUsed ? inWords(cell, language, t) : '',
      }
    }),
  }
}

function inWords(cell: HeatCell, language: Language, t: PlanTexts): string {
  const { month, load, limit, count, most, stand, reason } = cell
  return [
    `${monthName(month.month, language)} ${month.year}: ${t.heat.of(load, limit)}`,
    t.heat.count(count, most),
    t.heat.stands[stand],
    reason === null ? '' : t.heat.because(reason),
  ]
    .filter((text) => text !== '')
    .join(', ')
}

const keys = ['light', 'half', 'near', 'full', 'over', 'allowed'] as const

/** What the tones mean. */
export function HeatKey({ t }: { readonly t: PlanTexts }) {
  return (
    <ul class="plan-legend" aria-label={t.heat.key}>
      {keys.map((key) => (
        <li key={key}>
          <span class={`plan-heat-key heat heat-${key}`} />
          {t.heat.keys[key]}
        </li>
      ))}
    </ul>
  )
}
