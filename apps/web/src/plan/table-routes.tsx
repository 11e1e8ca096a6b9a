import { moveInitiatives } from '@pejl/actions/plan/move-initiatives.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listFinished } from '@pejl/store/plan/tempo-views.ts'
import { type Answer, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { href, routes } from '../routes.ts'
import { lookOf, type PlanNeeds } from './plan-needs.ts'
import { movesOf, readTable } from './plan-table.ts'
import { refusedBy } from './refused.tsx'
import { TablePage, type TablePageProps } from './table-page.tsx'
import { texts } from './texts.ts'

/** The plan as a table that is one form. */
export function tableRoutes(desk: Desk, needs: PlanNeeds): void {
  desk(routes.planTable, (asked) => showTable(asked, needs, { done: doneText(asked, texts) }))

  desk(
    routes.savePlanTable,
    async (asked) => {
      const typed = readTable(asked.form)
      const { moves, wrong } = movesOf(typed)
      if (wrong.length > 0) return showTable(asked, needs, { typed, wrong }, 422)
      const { edition, reason } = typed
      const moved = await moveInitiatives(needs, asked.visit.actor, {
        edition,
        moves,
        reason: reason || null,
      })
      if (moved.ok) return redirect(`${href.planTable}?besked=gemt`)
      return showTable(asked, needs, { typed, refused: refusedBy(moved) }, 409)
    },
    // a row is three fields of a hundred bytes, and a plan may have two thousand
    { bodyLimit: 4 * 1024 * 1024 },
  )
}

async function showTable(
  asked: Asked,
  { database, today }: PlanNeeds,
  more: Partial<Pick<TablePageProps, 'typed' | 'wrong' | 'refused' | 'done'>>,
  status = 200,
): Promise<Answer> {
  const { edition, plan, finished } = await database.staff(async (db) => ({
    edition: await findEdition(db),
    plan: await loadPlan(db, gridAt(today())),
    finished: await listFinished(db),
  }))
  return page(
    <TablePage
      visit={asked.visit}
      plan={plan}
      finished={finished}
      look={lookOf(asked, edition, today())}
      typed={more.typed ?? null}
      wrong={more.wrong ?? []}
      refused={more.refused ?? null}
      done={more.done}
    />,
    status,
  )
}
