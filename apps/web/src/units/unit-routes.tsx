import { addCapacity, removeCapacity } from '@pejl/actions/plan/change-capacity.ts'
import { editUnit } from '@pejl/actions/plan/make-unit.ts'
import type { OverloadedPlan } from '@pejl/actions/plan/within-limits.ts'
import { tempoOf } from '@pejl/domain/plan/tempo.ts'
import type { UnitText } from '@pejl/domain/plan/tidy-unit.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import { listCommitteeChoices } from '@pejl/store/plan/choice-views.ts'
import { listInitiativesForStaff } from '@pejl/store/plan/initiative-views.ts'
import { loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listFinished } from '@pejl/store/plan/tempo-views.ts'
import { listUnits } from '@pejl/store/plan/unit-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { mayVisit } from '../desk/visit.ts'
import { overAround, overBy } from '../plan/over-told.ts'
import { texts as planTexts } from '../plan/texts.ts'
import { href, routes } from '../routes.ts'
import { showChanges } from './change-page.tsx'
import type { Refused } from './small-form.ts'
import { texts } from './texts.ts'
import type { UnitRefusal } from './texts-da.ts'
import { readCapacity, readUnit } from './unit-form.ts'
import { unitLoads } from './unit-loads.ts'
import { UnitPage } from './unit-page.tsx'
import type { UnitPartProps } from './unit-props.ts'
import { committeeOver, describeUnit, isUnitUnder } from './unit-words.ts'
import type { UnitsOptions } from './units-options.ts'

