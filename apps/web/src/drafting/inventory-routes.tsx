import { addToInventory, completeInventory, editInventory } from '@pejl/actions/drafting/edit-inventory.ts'
import { keepStrategy, proposeStop, stopStrategy } from '@pejl/actions/drafting/stop-strategy.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import type { Result } from '@pejl/domain/common/result.ts'
import { type InventoryId, sumInventory } from '@pejl/domain/strategies/inventory.ts'
import { findOverlaps } from '@pejl/domain/strategies/overlap.ts'
import type { Database } from '@pejl/store/db.ts'
import {
  findInventoryLine,
  listInventory,
  listUnitChoices,
  type StaffInventoryLine,
} from '@pejl/store/drafting/inventory-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf, textOrNull } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { inventoryCsv } from './inventory-csv.ts'
import { readLine } from './inventory-form.tsx'
import { InventoryLinePage, type InventoryLinePageProps, type TypedStop } from './inventory-line-page.tsx'
import { InventoryPage, type InventoryPageProps } from './inventory-page.tsx'
import { inventoryTexts } from './inventory-texts.ts'
import { type InventoryPageRefusal, inventoryFilters } from './inventory-texts-da.ts'

interface InventoryNeeds {
  readonly database: Database
  readonly today: () => Day
}

/** The inventory of all strategies, and what is to be stopped. */
export function inventoryRoutes(desk: Desk, needs: InventoryNeeds): void {
  const { database, today } = needs
  const showAll = async (
    asked: Asked,
    more: Partial<InventoryPageProps> = {},
    status = 200,
  ): Promise<Answer> => {
    const { lines, units } = await database.staff(async (db) => ({
      lines: await listInventory(db),
      units: await listUnitChoices(db),
    }))
    const going = lines.filter(({ stopState }) => stopState !== 'stopped')
    return page(
      <InventoryPage
        visit={asked.visit}
        lines={lines}
        sums={sumInventory(
          lines.map((line) => ({ ...line, stop: line.stopState ?? 'goes-on' })),
          today(),
        )}
        overlaps={findOverlaps(
          going.map((line) => ({ ...line, id: line.id ?? line.strategyId ?? '', about: line.words })),
        ).slice(0, mostOverlaps)}
        units={units}
        filter={inventoryFilters.find((one) => one === textOf(asked.query, 'vis')) ?? ''}
        today={today()}
        done={doneText(asked, inventoryTexts)}
        {...more}
      />,
      status,
    )
  }
  const find = async ({ params }: Asked): Promise<(StaffInventoryLine & { id: InventoryId }) | undefined> => {
    const id = parseId<InventoryId>(textOf(params, 'line'))
    const line = id && (await database.staff((db) => findInventoryLine(db, id)))
    return line ? { ...line, id } : undefined
  }
  const showOne = async (
    asked: Asked,
    line: StaffInventoryLine & { id: InventoryId },
    more: Partial<InventoryLinePageProps> = {},
    status = 200,
  ): Promise<Answer> =>
    page(
      <InventoryLinePage
        visit={asked.visit}
        line={line}
        units={await database.staff(listUnitChoices)}
        today={today()}
        done={doneText(asked, inventoryTexts)}
        {...more}
      />,
      status,
    )

  desk(routes.inventory, (asked) => showAll(asked))
  desk(routes.inventoryCsv, async ({ visit }) => {
    const lines = await database.staff(listInventory)
    const t = inventoryTexts[visit.language]
    const bytes = new TextEncoder().encode(inventoryCsv(lines, today(), t))
    return { kind: 'file', bytes, name: t.csvName, type: 'text/csv; charset=utf-8' }
  })
  desk(routes.addToInventory, async (asked) => {
    const typed = readLine(asked.form)
    const added = await addToInventory({ database }, asked.visit.actor, typed)
    if (added.ok) return redirect(`${href.inventoryLine(added.value.inventoryId)}?besked=tilfoejet`)
    return showAll(asked, { typed, refusal: added.reason }, 422)
  })
  desk(routes.completeInventory, async (asked) => {
    const completed = await completeInventory({ database }, asked.visit.actor)
    return completed.ok
      ? redirect(`${href.inventory}?besked=fulgte`)
      : showAll(asked, { refusal: completed.reason }, 403)
  })
  desk(routes.inventoryLine, async (asked) => {
    const line = await find(asked)
    return line ? showOne(asked, line) : notFound
  })
  desk(routes.saveInventoryLine, async (asked) => {
    const line = await find(asked)
    if (!line) return notFound
    const typed = readLine(asked.form)
    const at = { inventoryId: line.id, version: Number(textOf(asked.form, 'version')) || 0 }
    const saved = await editInventory({ database }, asked.visit.actor, { ...typed, ...at })
    if (saved.ok) return redirect(`${href.inventoryLine(line.id)}?besked=gemt`)
    return showOne(asked, line, { typed, refusal: saved.reason }, saved.reason === 'stale' ? 409 : 422)
  })
  desk(routes.stopStrategy, async (asked) => {
    const line = await find(asked)
    if (!line) return notFound
    const typedStop = readStop(asked)
    const [done, stopped] = await changeStop(needs, asked, line.id, typedStop)
    if (stopped.ok) return redirect(`${href.inventoryLine(line.id)}?besked=${done}`)
    return showOne(
      asked,
      line,
      { typedStop, refusal: stopped.reason },
      stopped.reason === 'stale' ? 409 : 422,
    )
  })
}

/** Pairs that are shown: more are not read. */
const mostOverlaps = 30

const readStop = ({ form }: Asked): TypedStop => ({
  reason: textOf(form, 'grund'),
  decider: textOf(form, 'bestemmer'),
  on: textOf(form, 'stoppet'),
  matter: textOf(form, 'sag'),
})

/** What the pressed button asks for, and the word for having done it. */
async function changeStop(
  needs: InventoryNeeds,
  { visit, form }: Asked,
  inventoryId: string,
  stop: TypedStop,
): Promise<readonly [done: string, Result<{ readonly version: number }, InventoryPageRefusal>]> {
  const at = { inventoryId, version: Number(textOf(form, 'version')) || 0 }
  switch (textOf(form, 'goer')) {
    case 'fortsaet':
      return ['fortsaetter', await keepStrategy(needs, visit.actor, at)]
    case 'stop': {
      const matterNumber = textOrNull(form, 'sag')
      return ['stoppet', await stopStrategy(needs, visit.actor, { ...at, ...stop, matterNumber })]
    }
    default:
      return ['foreslaaet', await proposeStop(needs, visit.actor, { ...at, ...stop })]
  }
}
