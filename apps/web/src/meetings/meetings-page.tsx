import { type ListedMeeting, meetingsAPage } from '@pejl/store/sittings/agenda-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { SelectField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { stateTones } from './state-tones.ts'
import { texts } from './texts.ts'

export interface MeetingsPageProps {
  readonly visit: Visit
  readonly meetings: readonly ListedMeeting[]
  readonly total: number
  readonly committees: readonly { readonly id: string; readonly name: string }[]
  readonly when: 'coming' | 'past'
  /** '' for all. */
  readonly committee: string
  readonly page: number
}

/** Meetings that are prepared and held here, coming or held. */
export function MeetingsPage({
  visit,
  meetings,
  total,
  committees,
  when,
  committee,
  page,
}: MeetingsPageProps) {
  const t = texts[visit.language]
  const of = (page: number) => href.meetingsOf({ when: when === 'past' ? 'afholdte' : '', committee, page })

  return (
    <StaffPage visit={visit} title={t.title} area="meetings">
      <PageHead heading={t.title} lead={t.lead}>
        <p>
          <a href={href.calendar}>{t.calendar}</a>
        </p>
      </PageHead>
      <form method="get" action={href.meetings} class="inline-form">
        <SelectField
          id="vis"
          label={t.show}
          value={when === 'past' ? 'afholdte' : ''}
          choices={[
            { value: '', label: t.coming },
            { value: 'afholdte', label: t.past },
          ]}
        />
        <SelectField
          id="udvalg"
          label={t.committee}
          value={committee}
          choices={[
            { value: '', label: t.allCommittees },
            ...committees.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button kind="secondary">{t.show}</Button>
      </form>
      {meetings.length === 0 ? (
        <EmptyState heading={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          columns={[
            { key: 'meeting', heading: t.columns.meeting },
            { key: 'committee', heading: t.columns.committee },
            { key: 'state', heading: t.columns.state },
            { key: 'items', heading: t.columns.items },
            { key: 'due', heading: t.columns.due },
          ]}
          rows={meetings.map((meeting) => ({
            id: `m-${meeting.id}`,
            href: href.meeting(meeting.id),
            cells: {
              meeting: formatDay(meeting.heldOn, visit.language),
              committee: meeting.committee,
              state: <StatusTag tone={stateTones[meeting.state]}>{t.states[meeting.state]}</StatusTag>,
              items: t.items(meeting.items, meeting.notReady),
              due: meeting.state === 'planned' ? formatDay(meeting.dispatchOn, visit.language) : '',
            },
          }))}
        />
      )}
      <Pagination page={page} pages={Math.max(1, Math.ceil(total / meetingsAPage))} href={of} />
    </StaffPage>
  )
}
