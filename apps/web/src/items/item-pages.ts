import type { Desk } from '../desk/desk.ts'
import { attachmentRoutes } from './attachment-routes.tsx'
import { historyRoutes } from './history-routes.tsx'
import { itemRoutes } from './item-routes.tsx'
import { itemsRoutes } from './items-routes.tsx'
import { liveRoutes } from './live-routes.ts'
import type { ItemNeeds } from './load-item.ts'
import { templateRoutes } from './template-routes.tsx'

/** All pages on which agenda items are written. */
export function itemPages(desk: Desk, needs: ItemNeeds): void {
  itemsRoutes(desk, needs)
  itemRoutes(desk, needs)
  liveRoutes(desk, needs)
  attachmentRoutes(desk, needs)
  historyRoutes(desk, needs)
  templateRoutes(desk, needs)
}
