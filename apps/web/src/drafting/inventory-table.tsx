import type { Validity } from '@pejl/domain/strategies/inventory.ts'
import type { StaffInventoryLine } from '@pejl/store/drafting/inventory-views.ts'
import { StatusTag, type Tone } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import { inventoryTexts } from './inventory-texts.ts'

const tones = {
  valid: 'done',
  expiring: 'due',
  expired: 'late',
  unlimited: 'neutral',
} as const satisfies Record<Validity, Tone>

interface InventoryTableProps {
  readonly visit: Visit
  readonly lines: readonly StaffInventoryLine[]
  readonly validity: (line: StaffInventoryLine) => Validity
}

/** The lines of the inventory, each with whose it is and where its time stands. */
export function InventoryTable({ visit, lines, validity }: InventoryTableProps) {
  const t = inventoryTexts[visit.language]
  const columns = ['title', 'kind', 'owner', 'adopted', 'expires', 'required', 'stop'] as const

  return (
    <DataTable
      caption={t.title}
      compact
      columns={columns.map((key) => ({ key, heading: t.columns[key] }))}
      rows={lines.map((line) => {
        const state = validity(line)
        const to = line.id
          ? href.inventoryLine(line.id)
          : line.strategyId
            ? href.strategy(line.strategyId)
            : ''
        return {
          id: `o-${line.id ?? line.strategyId}`,
          href: to,
          cells: {
            title: (
              <>
                {line.title}
                <span class="muted small block">
                  {[line.area, line.strategyId ? t.followed : ''].filter((text) => text !== '').join(' · ')}
                </span>
              </>
            ),
            kind: t.kinds[line.kind],
            owner: line.owner === '' ? <span class="muted">{t.noOwner}</span> : line.owner,
            adopted: formatDay(line.adoptedOn, visit.language),
            expires: (
              <>
                {line.expiresOn === null ? null : (
                  <span class="block">{formatDay(line.expiresOn, visit.language)}</span>
                )}
                <StatusTag tone={tones[state]} plain={state === 'valid' || state === 'unlimited'}>
                  {t.validity[state]}
                </StatusTag>
              </>
            ),
            required: line.isRequired ? t.required : '',
            stop: line.stopState === null ? '' : t.stops[line.stopState],
          },
        }
      })}
    />
  )
}
