import { isoDay } from '@pejl/domain/common/written-values.ts'
import type { CommitteeView, listPeopleNames, SeatView } from '@pejl/store/committees/detail-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { DateField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { textOf } from '../desk/fields.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import type { MemberTexts } from './member-texts-da.ts'
import { officeText, seatSpan } from './members-part.tsx'
import { SeatFields, WhoFields } from './seat-fields.tsx'
import { texts } from './texts.ts'
import { errorsOfForm, type RefusedForm } from './typed-form.ts'

export interface SeatPageProps {
  readonly visit: Visit
  readonly t: MemberTexts
  readonly committee: CommitteeView
  readonly seat: SeatView
  readonly seats: readonly SeatView[]
  readonly people: Awaited<ReturnType<typeof listPeopleNames>>
  readonly today: string
  readonly refused?: RefusedForm | undefined
}

/** One seat: corrected, ended, given to another, or removed. */
export function SeatPage(props: SeatPageProps) {
  const { visit, t, committee, seat, seats, people, today, refused } = props
  const day = (form: string) => {
    const typed = refused?.form === form ? textOf(refused.typed, 'dag') : today
    const error = refused?.form === form ? refused.errors.find(({ name }) => name === 'dag')?.text : undefined
    return { id: `${form}-dag`, name: 'dag', value: isoDay(typed), ...(error ? { error } : {}) }
  }

  return (
    <StaffPage
      visit={visit}
      title={`${seat.name}: ${committee.name}`}
      area="committees"
      trail={[
        { label: texts[visit.language].title, href: href.committees },
        { label: committee.name, href: href.committee(committee.id) },
        { label: seat.name },
      ]}
    >
      <PageHead
        kind={committee.name}
        heading={seat.name}
        lead={`${officeText(seat, seats, t)}, ${seatSpan(seat, t, visit.language)}`}
      />
      <ErrorSummary heading={t.problem} errors={errorsOfForm(refused)} />
      <Section id="ret" heading={t.seat.edit}>
        <form id="pladsen" method="post" action={href.seat(committee.id, seat.id)} class="unit-form">
          <Hidden {...props} />
          <SeatFields
            t={t}
            form="pladsen"
            kind={committee.kind}
            seats={seats}
            seat={seat}
            refused={refused}
          />
          <Button>{t.save}</Button>
        </form>
      </Section>
      <Section id="afloes" heading={t.seat.replace} lead={t.seat.replaceLead}>
        <form id="afloeser" method="post" action={`${href.replaceSeat(committee.id, seat.id)}#afloeser`}>
          <Hidden {...props} />
          <WhoFields t={t} form="afloeser" people={people} refused={refused} />
          <DateField {...day('afloeser')} label={t.seat.firstOn} />
          <Button kind="secondary">{t.seat.replaceSubmit}</Button>
        </form>
      </Section>
      <Section id="stop" heading={t.seat.end} lead={t.seat.endLead}>
        <form id="slut" method="post" action={`${href.endSeat(committee.id, seat.id)}#slut`}>
          <Hidden {...props} />
          <DateField {...day('slut')} label={t.seat.lastOn} />
          <Button kind="secondary">{t.seat.endSubmit}</Button>
        </form>
      </Section>
      <Section id="fjern" heading={t.seat.remove} lead={t.seat.removeLead}>
        <form id="fjernes" method="post" action={`${href.removeSeat(committee.id, seat.id)}#fjernes`}>
          <Hidden {...props} />
          <Button kind="warning">{t.seat.remove}</Button>
        </form>
      </Section>
    </StaffPage>
  )
}

function Hidden({ visit, seat }: Pick<SeatPageProps, 'visit' | 'seat'>) {
  return (
    <>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="version" value={seat.version} />
    </>
  )
}
