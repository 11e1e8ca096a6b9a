import { changeState } from '@pejl/actions/plan/change-state.ts'
import { editInitiative } from '@pejl/actions/plan/edit-initiative.ts'
import { giveStatus } from '@pejl/actions/plan/give-status.ts'
import { keepApart, letTogether } from '@pejl/actions/plan/keep-apart.ts'
import { readIndicator } from '@pejl/actions/plan/read-indicator.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import { readDay, readNumber } from '@pejl/domain/common/written-values.ts'
import { type InitiativeId, type InitiativeText, standings } from '@pejl/domain/plan/initiative.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import type { Database } from '@pejl/store/db.ts'
import { listObjectiveChoices } from '@pejl/store/plan/choice-views.ts'
import { listInitiativeChoices, listUnitChoices } from '@pejl/store/plan/form-choice-views.ts'
import { findInitiativeForStaff, type StaffInitiativeView } from '@pejl/store/plan/initiative-views.ts'
import { loadPlan } from '@pejl/store/plan/plan-views.ts'
import { listSignals } from '@pejl/store/plan/signal-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf, textOrNull } from '../desk/fields.ts'
import { keyOf, newKey, onceEach } from '../desk/once.ts'
import { mayVisit } from '../desk/visit.ts'
import { overAround } from '../plan/over-told.ts'
import { href, routes } from '../routes.ts'
import { InitiativePage } from './initiative-page.tsx'
import type { PagePart, Refused } from './page-props.ts'
import { readSpending } from './spending.ts'
import { texts } from './texts.ts'

interface InitiativeOptions {
  readonly database: Database
  readonly today: () => Day
}

