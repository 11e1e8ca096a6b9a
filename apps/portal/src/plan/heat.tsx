import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import type { MonthLoad } from '@pejl/domain/plan/load.ts'
import type { UnitLoads } from '@pejl/store/public/load-views.ts'
import { PlanHeat, type PlanHeatCell, type PlanHeatStand } from '@pejl/ui/plan-heat.tsx'
import { monthName } from '../dates.ts'
import { useHref, useLanguage, useTexts } from '../frame/language.tsx'
import type { Language } from '../language.ts'
import { planTexts } from './texts.ts'

/** The load of units by month, against what they bear. */
export function LoadHeat({
  units,
  thisMonth,
}: {
  readonly units: readonly UnitLoads[]
  readonly thisMonth: string
}) {
  const [language, texts, href] = [useLanguage(), useTexts(planTexts), useHref()]
  const months = (units[0]?.months ?? []).map(({ month }) => month)
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]

  return (
    <div class={`plan-desk plan-zoom-all plan-open plan-quarters-${Math.ceil(months.length / 3)}`}>
      <PlanHeat
        id="belastning"
        caption={texts.loadTable}
        unitHeading={texts.unit}
        years={years.map((year) => ({
          year: Number(year),
          months: months.filter((month) => month.startsWith(year)).length,
        }))}
        months={months.map((month) => ({
          key: month,
          label: monthName(Number(month.slice(5)), language)
            .slice(0, 1)
            .toUpperCase(),
          title: monthText(month, language),
        }))}
        rows={units.map((unit) => ({
          id: unit.slug,
          name: unit.name,
          href: href.unit(unit.slug),
          depth: unit.depth,
          note: unit.points === null ? texts.noLimit : texts.limits(writtenNumber(unit.points, language)),
          cells: unit.months.map((load) => cellOf(unit.name, load, thisMonth, language)),
        }))}
      />
    </div>
  )
}

export const monthText = (month: string, language: Language): string =>
  `${monthName(Number(month.slice(5)), language)} ${month.slice(0, 4)}`

function cellOf(unit: string, load: MonthLoad, thisMonth: string, language: Language): PlanHeatCell {
  const texts = planTexts[language]
  const { month, points, limit } = load
  const stand = month < thisMonth && points > 0 ? 'past' : standOf(load)
  const written = (value: number) => writtenNumber(value, language)
  const said = texts.cell(
    unit,
    monthText(month, language),
    written(points),
    limit === null ? null : written(limit),
  )
  const more = stand === 'over' ? `, ${texts.over}` : stand === 'allowed' ? `, ${texts.allowed}` : ''
  return {
    key: month,
    figure: points === 0 ? '' : written(points),
    limit: limit === null ? '' : written(limit),
    stand,
    label: points === 0 ? '' : `${said}${more}`,
  }
}

/** How near a month's load is to what the unit bears. */
export function standOf({ points, limit, allowed }: MonthLoad): PlanHeatStand {
  if (points === 0) return 'none'
  if (limit === null) return 'light'
  if (points > limit + 1e-9) return points <= limit + allowed + 1e-9 ? 'allowed' : 'over'
  const share = limit === 0 ? 1 : points / limit
  return share > 0.999 ? 'full' : share > 0.75 ? 'near' : share > 0.4 ? 'half' : 'light'
}
