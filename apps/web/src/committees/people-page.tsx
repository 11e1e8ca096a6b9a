import type { Day } from '@pejl/domain/common/day.ts'
import { isSeatedOn } from '@pejl/domain/organisation/seat.ts'
import type { PersonSeat, PersonView } from '@pejl/store/committees/people-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import type { MemberTexts } from './member-texts-da.ts'
import { texts } from './texts.ts'

interface PeoplePageProps {
  readonly visit: Visit
  readonly t: MemberTexts
  readonly people: readonly PersonView[]
  readonly asked: string
  readonly today: Day
}

/** Everybody who sits or sat in a committee, found by name. */
export function PeoplePage({ visit, t, people, asked, today }: PeoplePageProps) {
  const { columns } = t.people

  return (
    <StaffPage
      visit={visit}
      title={t.people.title}
      area="committees"
      trail={[{ label: texts[visit.language].title, href: href.committees }, { label: t.people.title }]}
    >
      <PageHead heading={t.people.title} lead={t.people.lead} />
      <form method="get" action={href.people}>
        <TextField id="navn" label={t.people.search} type="search" value={asked} maxLength={200} />
        <Button kind="secondary">{t.people.submit}</Button>
      </form>
      {people.length === 0 ? <p class="muted">{asked === '' ? t.people.empty : t.people.none}</p> : null}
      {people.length >= 200 ? <p class="muted">{t.people.most}</p> : null}
      {people.length > 0 ? (
        <DataTable
          caption={t.people.title}
          columns={(['name', 'now', 'before', 'user'] as const).map((key) => ({
            key,
            heading: columns[key],
          }))}
          rows={people.map(({ id, name, username, seats }) => ({
            id: `p-${id}`,
            href: href.person(id),
            cells: {
              name,
              now: names(seats.filter((seat) => isSeatedOn(seat, today))),
              before: names(seats.filter(({ toOn }) => toOn !== null && toOn < today)),
              user: username ?? '',
            },
          }))}
        />
      ) : null}
    </StaffPage>
  )
}

const names = (seats: readonly PersonSeat[]): string =>
  [...new Set(seats.map(({ committee }) => committee))].join(', ')
