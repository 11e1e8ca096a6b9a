import type { ChangeMonth, Involvement, Reaching } from '@pejl/domain/plan/change-calendar.ts'
import { DataTable } from '@pejl/ui/table.tsx'
import type { ComponentChildren } from 'preact'
import { formatDay } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import { monthText } from './span-text.ts'
import type { UnitTexts } from './texts-da.ts'

interface ChangeTableProps {
  readonly visit: Visit
  readonly t: UnitTexts
  readonly months: readonly ChangeMonth[]
  readonly title: string
}

/** Month by month: what begins, runs and ends, when MED is involved, and what is special. */
export function ChangeTable({ visit, t, months, title }: ChangeTableProps) {
  return (
    <DataTable
      caption={title}
      columns={(['month', 'begins', 'runs', 'ends', 'involves', 'notes'] as const).map((key) => ({
        key,
        heading: t.changes.columns[key],
      }))}
      rows={months.map((month) => ({
        id: `m-${month.month}`,
        cells: {
          month: <span class="month-name">{monthText(month.month, visit.language)}</span>,
          begins: <Lines items={month.begins.map((one) => named(one, one.startsOn, visit))} />,
          runs: <span class="running-count">{t.changes.running(month.runs.length)}</span>,
          ends: <Lines items={month.ends.map((one) => named(one, one.endsOn, visit))} />,
          involves: <Lines items={month.involves.map((one) => involved(one, t, visit))} />,
          notes: <Lines items={notesOf(month, t)} />,
        },
      }))}
    />
  )
}

function Lines({ items }: { readonly items: readonly ComponentChildren[] }) {
  if (items.length === 0) return null
  return (
    <ul class="bare-list">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

const named = ({ id, title }: Reaching, day: string, visit: Visit) => (
  <>
    <a href={href.initiative(id)}>{title}</a>
    <span class="muted small block">{formatDay(day, visit.language)}</span>
  </>
)

function involved({ committee, initiative, on, isOver, readyOn }: Involvement, t: UnitTexts, visit: Visit) {
  const day = formatDay(on, visit.language)
  if (on === null) return <strong>{t.changes.noMeeting(committee, initiative.title)}</strong>
  if (isOver) return <span class="muted">{t.changes.met(committee, day, initiative.title)}</span>
  return (
    <>
      {t.changes.involve(committee, day, initiative.title)}
      {readyOn ? (
        <span class="muted small block">
          {t.meetings.columns.ready} {formatDay(readyOn, visit.language)}
        </span>
      ) : null}
    </>
  )
}

function notesOf({ periods, frozen, capacities, overloads }: ChangeMonth, t: UnitTexts): readonly string[] {
  return [
    ...periods.map(({ name, percent }) => t.changes.less(name, percent)),
    ...frozen.map(({ why }) => t.changes.frozen(why)),
    ...capacities.map(({ why }) => t.changes.capacity(why)),
    ...overloads.map(({ allowedBy }) => t.changes.overload(allowedBy)),
  ]
}
