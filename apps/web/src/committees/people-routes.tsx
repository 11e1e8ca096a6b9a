import { editPerson } from '@pejl/actions/committees/edit-person.ts'
import { type PersonId, parseId } from '@pejl/domain/common/id.ts'
import { listActiveUsers } from '@pejl/store/committees/detail-views.ts'
import { findPeople, findPerson } from '@pejl/store/committees/people-views.ts'
import { notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { mayVisit } from '../desk/visit.ts'
import { href, routes } from '../routes.ts'
import { type CommitteesNeeds, membersSaid } from './committees-needs.ts'
import { memberTexts } from './member-texts.ts'
import { PeoplePage } from './people-page.tsx'
import { PersonPage } from './person-page.tsx'

/** People, found by name, and one of them. */
export function peopleRoutes(desk: Desk, needs: CommitteesNeeds): void {
  const { database, today } = needs
  const find = async (asked: Asked) => {
    const id = parseId<PersonId>(textOf(asked.params, 'person'))
    const may = mayVisit(asked.visit, 'organise')
    const found = await database.staff(async (db) => ({
      person: id && (await findPerson(db, id)),
      users: may ? await listActiveUsers(db) : [],
    }))
    return found.person && { person: found.person, users: found.users, may }
  }

  desk(routes.people, async (asked) => {
    const name = textOf(asked.query, 'navn').slice(0, 200)
    const people = await database.staff((db) => findPeople(db, name))
    return page(
      <PeoplePage visit={asked.visit} t={membersSaid(asked)} people={people} asked={name} today={today()} />,
    )
  })
  desk(routes.person, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    const done = doneText(asked, memberTexts)
    return page(<PersonPage visit={asked.visit} t={membersSaid(asked)} {...found} done={done} />)
  })
  desk(routes.savePerson, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    const typed = {
      name: textOf(asked.form, 'navn'),
      email: textOf(asked.form, 'epost'),
      userId: textOf(asked.form, 'bruger'),
    }
    const saved = await editPerson(needs, asked.visit.actor, {
      personId: found.person.id,
      version: Number(textOf(asked.form, 'version')),
      ...typed,
    })
    if (saved.ok) return redirect(`${href.person(found.person.id)}?besked=person`)
    const t = membersSaid(asked)
    return page(<PersonPage visit={asked.visit} t={t} {...found} typed={typed} refusal={saved.reason} />, 422)
  })
}
