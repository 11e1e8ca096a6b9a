import type { Day } from '@pejl/domain/common/day.ts'
import { isoDay } from '@pejl/domain/common/written-values.ts'
import { isSeatedOn } from '@pejl/domain/organisation/seat.ts'
import type { CommitteeView, listTerms, SeatView } from '@pejl/store/committees/detail-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { CheckboxGroup } from '@pejl/ui/choice-fields.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { DateField, TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import type { MemberTexts } from './member-texts-da.ts'
import { officeText, representsText, seatSpan } from './members-part.tsx'
import { texts } from './texts.ts'
import { errorsOfForm, type RefusedForm, typedField } from './typed-form.ts'

interface TermPageProps {
  readonly visit: Visit
  readonly t: MemberTexts
  readonly committee: CommitteeView
  readonly seats: readonly SeatView[]
  readonly terms: Awaited<ReturnType<typeof listTerms>>
  readonly today: Day
  readonly refused?: RefusedForm | undefined
}

/** A new term: its days, and who goes on. */
export function TermPage({ visit, t, committee, seats, terms, today, refused }: TermPageProps) {
  const now = lastSeated(seats, today)
  const field = (name: keyof MemberTexts['fields']) => typedField({ form: 'perioden', t, refused }, name)
  const carried = refused ? (refused.typed.get('fortsaetter') ?? []) : now.map(({ id }) => id)

  return (
    <StaffPage
      visit={visit}
      title={`${t.term.title}: ${committee.name}`}
      area="committees"
      trail={[
        { label: texts[visit.language].title, href: href.committees },
        { label: committee.name, href: href.committee(committee.id) },
        { label: t.term.title },
      ]}
    >
      <PageHead kind={committee.name} heading={t.term.title} lead={t.term.lead} />
      <ErrorSummary heading={t.problem} errors={errorsOfForm(refused)} />
      <form id="perioden" method="post" action={href.newTerm(committee.id)} class="unit-form">
        <input type="hidden" name="csrf" value={visit.csrf} />
        <TextField {...field('periode')} maxLength={100} />
        <div class="form-row">
          <DateField {...field('fra')} value={isoDay(field('fra').value)} />
          <DateField {...field('til')} value={isoDay(field('til').value)} hint="" />
        </div>
        {now.length === 0 ? (
          <p class="muted">{t.members.none}</p>
        ) : (
          <CheckboxGroup
            id="fortsaetter"
            label={t.term.carried}
            values={carried}
            choices={now.map((seat) => ({
              value: seat.id,
              label: seat.name,
              hint: [officeText(seat, seats, t), representsText(seat, t)]
                .filter((text) => text !== '')
                .join(', '),
            }))}
          />
        )}
        <Button>{t.term.submit}</Button>
      </form>
      {terms.length > 0 ? (
        <>
          <h2>{t.term.known}</h2>
          <ul>
            {terms.map((term) => (
              <li key={term.fromOn}>
                {term.name}: {seatSpan(term, t, visit.language)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </StaffPage>
  )
}

/** Who is seated today; when nobody is, because a term has run out, who was seated last. */
function lastSeated(seats: readonly SeatView[], today: Day): readonly SeatView[] {
  const now = seats.filter((seat) => isSeatedOn(seat, today))
  if (now.length > 0) return now
  const ends = seats.flatMap(({ toOn }) => (toOn !== null && toOn < today ? [toOn] : []))
  const last = ends.toSorted().at(-1)
  return last === undefined ? [] : seats.filter((seat) => isSeatedOn(seat, last))
}
