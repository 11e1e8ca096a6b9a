import { allowOverload, withdrawOverload } from '@pejl/actions/plan/allow-overload.ts'
import { type Day, parseDay } from '@pejl/domain/common/day.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { findEdition, loadPlan } from '@pejl/store/plan/plan-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { overAnywhere } from './over-told.ts'
import { OverloadPage, type OverloadPageProps, type TypedOverload } from './overload-page.tsx'
import { lookOf, type PlanNeeds } from './plan-needs.ts'
import { texts } from './texts.ts'

/** Going over a unit's limit on purpose: allowed by a name, for a time, with a reason that is shown. */
export function overloadRoutes(desk: Desk, needs: PlanNeeds): void {
  desk(routes.overloads, (asked) =>
    showOverloads(asked, needs, { typed: readOverload(asked.query), done: doneText(asked, texts) }),
  )
  desk(routes.allowOverload, async (asked) => {
    const typed = readOverload(asked.form)
    const allowed = await allowOverload(needs, asked.visit.actor, {
      unitId: typed.unit,
      // what is no day the action names as a fault
      fromOn: (parseDay(typed.from) ?? '') as Day,
      toOn: (parseDay(typed.to) ?? '') as Day,
      points: numberOf(typed.points),
      atOnce: numberOf(typed.atOnce),
      reason: typed.reason,
      allowedBy: typed.allowedBy,
    })
    if (allowed.ok) return redirect(`${href.overloads}?besked=tilladt`)
    const faults = allowed.reason === 'wrong-value' ? allowed.faults : []
    return showOverloads(asked, needs, { typed, faults, refusal: allowed.reason }, 422)
  })
  desk(routes.withdrawOverload, async (asked) => {
    const overloadId = textOf(asked.params, 'overload')
    const withdrawn = await withdrawOverload(needs, asked.visit.actor, { overloadId })
    return withdrawn.ok ? redirect(`${href.overloads}?besked=trukket`) : notFound
  })
}

function readOverload(fields: Fields): TypedOverload {
  return {
    unit: textOf(fields, 'enhed'),
    from: textOf(fields, 'fra'),
    to: textOf(fields, 'til'),
    points: textOf(fields, 'point'),
    atOnce: textOf(fields, 'ad-gangen'),
    reason: textOf(fields, 'grund'),
    allowedBy: textOf(fields, 'af'),
  }
}

/** Danish decimals; nothing typed is nothing allowed, and what is no number the action names as a fault. */
const numberOf = (text: string): number => Number(text.replace(',', '.'))

async function showOverloads(
  asked: Asked,
  { database, today }: PlanNeeds,
  more: Pick<OverloadPageProps, 'typed'> & Partial<Pick<OverloadPageProps, 'faults' | 'refusal' | 'done'>>,
  status = 200,
): Promise<Answer> {
  const { edition, plan } = await database.staff(async (db) => ({
    edition: await findEdition(db),
    plan: await loadPlan(db, gridAt(today())),
  }))
  return page(
    <OverloadPage
      visit={asked.visit}
      plan={plan}
      look={lookOf(asked, edition, today())}
      over={overAnywhere({ plan, today: today(), language: asked.visit.language })}
      typed={more.typed}
      faults={more.faults ?? []}
      refusal={more.refusal}
      done={more.done}
    />,
    status,
  )
}