/** An initiative's page, and the small forms on it: state, status, readings, milestones and what is spent. */
export function initiativeRoutes(desk: Desk, { database, today }: InitiativeOptions): void {
  const once = onceEach<Awaited<ReturnType<typeof giveStatus>>>()
  const find = async ({ params }: Asked): Promise<StaffInitiativeView | undefined> => {
    const id = parseId<InitiativeId>(textOf(params, 'initiative'))
    return id && database.staff((db) => findInitiativeForStaff(db, id))
  }
  const show = async (
    asked: Asked,
    initiative: StaffInitiativeView,
    refused?: Omit<Refused, 'typed'>,
    status = 200,
  ): Promise<Answer> => {
    const { units, objectives, signals, plan, others } = await database.staff(async (db) => ({
      plan: await loadPlan(db, gridAt(today())),
      others: await listInitiativeChoices(db),
      signals: await listSignals(db, today()),
      units: await listUnitChoices(db),
      objectives: await listObjectiveChoices(db),
    }))
    return page(
      <InitiativePage
        visit={asked.visit}
        t={texts[asked.visit.language]}
        initiative={initiative}
        units={units}
        objectives={objectives.filter(({ id }) => initiative.text.objectives.includes(id))}
        signal={signals.get(initiative.id) ?? { kind: 'none', facts: [] }}
        today={today()}
        over={overAround(
          { initiative: initiative.id },
          { plan, today: today(), language: asked.visit.language },
        )}
        others={others.filter(({ id }) => id !== initiative.id)}
        may={mayVisit(asked.visit, 'plan')}
        once={newKey()}
        done={refused ? undefined : doneText(asked, texts)}
        refused={refused && { ...refused, typed: asked.form }}
      />,
      status,
    )
  }
  /** One of the small forms: done, or the page again saying why not. */
  const change =
    (
      part: PagePart,
      done: string,
      act: (asked: Asked, initiative: StaffInitiativeView) => Promise<Omit<Refused, 'typed' | 'part'> | true>,
    ) =>
    async (asked: Asked): Promise<Answer> => {
      const initiative = await find(asked)
      if (!initiative) return notFound
      const changed = await act(asked, initiative)
      if (changed === true) return redirect(`${href.initiative(initiative.id)}?besked=${done}#${part}`)
      return show(asked, (await find(asked)) ?? initiative, { part, ...changed }, 422)
    }
  /** Saves its text with one thing changed; the version is that of the page the form stands on. */
  const saveText = async (
    { visit, form }: Asked,
    { id, text, version }: StaffInitiativeView,
    changed: Partial<InitiativeText>,
  ): Promise<string | true> => {
    const t = texts[visit.language]
    if (Number(textOf(form, 'version')) !== version) return t.stale
    const saved = await editInitiative({ database, today }, visit.actor, {
      ...text,
      ...changed,
      initiativeId: id,
      version,
    })
    return saved.ok || t.stale
  }

  desk(routes.initiative, async (asked) => {
    const initiative = await find(asked)
    return initiative ? show(asked, initiative) : notFound
  })
  desk(
    routes.changeInitiativeState,
    change('stand', 'stand', async ({ visit, form }, { id }) => {
      const { refusals } = texts[visit.language].state
      const day = readDay(textOf(form, 'fra-dag'))
      const changed = day.ok
        ? await changeState({ database, today }, visit.actor, {
            initiativeId: id,
            version: Number(textOf(form, 'version')) || 0,
            state: textOf(form, 'ny-stand'),
            reason: textOrNull(form, 'grund'),
            on: day.value,
          })
        : ({ ok: false, reason: 'not-a-day' } as const)
      if (changed.ok) return true
      // no state was chosen: the same to the reader as one that cannot be
      const reason =
        changed.reason === 'wrong-value' && textOf(form, 'ny-stand') === '' ? 'not-that-way' : changed.reason
      const fields = { 'reason-missing': 'grund', 'wrong-value': 'fra-dag', 'not-a-day': 'fra-dag' } as const
      const fieldId = reason in fields ? fields[reason as keyof typeof fields] : 'ny-stand'
      return { text: refusals[reason], fieldId }
    }),
  )
  desk(
    routes.giveStatus,
    change('status', 'status', async ({ visit, form }, { id }) => {
      const { refusals } = texts[visit.language].status
      const [standing, text] = [textOf(form, 'gaar'), textOf(form, 'sket')]
      if (!standings.some((one) => one === standing))
        return { text: refusals['standing-missing'], fieldId: 'gaar' }
      if (text === '' || text.length > 2000) return { text: refusals['text-missing'], fieldId: 'sket' }
      const key = keyOf(visit, form, [id, standing, text].join('\n'))
      const given = await once(key, () =>
        giveStatus({ database, today }, visit.actor, { initiativeId: id, standing, text }),
      )
      return given.ok || { text: refusals[given.reason], fieldId: 'sket' }
    }),
  )
  desk(
    routes.readIndicator,
    change('maaling', 'maaling', async ({ visit, form }, { text }) => {
      const { refusals } = texts[visit.language].measures
      const day = readDay(textOf(form, 'maalt'))
      const value = readNumber(textOf(form, 'vaerdi'), { least: -999_999_999_999, most: 999_999_999_999 })
      const indicatorId = textOf(form, 'tal-id')
      const place = text.indicators.findIndex((one) => one.id === indicatorId) + 1
      if (place === 0) return { text: refusals['not-found'], fieldId: 'maaling' }
      if (!day.ok || day.value === null || day.value > today())
        return { text: refusals['not-a-day'], fieldId: `maalt-${place}` }
      if (!value.ok || value.value === null)
        return { text: refusals['not-a-number'], fieldId: `vaerdi-${place}` }
      const reading = {
        indicatorId,
        readOn: day.value,
        value: value.value,
        note: textOrNull(form, 'bemaerkning'),
      }
      const read = await readIndicator({ database, today }, visit.actor, reading)
      return read.ok || { text: refusals[read.reason], fieldId: `vaerdi-${place}` }
    }),
  )
  desk(
    routes.keepApart,
    change('ikke-samtidig', 'adskilt', async ({ visit, form }, { id }) => {
      const { refusals } = texts[visit.language].apart
      const otherId = textOf(form, 'andet')
      const kept = await keepApart({ database }, visit.actor, {
        initiativeId: id,
        otherId,
        why: textOf(form, 'hvorfor'),
      })
      if (kept.ok) return true
      const fieldId = kept.reason === 'reason-missing' ? 'hvorfor' : 'andet'
      return { text: refusals[kept.reason], fieldId }
    }),
  )
  desk(
    routes.letTogether,
    change('ikke-samtidig', 'samlet', async ({ visit, form }, { id }) => {
      const { refusals } = texts[visit.language].apart
      const parted = await letTogether({ database }, visit.actor, {
        initiativeId: id,
        otherId: textOf(form, 'andet'),
      })
      // taken away already is taken away
      if (parted.ok || parted.reason === 'not-found') return true
      return { text: refusals[parted.reason], fieldId: 'ikke-samtidig' }
    }),
  )
  desk(
    routes.tickMilestone,
    change('milepael', 'milepael', async (asked, initiative) => {
      const place = Number(textOf(asked.form, 'plads'))
      const reached = readDay(textOf(asked.form, 'naaet'))
      const milestones = initiative.text.milestones.map((one, index) =>
        index === place ? { ...one, doneOn: reached.ok ? reached.value : null } : one,
      )
      const saved = await saveText(asked, initiative, { milestones })
      return saved === true || { text: saved, fieldId: 'milepael' }
    }),
  )
  desk(
    routes.saveSpending,
    change('forbrug', 'forbrug', async (asked, initiative) => {
      const read = readSpending(asked.form, initiative.text.budgets)
      if (!read.ok) return { text: texts[asked.visit.language].money.wrong, fieldId: read.fieldId }
      const saved = await saveText(asked, initiative, { budgets: read.budgets })
      return saved === true || { text: saved, fieldId: 'forbrug' }
    }),
  )
}
