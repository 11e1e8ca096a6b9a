import { makeUnit } from '@pejl/actions/plan/make-unit.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import type { UnitId } from '@pejl/domain/plan/initiative.ts'
import type { UnitText } from '@pejl/domain/plan/tidy-unit.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { listCommitteeChoices } from '@pejl/store/plan/choice-views.ts'
import { listUnitChoices } from '@pejl/store/plan/form-choice-views.ts'
import { loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listUnits } from '@pejl/store/plan/unit-views.ts'
import { type Answer, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { keyOf, newKey, onceEach } from '../desk/once.ts'
import { href, routes } from '../routes.ts'
import { calendarRoutes } from './calendar-routes.tsx'
import { meetingRoutes } from './meeting-routes.tsx'
import { NewUnitPage } from './new-unit-page.tsx'
import type { Refused } from './small-form.ts'
import { texts } from './texts.ts'
import { readUnit } from './unit-form.ts'
import { unitLoads } from './unit-loads.ts'
import { unitRoutes } from './unit-routes.tsx'
import type { UnitsOptions } from './units-options.ts'
import { UnitsPage } from './units-page.tsx'

/** The organisation, each of its units, and the calendar that is common to them. */
export function unitsRoutes(desk: Desk, options: UnitsOptions): void {
  const { database, today } = options
  const once = onceEach<Awaited<ReturnType<typeof makeUnit>>>()
  desk(routes.units, async (asked) => {
    const { units, plan } = await database.staff(async (db) => ({
      units: await listUnits(db),
      plan: await loadPlan(db, gridAt(today())),
    }))
    return page(
      <UnitsPage
        visit={asked.visit}
        units={units}
        loads={unitLoads(plan, today())}
        done={doneText(asked, texts)}
      />,
    )
  })

  const showNew = async ({ visit, query, form }: Asked, refused?: Refused): Promise<Answer> => {
    const { parents, committees } = await database.staff(async (db) => ({
      parents: await listUnitChoices(db),
      committees: await listCommitteeChoices(db),
    }))
    const under = parseId<UnitId>(textOf(query, 'under') || textOf(form, 'over')) ?? null
    const unit: UnitText = {
      ...fresh,
      kind: parents.length === 0 ? 'administration' : 'workplace',
      parentId: under,
    }
    return page(
      <NewUnitPage
        visit={visit}
        unit={unit}
        parents={parents}
        committees={committees}
        once={newKey()}
        refused={refused}
      />,
      refused ? 422 : 200,
    )
  }
  desk(routes.newUnit, (asked) => showNew(asked))
  desk(routes.makeUnit, async (asked) => {
    const { visit, form } = asked
    const read = readUnit(form)
    const refused = { form: 'enheden', typed: form, errors: [] } as const
    if (!read.ok) return showNew(asked, { ...refused, errors: read.errors })
    const made = await once(keyOf(visit, form, JSON.stringify(read.value)), () =>
      makeUnit({ database }, visit.actor, read.value),
    )
    if (made.ok) return redirect(`${href.unit(made.value.unitId)}?besked=oprettet`)
    return showNew(asked, { ...refused, text: texts[visit.language].refusals[made.reason] })
  })
  calendarRoutes(desk, options)
  meetingRoutes(desk, options)
  unitRoutes(desk, options)
}

const fresh: UnitText = {
  name: '',
  kind: 'workplace',
  parentId: null,
  committeeId: null,
  points: null,
  atOnce: null,
}
