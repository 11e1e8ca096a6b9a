import { moveInitiatives } from '@pejl/actions/plan/move-initiatives.ts'
import { portfolioOf } from '@pejl/actions/plan/portfolio-of.ts'
import { proposePlan } from '@pejl/actions/plan/propose-plan.ts'
import { parseDay } from '@pejl/domain/common/day.ts'
import { endOfWork } from '@pejl/domain/plan/calendar.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { explainImpossible } from '@pejl/dosing/portfolio/explain-impossible.ts'
import type { PlanStarts, Portfolio } from '@pejl/dosing/portfolio/portfolio.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'
import { type Answer, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { namesIn } from './names.ts'
import { lookOf, type PlanNeeds } from './plan-needs.ts'
import { ProposalPage, type ProposedMove } from './proposal-page.tsx'
import { refusedBy } from './refused.tsx'
import { conflictText } from './relax.ts'
import { reasonText, type Told, violationText } from './why.ts'

// the same question is given the same answer
const seed = 1

/** Without script: a proposal made on the server, each of its moves to be taken or left. */
export function proposalRoutes(desk: Desk, needs: PlanNeeds): void {
  desk(routes.proposal, (asked) => answerPropose(asked, needs))
  desk(routes.acceptProposal, (asked) => answerAccept(asked, needs), { bodyLimit: 4 * 1024 * 1024 })
}

async function answerPropose(asked: Asked, needs: PlanNeeds): Promise<Answer> {
  const milliseconds = textOf(asked.form, 'laenge') === '10' ? 10_000 : 1_000
  const now = () => performance.now()
  const proposed = await proposePlan({ ...needs, now }, asked.visit.actor, { milliseconds, seed })
  // the route has asked for the permission
  if (!proposed.ok) throw new Error(proposed.reason)
  const { plan, edition, proposal, days, portfolio } = proposed.value
  const look = lookOf(asked, edition, needs.today())
  const names = namesIn({ plan, inWeeks: proposed.value, starts: proposal.starts }, look.t.everywhere)
  const told: Told = { names, language: look.language, t: look.t }
  const moves = plan.initiatives.flatMap((initiative): ProposedMove[] => {
    const to = days.get(initiative.id)
    if (to === undefined || to?.startsOn === initiative.present?.startsOn) return []
    return [{ initiative, to, taken: true }]
  })
  return page(
    <ProposalPage
      visit={asked.visit}
      look={look}
      told={told}
      moves={moves}
      unmet={proposal.unmet.map(({ violation, why }) =>
        [violationText(violation, told), ...why.slice(0, 1).map((reason) => reasonText(reason, told))].join(
          ' ',
        ),
      )}
      conflicts={conflictsOf(portfolio, proposal.starts, proposal.unmet.length, told)}
      reason=""
      refused={null}
    />,
  )
}

/** What collides, when the proposal does not keep everything; at most a second is spent on it. */
function conflictsOf(portfolio: Portfolio, from: PlanStarts, unmet: number, told: Told) {
  if (unmet === 0) return []
  const stop = { milliseconds: 1_000, now: () => performance.now() }
  return explainImpossible(portfolio, { seed, stop, from }).conflicts.map((one) => conflictText(one, told))
}

async function answerAccept(asked: Asked, needs: PlanNeeds): Promise<Answer> {
  const { form, visit } = asked
  const { edition, plan } = await needs.database.staff(async (db) => ({
    edition: await findEdition(db),
    plan: await loadPlan(db, gridAt(needs.today())),
  }))
  const offered = plan.initiatives.flatMap((initiative): ProposedMove[] => {
    if (!form.has(`til.${initiative.id}`)) return []
    const startsOn = parseDay(textOf(form, `til.${initiative.id}`))
    const to = startsOn ? { startsOn, endsOn: endOfWork(startsOn, initiative.weeks, plan.calendar) } : null
    return [{ initiative, to, taken: form.has(`tag.${initiative.id}`) }]
  })
  const reason = textOf(form, 'grund')
  const moved = await moveInitiatives(needs, visit.actor, {
    edition: Number(textOf(form, 'udgave')) || 0,
    moves: offered
      .filter(({ taken }) => taken)
      .map(({ initiative: { id, pinned }, to }) => ({
        initiativeId: id,
        startsOn: to?.startsOn ?? null,
        pinned,
      })),
    reason: reason || null,
  })
  if (moved.ok) return redirect(`${href.planTable}?besked=gemt`)
  const look = lookOf(asked, edition, needs.today())
  const inWeeks = portfolioOf(plan, needs.today())
  const names = namesIn({ plan, inWeeks, starts: inWeeks.present }, look.t.everywhere)
  return page(
    <ProposalPage
      visit={visit}
      look={look}
      told={{ names, language: look.language, t: look.t }}
      moves={offered}
      unmet={[]}
      conflicts={[]}
      reason={reason}
      refused={refusedBy(moved)}
    />,
    409,
  )
}
