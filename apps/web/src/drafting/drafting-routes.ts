import type { Day } from '@pejl/domain/common/day.ts'
import type { Database } from '@pejl/store/db.ts'
import type { Desk } from '../desk/desk.ts'
import { draftRoutes } from './draft-routes.tsx'
import { gatheringRoutes } from './gathering-routes.tsx'
import { inquiryRoutes } from './inquiry-routes.tsx'
import { inventoryRoutes } from './inventory-routes.tsx'
import { versionRoutes } from './version-routes.tsx'

interface DraftingNeeds {
  readonly database: Database
  readonly today: () => Day
}

/** All pages on which strategies are written and kept track of. */
export function draftingPages(desk: Desk, needs: DraftingNeeds): void {
  draftRoutes(desk, needs)
  versionRoutes(desk, needs)
  gatheringRoutes(desk, needs)
  inventoryRoutes(desk, needs)
  inquiryRoutes(desk, needs)
}
