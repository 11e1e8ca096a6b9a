import { moveInitiatives } from '@pejl/actions/plan/move-initiatives.ts'
import { saveWhatIf } from '@pejl/actions/plan/save-what-if.ts'
import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import type { InitiativeId, UnitId } from '@pejl/domain/plan/initiative.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { listObjectiveChoices } from '@pejl/store/plan/choice-views.ts'
import { findInitiativeForm } from '@pejl/store/plan/form-choice-views.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listFinished } from '@pejl/store/plan/tempo-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { adoptionRoutes } from './adoption-routes.tsx'
import { buffersRoutes } from './buffers-routes.tsx'
import { compareRoutes } from './compare-routes.tsx'
import type { Chosen } from './desk-look.ts'
import { overloadRoutes } from './overload-routes.tsx'
import { parsePoints } from './panel.ts'
import { lookOf, type PlanNeeds } from './plan-needs.ts'
import { PlanPage, type PlanPageProps } from './plan-page.tsx'
import { proposalRoutes } from './proposal-routes.tsx'
import { refusedBy } from './refused.tsx'
import { saveRoutes } from './save-routes.ts'
import { tableRoutes } from './table-routes.tsx'
import { texts } from './texts.ts'

/** The action plan: timeline and load, and the pages around them. */
export function planRoutes(desk: Desk, needs: PlanNeeds): void {
  desk(routes.plan, (asked) => showPlanPage(asked, needs, { done: doneText(asked, texts) }))
  desk(routes.moveInitiative, (asked) => answerMove(asked, needs))
  desk(routes.changeLoad, (asked) => answerLoad(asked, needs))
  saveRoutes(desk, needs)
  tableRoutes(desk, needs)
  proposalRoutes(desk, needs)
  compareRoutes(desk, needs)
  adoptionRoutes(desk, needs)
  overloadRoutes(desk, needs)
  buffersRoutes(desk, needs, {
    refuse: (asked, chosen, refused, status) => showPlanPage(asked, needs, { chosen, refused }, status),
    backTo,
  })
}

/** Without script: one initiative's days and pin, from its panel. */
async function answerMove(asked: Asked, needs: PlanNeeds): Promise<Answer> {
  const id = parseId<InitiativeId>(textOf(asked.params, 'initiative'))
  if (!id) return notFound
  const { form } = asked
  const chosen = { kind: 'initiative', id } as const
  const typed = {
    startsOn: textOf(form, 'begynder'),
    pinned: form.has('fastholdt'),
    reason: textOf(form, 'grund'),
  }
  const day: Day | null | undefined = typed.startsOn === '' ? null : parseDay(typed.startsOn)
  if (day === undefined)
    return showPlanPage(asked, needs, { chosen, typed, refused: { reason: 'wrong-value' } }, 422)
  const moved = await moveInitiatives(needs, asked.visit.actor, {
    edition: Number(textOf(form, 'udgave')) || 0,
    moves: [{ initiativeId: id, startsOn: day, pinned: typed.pinned }],
    reason: typed.reason || null,
  })
  if (moved.ok) return redirect(backTo(asked, id, 'flyttet'))
  if (moved.reason === 'not-found') return notFound
  return showPlanPage(asked, needs, { chosen, typed, refused: refusedBy(moved) }, 409)
}

/** Without script: what one initiative loads, from its panel. */
async function answerLoad(asked: Asked, needs: PlanNeeds): Promise<Answer> {
  const id = parseId<InitiativeId>(textOf(asked.params, 'initiative'))
  const found = id && (await needs.database.staff((db) => findInitiativeForm(db, id)))
  if (!id || !found) return notFound
  const chosen = { kind: 'initiative', id } as const
  const loads = found.text.loads.map((load) => {
    const said = textOf(asked.form, `last.${load.unitId}`)
    return { unitId: load.unitId, points: said === '' ? load.points : parsePoints(said) }
  })
  const read = loads.flatMap(({ unitId, points }) => (points ? [{ unitId, points }] : []))
  if (read.length < loads.length)
    return showPlanPage(asked, needs, { chosen, refused: { reason: 'points' } }, 422)
  const saved = await saveWhatIf(needs, asked.visit.actor, {
    edition: Number(textOf(asked.form, 'udgave')) || 0,
    loads: [{ initiativeId: id, loads: read }],
    moves: [],
    targets: [],
    bears: [],
    reason: null,
  })
  if (saved.ok) return redirect(backTo(asked, id, 'belastning'))
  return showPlanPage(asked, needs, { chosen, refused: refusedBy(saved) }, 409)
}

function backTo(asked: Asked, id: InitiativeId, done: string): string {
  const { by, zoom } = lookOf(asked, 0, '' as Day) // neither is used here
  const [address, anchor] = href.planOf({ by, zoom, initiative: id }).split('#')
  return `${address}&besked=${done}#${anchor}`
}

/** The page as it is saved now, with what is said on top of it. */
async function showPlanPage(
  asked: Asked,
  { database, today }: PlanNeeds,
  more: Partial<Pick<PlanPageProps, 'done' | 'refused' | 'typed'>> & { readonly chosen?: Chosen },
  status = 200,
): Promise<Answer> {
  const { edition, plan, objectives, finished } = await database.staff(async (db) => ({
    // read first: what is saved in between makes a form stale, not lost
    edition: await findEdition(db),
    plan: await loadPlan(db, gridAt(today())),
    objectives: await listObjectiveChoices(db),
    finished: await listFinished(db),
  }))
  return page(
    <PlanPage
      visit={asked.visit}
      plan={plan}
      objectives={objectives}
      finished={finished}
      look={lookOf(asked, edition, today())}
      chosen={more.chosen ?? chosenOf(asked.query)}
      done={more.done}
      refused={more.refused ?? null}
      typed={more.typed ?? null}
    />,
    status,
  )
}

function chosenOf(query: Fields): Chosen | null {
  const initiative = parseId<InitiativeId>(textOf(query, 'tiltag'))
  if (initiative) return { kind: 'initiative', id: initiative }
  const unit = parseId<UnitId>(textOf(query, 'enhed'))
  return unit ? { kind: 'unit', id: unit } : null
}
