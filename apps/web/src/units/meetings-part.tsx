import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import type { CalendarPageProps } from './calendar-props.ts'

/** When each committee meets: what was entered, and what documents say by themselves. */
export function MeetingsPart({ visit, t, plan, dates, today }: CalendarPageProps) {
  const entered = new Map(dates.map(({ committeeId, dates }) => [committeeId, new Set<string>(dates)]))

  return (
    <Section id="moeder" heading={t.calendar.meetings} lead={t.calendar.meetingsLead}>
      {plan.committees.length === 0 ? (
        <p class="muted">{t.calendar.noCommittees}</p>
      ) : (
        <DataTable
          caption={t.calendar.meetings}
          columns={[
            { key: 'name', heading: t.calendar.meetingColumns.name },
            { key: 'next', heading: t.calendar.meetingColumns.next },
            { key: 'ahead', heading: t.calendar.meetingColumns.ahead, numeric: true },
            { key: 'known', heading: t.calendar.meetingColumns.known, numeric: true },
            { key: 'lead', heading: t.calendar.meetingColumns.lead },
          ]}
          rows={plan.committees.map(({ id, name, leadDays, meetings }) => {
            const ahead = meetings.filter((day) => day >= today)
            const own = entered.get(id)
            return {
              id: `u-${id}`,
              href: href.meetingDates(id),
              cells: {
                name,
                next: formatDay(ahead[0] ?? null, visit.language) || (
                  <span class="muted">{t.calendar.noNext}</span>
                ),
                ahead: String(ahead.length),
                known: String(meetings.filter((day) => !own?.has(day)).length),
                lead: t.calendar.days(leadDays),
              },
            }
          })}
        />
      )}
    </Section>
  )
}
