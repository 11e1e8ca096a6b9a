import type { Day } from '@pejl/domain/common/day.ts'
import { findDashboard } from '@pejl/store/dashboard-views.ts'
import type { Database } from '@pejl/store/db.ts'
import { page } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { routes } from '../routes.ts'
import { OverviewPage } from './overview-page.tsx'

interface OverviewNeeds {
  readonly database: Database
  readonly today: () => Day
}

export function overviewRoutes(desk: Desk, { database, today }: OverviewNeeds): void {
  desk(routes.overview, async ({ visit }) => {
    const dashboard = await database.staff((db) => findDashboard(db, today()))
    return page(<OverviewPage visit={visit} dashboard={dashboard} />)
  })
}
