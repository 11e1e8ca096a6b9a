import { parseId } from '@pejl/domain/common/id.ts'
import { askedBy } from '@pejl/store/db.ts'
import { listCommitteesToChoose, listMeetings } from '@pejl/store/sittings/agenda-views.ts'
import { page } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { routes } from '../routes.ts'
import { agendaRoutes } from './agenda-routes.tsx'
import type { MeetingsOptions } from './meetings-options.ts'
import { MeetingsPage } from './meetings-page.tsx'
import { sittingRoutes } from './sitting-routes.tsx'

/** The list of meetings, each meeting's agenda, and its minutes as they are typed. */
export function meetingsRoutes(desk: Desk, options: MeetingsOptions): void {
  const { database, today } = options
  desk(routes.meetings, async ({ visit, query }) => {
    const when = textOf(query, 'vis') === 'afholdte' ? ('past' as const) : ('coming' as const)
    const committeeId = parseId(textOf(query, 'udvalg')) ?? null
    const at = Math.min(Math.max(1, Math.floor(Number(textOf(query, 'side')) || 1)), 10_000)
    const found = await database.staff(
      async (db) => ({
        ...(await listMeetings(db, { when, committeeId, today: today(), page: at })),
        committees: await listCommitteesToChoose(db),
      }),
      askedBy(visit.actor),
    )
    return page(<MeetingsPage visit={visit} {...found} when={when} committee={committeeId ?? ''} page={at} />)
  })
  agendaRoutes(desk, options)
  sittingRoutes(desk, options)
}
