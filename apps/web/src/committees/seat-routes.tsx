import {
  type ChangeSeatRefusal,
  editSeat,
  endMembership,
  removeMistakenSeat,
  replaceMember,
} from '@pejl/actions/committees/change-seat.ts'
import type { WrongFields } from '@pejl/actions/committees/needs.ts'
import type { Result } from '@pejl/domain/common/result.ts'
import type { SeatText } from '@pejl/domain/organisation/tidy-seat.ts'
import {
  type CommitteeView,
  listPeopleNames,
  listSeats,
  type SeatView,
} from '@pejl/store/committees/detail-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { type CommitteesNeeds, committeeAsked, membersSaid } from './committees-needs.ts'
import { readSeat, readWho, seatNames, typedDay } from './seat-form.ts'
import { SeatPage } from './seat-page.tsx'
import { errorsOfFaults, type RefusedForm } from './typed-form.ts'

type Changed = Result<true, ChangeSeatRefusal> | WrongFields<keyof SeatText>

/** One seat: corrected, ended, given to another, or removed. */
export function seatRoutes(desk: Desk, needs: CommitteesNeeds): void {
  const { database, today } = needs
  const find = async (asked: Asked) => {
    const committee = await committeeAsked(needs, asked)
    if (!committee) return undefined
    const seats = await database.staff((db) => listSeats(db, committee.id, { unions: true }))
    const seat = seats.find(({ id }) => id === textOf(asked.params, 'seat'))
    return seat && { committee, seats, seat }
  }
  type Found = { committee: CommitteeView; seats: readonly SeatView[]; seat: SeatView }
  const show = async (asked: Asked, found: Found, refused?: RefusedForm): Promise<Answer> =>
    page(
      <SeatPage
        visit={asked.visit}
        t={membersSaid(asked)}
        {...found}
        people={await database.staff((db) => listPeopleNames(db))}
        today={today()}
        refused={refused}
      />,
      refused ? 422 : 200,
    )
  const change = async (
    asked: Asked,
    form: string,
    done: string,
    act: (meant: { readonly seatId: string; readonly version: number }) => Promise<Changed>,
  ): Promise<Answer> => {
    const found = await find(asked)
    if (!found) return notFound
    const changed = await act({ seatId: found.seat.id, version: Number(textOf(asked.form, 'version')) })
    if (changed.ok) return redirect(`${href.committee(found.committee.id)}?besked=${done}#medlemmer`)
    const t = membersSaid(asked)
    if ('faults' in changed) {
      const errors = errorsOfFaults(changed.faults, seatNames, t)
      return show(asked, found, { form, typed: asked.form, errors })
    }
    const text = t.refusals[changed.reason]
    const at = changed.reason === 'wrong-day' ? 'dag' : undefined
    const said = at ? { errors: [{ name: at, text }] } : { errors: [], text }
    return show(asked, found, { form, typed: asked.form, ...said })
  }

  desk(routes.seat, async (asked) => {
    const found = await find(asked)
    return found ? show(asked, found) : notFound
  })
  desk(routes.saveSeat, (asked) =>
    change(asked, 'pladsen', 'rettet', (meant) =>
      editSeat(needs, asked.visit.actor, { ...meant, seat: readSeat(asked.form) }),
    ),
  )
  desk(routes.endSeat, (asked) =>
    change(asked, 'slut', 'stoppet', (meant) =>
      endMembership(needs, asked.visit.actor, { ...meant, lastOn: typedDay(textOf(asked.form, 'dag')) }),
    ),
  )
  desk(routes.replaceSeat, (asked) =>
    change(asked, 'afloeser', 'afloest', (meant) =>
      replaceMember(needs, asked.visit.actor, {
        ...meant,
        fromOn: typedDay(textOf(asked.form, 'dag')),
        who: readWho(asked.form),
      }),
    ),
  )
  desk(routes.removeSeat, (asked) =>
    change(asked, 'fjernes', 'fjernet', (meant) => removeMistakenSeat(needs, asked.visit.actor, meant)),
  )
}
