import type { PersonRefusal } from '@pejl/actions/committees/edit-person.ts'
import type { listActiveUsers } from '@pejl/store/committees/detail-views.ts'
import type { PersonView } from '@pejl/store/committees/people-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import type { MemberTexts } from './member-texts-da.ts'
import { seatSpan } from './members-part.tsx'
import { texts } from './texts.ts'

interface PersonPageProps {
  readonly visit: Visit
  readonly t: MemberTexts
  readonly person: PersonView
  readonly users: Awaited<ReturnType<typeof listActiveUsers>>
  /** What was typed, when it was refused. */
  readonly typed?: { readonly name: string; readonly email: string; readonly userId: string }
  readonly refusal?: PersonRefusal
  readonly may: boolean
  readonly done?: string | undefined
}

const fieldOf = {
  'wrong-email': 'epost',
  'unknown-user': 'bruger',
  'user-taken': 'bruger',
} as const satisfies Partial<Record<PersonRefusal, string>>

/** One person: where they sit and sat, and who they sign in as. */
export function PersonPage({ visit, t, person, users, typed, refusal, may, done }: PersonPageProps) {
  const shown = typed ?? { name: person.name, email: person.email ?? '', userId: person.userId ?? '' }
  const field = refusal ? ((fieldOf as Readonly<Record<string, string>>)[refusal] ?? 'navn') : ''

  return (
    <StaffPage
      visit={visit}
      title={person.name}
      area="committees"
      done={done}
      trail={[
        { label: texts[visit.language].title, href: href.committees },
        { label: t.people.title, href: href.people },
        { label: person.name },
      ]}
    >
      <PageHead heading={person.name} lead={person.username ?? t.people.noUser} />
      <ErrorSummary
        heading={t.problem}
        errors={refusal ? [{ text: t.refusals[refusal], fieldId: field }] : []}
      />
      <Section id="pladser" heading={t.people.seats}>
        {person.seats.length === 0 ? (
          <p class="muted">{t.people.noSeats}</p>
        ) : (
          <DataTable
            caption={t.people.seats}
            compact
            columns={[
              { key: 'committee', heading: t.list.columns.name },
              { key: 'office', heading: t.members.columns.office },
              { key: 'span', heading: t.members.columns.span },
            ]}
            rows={person.seats.map((seat) => ({
              id: `s-${seat.id}`,
              href: href.committee(seat.committeeId),
              cells: {
                committee: seat.committee,
                office: seat.isSubstitute ? t.members.substitutes : t.offices[seat.office],
                span: seatSpan(seat, t, visit.language),
              },
            }))}
          />
        )}
      </Section>
      {may ? (
        <Section id="ret" heading={t.people.edit}>
          <form method="post" action={href.person(person.id)}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <input type="hidden" name="version" value={person.version} />
            <TextField id="navn" label={t.people.columns.name} value={shown.name} maxLength={200} />
            <TextField
              id="epost"
              label={t.fields.epost}
              hint={t.hints.epost}
              type="email"
              value={shown.email}
              optional
              maxLength={200}
            />
            <SelectField
              id="bruger"
              label={t.fields.bruger}
              value={shown.userId}
              choices={[
                { value: '', label: t.people.noUser },
                ...users.map(({ id, name, username }) => ({ value: id, label: `${name} (${username})` })),
              ]}
            />
            <Button>{t.save}</Button>
          </form>
        </Section>
      ) : null}
    </StaffPage>
  )
}
