import type { PlannedMeeting } from '@pejl/store/public/calendar-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { Danish, useTexts } from '../frame/language.tsx'
import { Day } from '../frame/said.tsx'
import { calendarTexts } from './texts.ts'

/** When and where a meeting planned here is held, and how far it has come. */
export function PlannedFacts({ meeting }: { readonly meeting: PlannedMeeting }) {
  const texts = useTexts(calendarTexts)
  const time = [meeting.startsAt, meeting.endsAt].flatMap((one) => one?.replace(':', '.') ?? []).join('–')

  return (
    <>
      <Standing meeting={meeting} />
      <DefinitionList
        across
        facts={[
          { term: texts.time, value: time },
          { term: texts.place, value: meeting.place ? <Danish>{meeting.place}</Danish> : null },
          {
            term: meeting.isAgendaLate ? texts.agendaWasDue : texts.agenda,
            value:
              meeting.publishOn && !meeting.hasItems && meeting.state !== 'cancelled' ? (
                <Day day={meeting.publishOn} />
              ) : null,
          },
        ]}
      />
    </>
  )
}

function Standing({ meeting }: { readonly meeting: PlannedMeeting }) {
  const texts = useTexts(calendarTexts)
  if (meeting.state === 'cancelled')
    return (
      <Notice kind="warning" heading={texts.cancelled}>
        {meeting.why ? (
          <p>
            {texts.why}: <Danish>{meeting.why}</Danish>
          </p>
        ) : null}
      </Notice>
    )
  if (meeting.hasItems) return null
  const isAhead = meeting.state === 'planned' || meeting.state === 'called'
  return <p>{isAhead ? texts[meeting.state === 'called' ? 'called' : 'planned'] : texts.noItems}</p>
}
