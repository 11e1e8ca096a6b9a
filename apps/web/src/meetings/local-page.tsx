import type { MeetingCard } from '@pejl/store/sittings/agenda-views.ts'
import type { LocalStatement } from '@pejl/store/sittings/local-views.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts } from './texts.ts'

interface LocalPageProps {
  readonly visit: Visit
  readonly meeting: MeetingCard
  readonly statements: readonly LocalStatement[]
}

/** What the committees below said in the matters on an area committee's agenda, matter by matter. */
export function LocalPage({ visit, meeting, statements }: LocalPageProps) {
  const t = texts[visit.language]
  const title = t.heading(meeting.committee, formatDay(meeting.heldOn, visit.language))
  const matters = [...new Set(statements.map(({ itemId }) => itemId))]

  return (
    <StaffPage
      visit={visit}
      title={t.local}
      area="meetings"
      trail={[
        { label: t.title, href: href.meetings },
        { label: title, href: href.meeting(meeting.id) },
        { label: t.local },
      ]}
    >
      <PageHead heading={t.local} lead={t.localLead} kind={title} />
      {matters.length === 0 ? <p class="muted">{t.localNone}</p> : null}
      {matters.map((itemId) => {
        const own = statements.filter((one) => one.itemId === itemId)
        return (
          <Section key={itemId} id={`sag-${itemId}`} heading={own[0]?.title ?? ''}>
            <DataTable
              caption={own[0]?.title ?? ''}
              columns={[
                { key: 'committee', heading: t.committee },
                { key: 'day', heading: t.columns.meeting },
                { key: 'text', heading: t.outcome },
              ]}
              rows={own.map((one, index) => ({
                id: `s-${itemId}-${index}`,
                cells: {
                  committee: one.committee,
                  day: formatDay(one.heldOn, visit.language),
                  text: <Said said={one} silent={t.localSilent} />,
                },
              }))}
            />
          </Section>
        )
      })}
    </StaffPage>
  )
}

function Said({ said, silent }: { readonly said: LocalStatement; readonly silent: string }) {
  if (said.heldOn === null) return <span class="muted">{silent}</span>
  return (
    <>
      <p>{said.text}</p>
      {said.statements.map(({ saidBy, text }) => (
        <p key={`${saidBy}${text}`} class="muted">
          {saidBy}: {text}
        </p>
      ))}
    </>
  )
}
