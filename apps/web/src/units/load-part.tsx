import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { Language } from '../language.ts'
import { LoadColumns } from './load-columns.tsx'
import { monthText, shortMonth } from './span-text.ts'
import type { UnitTexts } from './texts-da.ts'
import { heaviest, isOver, type WeekLoad } from './unit-loads.ts'

interface LoadPartProps {
  readonly t: UnitTexts
  readonly language: Language
  readonly name: string
  readonly weeks: readonly WeekLoad[]
  readonly months: number
}

/** What a unit carries month by month under what it bears: a picture, and a table that says the same. */
export function LoadPart({ t, language, name, weeks, months }: LoadPartProps) {
  const shown = [...heaviest(weeks)].slice(0, months)
  const number = (value: number) => writtenNumber(value, language)
  const limited = shown.some(([, { limit }]) => limit !== null)

  return (
    <Section id="belastning" heading={t.load.heading} lead={t.load.lead}>
      {shown.every(([, { points, limit }]) => points === 0 && limit === null) ? (
        <p class="muted">{t.load.none}</p>
      ) : (
        <>
          <LoadColumns
            caption={t.load.caption(name)}
            format={number}
            columns={shown.map(([month, week], index) => ({
              month,
              label: index % 3 === 0 ? shortMonth(month, language, true) : '',
              points: week.points,
              limit: week.limit,
              isOver: isOver(week),
            }))}
          />
          <details class="load-table">
            <summary>{t.load.asTable}</summary>
            <DataTable
              caption={t.load.caption(name)}
              compact
              columns={[
                { key: 'month', heading: t.load.month },
                { key: 'points', heading: t.load.points, numeric: true },
                ...(limited ? [{ key: 'limit', heading: t.load.limit, numeric: true }] : []),
                { key: 'over', heading: t.load.over, hideHeading: true },
              ]}
              rows={shown.map(([month, week]) => ({
                id: `b-${month}`,
                cells: {
                  month: monthText(month, language),
                  points: number(week.points),
                  limit: week.limit === null ? '' : number(week.limit),
                  over: isOver(week) ? <StatusTag tone="late">{t.load.over}</StatusTag> : null,
                },
              }))}
            />
          </details>
        </>
      )}
    </Section>
  )
}
