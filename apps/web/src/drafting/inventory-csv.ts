import type { Day } from '@pejl/domain/common/day.ts'
import { validityOf } from '@pejl/domain/strategies/inventory.ts'
import { formatCsv } from '@pejl/papers/spreadsheet/csv.ts'
import type { StaffInventoryLine } from '@pejl/store/drafting/inventory-views.ts'
import type { InventoryTexts } from './inventory-texts-da.ts'

/** The inventory as a table that a spreadsheet opens, a line each. Days are year-month-day. */
export function inventoryCsv(lines: readonly StaffInventoryLine[], today: Day, t: InventoryTexts): string {
  return formatCsv(
    t.csvColumns,
    lines.map((line) => [
      line.title,
      t.kinds[line.kind],
      line.area,
      line.owner,
      line.unit,
      line.adoptedOn,
      line.expiresOn,
      t.validity[validityOf(line.expiresOn, today)],
      line.isRequired ? t.yes : t.no,
      line.requiredBy,
      line.cost,
      line.hours,
      line.keywords.join(', '),
      t.stops[line.stopState ?? 'goes-on'],
      line.stopReason,
      line.stopDecider,
      line.stoppedOn,
    ]),
  )
}
