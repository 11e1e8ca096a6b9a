import { saveWhatIf } from '@pejl/actions/plan/save-what-if.ts'
import { parseDay } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { slipsOf } from '@pejl/domain/plan/tempo.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { suggestBuffers } from '@pejl/dosing/portfolio/buffers.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listFinished } from '@pejl/store/plan/tempo-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { routes } from '../routes.ts'
import { asked as tipsAsked, tipsOf } from './buffers.ts'
import { BuffersPage } from './buffers-page.tsx'
import type { Chosen } from './desk-look.ts'
import { emptyDraft } from './draft.ts'
import { countPlan } from './model.ts'
import { lookOf, type PlanNeeds } from './plan-needs.ts'
import { type Refused, refusedBy } from './refused.tsx'

interface ShowPlan {
  /** The plan's page with one initiative chosen, saying why nothing was saved. */
  refuse(asked: Asked, chosen: Chosen, refused: Refused, status: number): Promise<Answer>
  /** Its address with what was done. */
  backTo(asked: Asked, id: InitiativeId, done: string): string
}

/** Where time in hand helps most, for those without script; a page of its own, for it takes a while to look for. */
export function buffersRoutes(desk: Desk, needs: PlanNeeds, { refuse, backTo }: ShowPlan): void {
  const { database, today } = needs
  desk(routes.planBuffers, async (asked) => {
    const { edition, plan, finished } = await database.staff(async (db) => ({
      edition: await findEdition(db),
      plan: await loadPlan(db, gridAt(today())),
      finished: await listFinished(db),
    }))
    const counted = countPlan({ plan, draft: emptyDraft, today: today() })
    const record = slipsOf(finished, plan.calendar)
    const { portfolio } = counted.inWeeks
    const buffers = suggestBuffers(portfolio, counted.starts, record, { seed: 1, most: tipsAsked })
    return page(
      <BuffersPage
        visit={asked.visit}
        look={lookOf(asked, edition, today())}
        tips={tipsOf(buffers, counted)}
      />,
    )
  })

  desk(routes.changeTarget, async (asked) => {
    const id = parseId<InitiativeId>(textOf(asked.params, 'initiative'))
    if (!id) return notFound
    const chosen = { kind: 'initiative', id } as const
    const targetOn = parseDay(textOf(asked.form, 'maal'))
    if (!targetOn) return refuse(asked, chosen, { reason: 'wrong-value' }, 422)
    const saved = await saveWhatIf(needs, asked.visit.actor, {
      edition: Number(textOf(asked.form, 'udgave')) || 0,
      targets: [{ initiativeId: id, targetOn }],
      moves: [],
      loads: [],
      bears: [],
      reason: null,
    })
    if (saved.ok) return redirect(backTo(asked, id, 'maal'))
    if (saved.reason === 'not-found') return notFound
    return refuse(asked, chosen, refusedBy(saved), 409)
  })
}
