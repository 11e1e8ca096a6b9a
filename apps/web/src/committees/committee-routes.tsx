import { givePart } from '@pejl/actions/committees/give-part.ts'
import { seatPerson } from '@pejl/actions/committees/seat-person.ts'
import { addTrioNote, changeTrioNote } from '@pejl/actions/committees/trio-notes.ts'
import { mayWithClosed } from '@pejl/domain/access/parts.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { listMeetingsIn } from '@pejl/store/committees/calendar-views.ts'
import {
  type CommitteeView,
  findPart,
  listActiveUsers,
  listCommitteeLines,
  listParts,
  listPeopleNames,
  listSeats,
} from '@pejl/store/committees/detail-views.ts'
import { listNotes } from '@pejl/store/committees/trio-note-views.ts'
import { askedBy } from '@pejl/store/db.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { keyOf, onceEach } from '../desk/once.ts'
import { mayVisit } from '../desk/visit.ts'
import { href, routes } from '../routes.ts'
import { CommitteePage } from './committee-page.tsx'
import { type CommitteesNeeds, committeeAsked, membersSaid } from './committees-needs.ts'
import { memberTexts } from './member-texts.ts'
import type { CommitteeRefusal } from './refusal-texts.ts'
import { readSeat, readWho, seatNames, typedDay } from './seat-form.ts'
import { errorsOfFaults, type RefusedForm } from './typed-form.ts'

/** One committee, with the forms that stand on its page. */
export function committeeRoutes(desk: Desk, needs: CommitteesNeeds): void {
  const { database, today } = needs
  const seatOnce = onceEach<Awaited<ReturnType<typeof seatPerson>>>()
  const noteOnce = onceEach<Awaited<ReturnType<typeof addTrioNote>>>()

  const show = async (asked: Asked, committee: CommitteeView, refused?: RefusedForm): Promise<Answer> => {
    const { visit } = asked
    const may = mayVisit(visit, 'organise')
    const shown = await database.staff(async (db) => {
      const own = await findPart(db, committee.id, visit.actor.id)
      const knowsUnions = may || own !== null
      return {
        own,
        knowsUnions,
        lines: await listCommitteeLines(db, today()),
        seats: await listSeats(db, committee.id, { unions: knowsUnions }),
        people: may ? await listPeopleNames(db) : [],
        meetings: await listMeetingsIn(db, { fromOn: today(), toOn: '2100-01-01' as Day }, committee.id),
        given: may ? await listParts(db, committee.id) : [],
        users: may ? await listActiveUsers(db) : [],
        notes: committee.kind === 'trio' ? await listNotes(db, committee.id) : [],
      }
    }, askedBy(visit.actor))
    return page(
      <CommitteePage
        visit={visit}
        t={membersSaid(asked)}
        committee={committee}
        {...shown}
        today={today()}
        may={may}
        mayNote={mayVisit(visit, 'prepare') && mayWithClosed(shown.own, 'prepare')}
        refused={refused}
        done={refused ? undefined : doneText(asked, memberTexts)}
      />,
      refused ? 422 : 200,
    )
  }
  const on = async (asked: Asked, act: (committee: CommitteeView) => Promise<Answer>): Promise<Answer> => {
    const committee = await committeeAsked(needs, asked)
    return committee ? act(committee) : notFound
  }
  const refuse = (asked: Asked, committee: CommitteeView, form: string, reason: CommitteeRefusal) =>
    show(asked, committee, {
      form,
      typed: asked.form,
      errors: [],
      text: membersSaid(asked).refusals[reason],
    })
  const done = ({ id }: CommitteeView, said: string, at: string) =>
    redirect(`${href.committee(id)}?besked=${said}#${at}`)

  desk(routes.committee, (asked) => on(asked, (committee) => show(asked, committee)))
  desk(routes.seatPerson, (asked) =>
    on(asked, async (committee) => {
      const given = { committeeId: committee.id, who: readWho(asked.form), seat: readSeat(asked.form) }
      const key = keyOf(asked.visit, asked.form, JSON.stringify(given))
      const seated = await seatOnce(key, () => seatPerson(needs, asked.visit.actor, given))
      if (seated.ok) return done(committee, 'plads', 'medlemmer')
      if (!('faults' in seated)) return refuse(asked, committee, 'plads', seated.reason)
      const errors = errorsOfFaults(seated.faults, seatNames, membersSaid(asked))
      return show(asked, committee, { form: 'plads', typed: asked.form, errors })
    }),
  )
  desk(routes.givePart, (asked) =>
    on(asked, async (committee) => {
      const given = await givePart(needs, asked.visit.actor, {
        committeeId: committee.id,
        userId: textOf(asked.form, 'bruger'),
        part: textOf(asked.form, 'adgang'),
      })
      return given.ok ? done(committee, 'adgang', 'adgang') : refuse(asked, committee, 'adgang', given.reason)
    }),
  )
  desk(routes.addTrioNote, (asked) =>
    on(asked, async (committee) => {
      const note = { notedOn: typedDay(textOf(asked.form, 'dag')), text: textOf(asked.form, 'tekst') }
      const given = { committeeId: committee.id, ...note }
      const key = keyOf(asked.visit, asked.form, JSON.stringify(given))
      const added = await noteOnce(key, () => addTrioNote(needs, asked.visit.actor, given))
      if (added.ok) return done(committee, 'note', 'noter')
      return added.reason === 'not-found' ? notFound : refuse(asked, committee, 'note', added.reason)
    }),
  )
  desk(routes.changeTrioNote, (asked) =>
    on(asked, async (committee) => {
      const noteId = textOf(asked.params, 'note')
      const changed = await changeTrioNote(needs, asked.visit.actor, {
        noteId,
        version: Number(textOf(asked.form, 'version')),
        notedOn: typedDay(textOf(asked.form, 'dag')),
        text: textOf(asked.form, 'tekst'),
      })
      if (changed.ok) return done(committee, 'note', 'noter')
      if (changed.reason === 'not-found') return notFound
      return refuse(asked, committee, `note-${noteId}`, changed.reason)
    }),
  )
}
