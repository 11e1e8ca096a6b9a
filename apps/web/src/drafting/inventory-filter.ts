import type { Day } from '@pejl/domain/common/day.ts'
import { validityOf } from '@pejl/domain/strategies/inventory.ts'
import type { StaffInventoryLine } from '@pejl/store/drafting/inventory-views.ts'
import type { InventoryFilter } from './inventory-texts-da.ts'

/** Whether a line is shown under a filter. What has been stopped is shown only where that is asked for. */
export function belongsTo(line: StaffInventoryLine, filter: InventoryFilter, today: Day): boolean {
  if (filter === 'stoppet') return line.stopState === 'stopped'
  if (line.stopState === 'stopped') return false
  switch (filter) {
    case '':
      return true
    case 'udloebet':
      return validityOf(line.expiresOn, today) === 'expired'
    case 'udloeber':
      return validityOf(line.expiresOn, today) === 'expiring'
    case 'uden-ejer':
      return line.owner === ''
    case 'lovpligtig':
      return line.isRequired
    case 'stop':
      return line.stopState === 'proposed'
  }
}
