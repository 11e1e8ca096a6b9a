import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import type { MeetingCard } from '@pejl/store/sittings/agenda-views.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { islandAddress } from '../frame/style.ts'
import { href } from '../routes.ts'
import { newId } from './new-id.ts'
import type { SittingGiven } from './sitting-given.ts'
import type { Place, RefusedForm, SittingChoices } from './sitting-look.ts'
import { sittingTexts } from './sitting-texts.ts'
import { SittingView } from './sitting-view.tsx'
import { texts } from './texts.ts'

export interface SittingPageProps {
  readonly visit: Visit
  readonly meeting: MeetingCard
  readonly sitting: Sitting
  readonly choices: SittingChoices
  readonly at: Place
  readonly refused: RefusedForm | null
  readonly done?: string | undefined
}

/** The minutes of a meeting as they are typed; the island takes the page over where there is script. */
export function SittingPage({ visit, meeting, sitting, choices, at, refused, done }: SittingPageProps) {
  const t = sittingTexts[visit.language]
  const heading = texts[visit.language].heading(meeting.committee, formatDay(meeting.heldOn, visit.language))
  const { language, csrf } = visit
  const given: SittingGiven = { sitting, choices, at, language, csrf, heading, by: visit.actor.username }

  return (
    <StaffPage
      visit={visit}
      title={`${t.title}: ${heading}`}
      area="meetings"
      wide
      done={done}
      trail={[
        { label: texts[language].title, href: href.meetings },
        { label: heading, href: href.meeting(meeting.id) },
        { label: t.title },
      ]}
      scripts={refused ? [] : [islandAddress('sitting')]}
    >
      <PageHead heading={t.title} kind={heading} />
      <div id="protokol">
        <SittingView
          sitting={sitting}
          at={at}
          look={{ t, language, csrf, heading, choices, newId, refused, desk: null }}
        />
      </div>
      <script
        type="application/json"
        id="protokol-givet"
        // the only characters that could end the element or begin another
        dangerouslySetInnerHTML={{ __html: asJson(given) }}
      />
    </StaffPage>
  )
}

const asJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