/** One unit's page and what is changed on it. */
export function unitRoutes(desk: Desk, { database, today }: UnitsOptions): void {
  const find = async ({ params }: Asked) => {
    const units = await database.staff(listUnits)
    const asked = textOf(params, 'unit')
    const unit = units.find(({ id, slug }) => id === asked || slug === asked)
    return unit && { unit, units }
  }
  type Found = NonNullable<Awaited<ReturnType<typeof find>>>

  const show = async (
    asked: Asked,
    { unit, units }: Found,
    more: Pick<UnitPartProps, 'refused' | 'theirs'> = {},
    status = 200,
  ): Promise<Answer> => {
    const known = await database.staff(async (db) => ({
      committees: await listCommitteeChoices(db),
      initiatives: await listInitiativesForStaff(db, { unitId: unit.id }),
      plan: await loadPlan(db, gridAt(today())),
      finished: await listFinished(db),
    }))
    const { weeks, now } = unitLoads(known.plan, today())
    return page(
      <UnitPage
        visit={asked.visit}
        t={texts[asked.visit.language]}
        unit={unit}
        med={committeeOver(units, unit.id)}
        below={units.filter(({ parentId }) => parentId === unit.id)}
        parents={units.filter(({ id }) => !isUnitUnder(units, id, unit.id))}
        committees={known.committees}
        initiatives={known.initiatives.filter(({ state }) => state !== 'stopped' && state !== 'closed')}
        frozen={known.plan.frozen.filter(({ unitId }) => unitId === unit.id)}
        tempo={tempoOf(known.finished, unit.id, today())}
        weeks={weeks.get(unit.id)?.slice(now) ?? []}
        today={today()}
        over={overAround(
          { unit: unit.id },
          { plan: known.plan, today: today(), language: asked.visit.language },
        )}
        may={mayVisit(asked.visit, 'organise')}
        mayAllow={mayVisit(asked.visit, 'adopt')}
        done={more.refused ? undefined : doneText(asked, texts)}
        {...more}
      />,
      status,
    )
  }
  /** Not saved, for somebody would go over a limit by it; the form asks whether it is to be so. */
  const refuseOver = async (
    { visit, form }: Asked,
    name: Refused['form'],
    { violations }: OverloadedPlan,
  ): Promise<Refused> => {
    const plan = await database.staff((db) => loadPlan(db, gridAt(today())))
    const { language } = visit
    const over = overBy(violations, { plan, today: today(), language })
    return { form: name, typed: form, errors: [], text: planTexts[language].over.asks, over }
  }
  const refuse = (
    { visit, form }: Asked,
    name: Refused['form'],
    why: Pick<Refused, 'errors'> | { readonly reason: UnitRefusal },
  ): Refused => ({
    form: name,
    typed: form,
    ...('errors' in why ? why : { errors: [], text: texts[visit.language].refusals[why.reason] }),
  })

  desk(routes.unit, async (asked) => {
    const found = await find(asked)
    return found ? show(asked, found) : notFound
  })
  desk(routes.saveUnit, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    const read = readUnit(asked.form)
    if (!read.ok) return show(asked, found, { refused: refuse(asked, 'enheden', read) }, 422)
    const version = Number(textOf(asked.form, 'version')) || 0
    const given = {
      ...read.value,
      unitId: found.unit.id,
      version,
      anyway: asked.form.has('enheden-alligevel'),
    }
    const saved = await editUnit({ database, today }, asked.visit.actor, given)
    if (saved.ok) return redirect(`${href.unit(found.unit.id)}?besked=gemt`)
    if (saved.reason === 'over-capacity')
      return show(asked, found, { refused: await refuseOver(asked, 'enheden', saved) }, 409)
    const now = saved.reason === 'stale' ? await find(asked) : undefined
    const theirs = now && differences(read.value, now, asked)
    // somebody has saved the very same: a second click, mostly
    if (theirs?.size === 0) return redirect(`${href.unit(found.unit.id)}?besked=gemt`)
    const refused = refuse(asked, 'enheden', saved)
    return show(asked, now ?? found, { refused, theirs }, now ? 409 : 422)
  })
  desk(routes.addCapacity, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    const read = readCapacity(asked.form)
    if (!read.ok) return show(asked, found, { refused: refuse(asked, 'kapacitet', read) }, 422)
    const same = found.unit.changes.some(
      ({ id: _, ...one }) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(read.value)),
    )
    const given = { ...read.value, unitId: found.unit.id, anyway: asked.form.has('kapacitet-alligevel') }
    const added = same
      ? ({ ok: true } as const)
      : await addCapacity({ database, today }, asked.visit.actor, given)
    if (added.ok) return redirect(`${href.unit(found.unit.id)}?besked=kapacitet#kapacitet`)
    if (added.reason === 'over-capacity')
      return show(asked, found, { refused: await refuseOver(asked, 'kapacitet', added) }, 409)
    return show(asked, found, { refused: refuse(asked, 'kapacitet', added) }, 422)
  })
  desk(routes.removeCapacity, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    const capacityId = textOf(asked.form, 'kapacitet')
    const anyway = asked.form.has('fjern-kapacitet-alligevel')
    const removed = await removeCapacity({ database, today }, asked.visit.actor, { capacityId, anyway })
    if (!removed.ok && removed.reason === 'over-capacity')
      return show(asked, found, { refused: await refuseOver(asked, 'fjern-kapacitet', removed) }, 409)
    // taken away already is taken away
    if (removed.ok || removed.reason === 'not-found')
      return redirect(`${href.unit(found.unit.id)}?besked=fjernet#kapacitet`)
    return show(asked, found, { refused: refuse(asked, 'kapacitet', removed) }, 422)
  })
  desk(routes.unitChanges, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    const plan = await database.staff((db) => loadPlan(db, gridAt(today())))
    return showChanges(asked, { ...found, plan, today: today() })
  })

  function differences(
    mine: UnitText,
    { unit, units }: Found,
    { visit }: Asked,
  ): ReadonlyMap<string, string> {
    const about = { units, t: texts[visit.language], language: visit.language }
    const [my, their] = [
      describeUnit(mine, about),
      describeUnit(unit, { ...about, committee: unit.committee }),
    ]
    return new Map(
      [...their].filter(([name]) =>
        name === 'udvalg' ? mine.committeeId !== unit.committeeId : my.get(name) !== their.get(name),
      ),
    )
  }
}

const sorted = (one: object) => Object.entries(one).sort(([a], [b]) => a.localeCompare(b))
