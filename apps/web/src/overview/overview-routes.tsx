import { addDays, type Day } from '@pejl/domain/common/day.ts'
import { nextSteps } from '@pejl/domain/sittings/next-step.ts'
import { findDashboard } from '@pejl/store/dashboard-views.ts'
import { askedBy, type Database } from '@pejl/store/db.ts'
import { countPreparing, listProgress } from '@pejl/store/sittings/progress-views.ts'
import { page } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { routes } from '../routes.ts'
import { OverviewPage } from './overview-page.tsx'

interface OverviewNeeds {
  readonly database: Database
  readonly today: () => Day
}

/** Days ahead that are looked for things to do at. */
const ahead = 14

export function overviewRoutes(desk: Desk, { database, today }: OverviewNeeds): void {
  desk(routes.overview, async ({ visit }) => {
    const day = today()
    const found = await database.staff(
      async (db) => ({
        dashboard: await findDashboard(db, day),
        steps: nextSteps(await listProgress(db, day), day).filter(
          ({ dueOn }) => dueOn <= addDays(day, ahead),
        ),
        preparing: await countPreparing(db, day),
      }),
      askedBy(visit.actor),
    )
    return page(<OverviewPage visit={visit} {...found} />)
  })
}
