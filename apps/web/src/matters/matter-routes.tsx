import { rebuildRoute } from '@pejl/domain/matters/rebuild-route.ts'
import { askedBy } from '@pejl/store/db.ts'
import { listDecisionsSoFar } from '@pejl/store/items/decisions-so-far-views.ts'
import { listJournal } from '@pejl/store/journal-views.ts'
import { listMissingHearings } from '@pejl/store/matters/hearing-views.ts'
import { listMatterCommitments, listMatterItems } from '@pejl/store/matters/matter-item-views.ts'
import { findMatterForStaff } from '@pejl/store/matters/matter-views.ts'
import { listRouteCommittees } from '@pejl/store/matters/route-committee-views.ts'
import { findPlannedRoute } from '@pejl/store/matters/route-plan-views.ts'
import { listVisits } from '@pejl/store/matters/visit-views.ts'
import { notFound, page } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { routes } from '../routes.ts'
import { MatterPage } from './matter-page.tsx'
import type { MattersOptions } from './matters-options.ts'
import { mayWrite } from './may-write.ts'
import { matterTexts, routeTexts } from './texts.ts'

/** One matter's page. */
export function matterRoutes(desk: Desk, { database, today }: MattersOptions): void {
  desk(routes.matter, async (asked) => {
    const { visit, params } = asked
    const found = await database.staff(async (db) => {
      const matter = await findMatterForStaff(db, textOf(params, 'matter'))
      if (!matter) return undefined
      const { id } = matter
      const way = (await findPlannedRoute(db, id, today())) ?? null
      const committees = await listRouteCommittees(db)
      const visits = way ? [] : ((await listVisits(db, [id])).get(id) ?? [])
      return {
        matter,
        way,
        committees,
        may: await mayWrite(db, visit, matter),
        rebuilt: rebuildRoute(visits, committees, today()),
        missing: (await listMissingHearings(db, [id])).get(id) ?? [],
        items: await listMatterItems(db, id),
        treated: await listDecisionsSoFar(db, id),
        commitments: await listMatterCommitments(db, id),
        history: await listJournal(db, { subject: id, limit: 30 }),
      }
    }, askedBy(visit.actor))
    if (!found) return notFound
    const { language } = visit
    return page(
      <MatterPage
        visit={visit}
        t={matterTexts[language]}
        rt={routeTexts[language]}
        done={doneText(asked, matterTexts)}
        {...found}
      />,
    )
  })
}
