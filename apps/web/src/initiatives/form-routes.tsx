import { type EditInitiativeRefusal, editInitiative } from '@pejl/actions/plan/edit-initiative.ts'
import { makeInitiative } from '@pejl/actions/plan/make-initiative.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { parseId } from '@pejl/domain/common/id.ts'
import type { InitiativeId } from '@pejl/domain/plan/initiative.ts'
import { gridAt } from '@pejl/domain/plan/weeks.ts'
import type { Database } from '@pejl/store/db.ts'
import { findInitiativeChoices, findInitiativeForm } from '@pejl/store/plan/form-choice-views.ts'
import { loadPlan } from '@pejl/store/plan/plan-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { type Fields, textOf } from '../desk/fields.ts'
import { keyOf, newKey, onceEach } from '../desk/once.ts'
import { mayVisit } from '../desk/visit.ts'
import { overBy } from '../plan/over-told.ts'
import { href, routes } from '../routes.ts'
import { describePart } from './describe-part.ts'
import { ownFields, rowWish, withoutRow } from './form-fields.ts'
import { findOrigin } from './form-origin.ts'
import { formTexts } from './form-texts.ts'
import { fieldsOf } from './initiative-fields.ts'
import { parseInitiative } from './initiative-form.ts'
import { InitiativeFormPage, type InitiativeFormPageProps } from './initiative-form-page.tsx'
import { type MergedForm, mergeForms, packed, saySame, unpacked } from './merge-form.ts'
import type { ShownForm } from './shown-form.ts'

interface FormOptions {
  readonly database: Database
  readonly today: () => Day
}

/** Making an initiative, and putting one right: one form, by which rows come and go without script too. */
export function formRoutes(desk: Desk, { database, today }: FormOptions): void {
  const once = onceEach<Awaited<ReturnType<typeof makeInitiative>>>()
  type Known = NonNullable<Awaited<ReturnType<typeof findInitiativeForm>>>
  const find = async ({ params }: Asked): Promise<Known | undefined> => {
    const id = parseId<InitiativeId>(textOf(params, 'initiative'))
    return id && database.staff((db) => findInitiativeForm(db, id))
  }
  const choicesNow = () => database.staff(findInitiativeChoices)

  /** The form with what stands in it. */
  const show = async (
    { visit }: Asked,
    fields: Fields,
    about: Pick<InitiativeFormPageProps, 'known' | 'opened'> &
      Partial<Pick<InitiativeFormPageProps, 'refusal' | 'origin' | 'over'>> &
      Partial<Pick<ShownForm, 'errors' | 'added' | 'choices' | 'theirs'>>,
    status = 200,
  ): Promise<Answer> => {
    const { known, opened, refusal, origin, over = [], errors = [], added = null, theirs = new Map() } = about
    const shown: ShownForm = {
      fields,
      choices: about.choices ?? (await choicesNow()),
      errors,
      added,
      theirs,
      locked: !mayVisit(visit, 'plan'),
      t: formTexts[visit.language],
    }
    return page(
      <InitiativeFormPage
        visit={visit}
        shown={shown}
        action={known ? href.initiativeForm(known.id) : href.newInitiative}
        known={known}
        opened={opened}
        once={newKey()}
        {...(refusal === undefined ? {} : { refusal })}
        origin={origin}
        over={over}
      />,
      status,
    )
  }

  desk(routes.newInitiative, async (asked) => {
    const origin = await findOrigin(database, asked, today())
    const fields: Fields = new Map([['aaben', ['ja']], ...(origin?.fields ?? [])])
    return show(asked, fields, { known: null, opened: '', origin })
  })
  desk(routes.makeInitiative, async (asked) => {
    const { visit, form } = asked
    const origin = await findOrigin(database, asked, today())
    const about = { known: null, opened: '', origin }
    const rows = changedRows(form)
    if (rows) return show(asked, rows.fields, { ...about, added: rows.added })
    const choices = await choicesNow()
    const parsed = parseInitiative(form, { choices, self: null, before: null })
    if (!parsed.ok) return show(asked, form, { ...about, choices, errors: parsed.errors }, 422)
    const made = await once(keyOf(visit, form, packed(ownFields(form))), () =>
      makeInitiative({ database }, visit.actor, {
        ...parsed.value,
        commitmentId: origin?.commitment ?? null,
      }),
    )
    if (made.ok) return redirect(`${href.initiative(made.value.initiativeId)}?besked=oprettet`)
    return show(asked, form, { ...about, choices, refusal: refusalText(asked, made.reason) }, 422)
  })

  desk(routes.initiativeForm, async (asked) => {
    const known = await find(asked)
    if (!known) return notFound
    const choices = await choicesNow()
    const fields = fieldsOf(known.text, choices)
    return show(asked, fields, { known: nameOf(known), opened: packed(fields), choices })
  })
  desk(routes.saveInitiative, async (asked) => {
    const known = await find(asked)
    if (!known) return notFound
    const rows = changedRows(asked.form)
    const opened = textOf(asked.form, 'foer')
    const version = Number(textOf(asked.form, 'version')) || 0
    if (!rows) return save(asked, known)
    // the version stays that of the opened form, so that what others save meanwhile is still told
    return show(asked, rows.fields, { known: { ...nameOf(known), version }, opened, added: rows.added })
  })

  /** Saves what was typed together with what others have saved since the form was opened. */
  async function save(asked: Asked, known: Known, tries = 3): Promise<Answer> {
    const choices = await choicesNow()
    const { visit, form } = asked
    const theirs = fieldsOf(known.text, choices)
    const isStale = Number(textOf(form, 'version')) !== known.version
    const merged: MergedForm = isStale
      ? mergeForms(unpacked(textOf(form, 'foer')), ownFields(form), theirs)
      : { fields: form, conflicts: [] }
    const about = { known: nameOf(known), opened: packed(theirs), choices }
    if (merged.conflicts.length > 0) {
      const words = { choices, t: formTexts[visit.language], language: visit.language }
      const said = new Map(merged.conflicts.map((part) => [part, describePart(theirs, part, words)]))
      const refusal = refusalText(asked, 'stale')
      return show(asked, merged.fields, { ...about, theirs: said, refusal }, 409)
    }
    const done = `${href.initiative(known.id)}?besked=${isStale ? 'flettet' : 'gemt'}`
    if (isStale && saySame(merged.fields, theirs)) return redirect(`${href.initiative(known.id)}?besked=gemt`)
    const parsed = parseInitiative(merged.fields, { choices, self: known.id, before: known.text })
    if (!parsed.ok) return show(asked, merged.fields, { ...about, errors: parsed.errors }, 422)
    const anyway = form.has('alligevel')
    const given = { ...parsed.value, initiativeId: known.id, version: known.version, anyway }
    const saved = await editInitiative({ database, today }, visit.actor, given)
    if (saved.ok) return redirect(done)
    if (saved.reason === 'over-capacity') {
      const plan = await database.staff((db) => loadPlan(db, gridAt(today())))
      const over = overBy(saved.violations, { plan, today: today(), language: visit.language })
      return show(asked, merged.fields, { ...about, over }, 409)
    }
    const again = saved.reason === 'stale' && tries > 0 ? await find(asked) : undefined
    if (again) return save(asked, again, tries - 1)
    return show(asked, merged.fields, { ...about, refusal: refusalText(asked, saved.reason) }, 422)
  }
}

/** The form with a row more or less, when that is what was asked for. */
function changedRows(form: Fields): Pick<ShownForm, 'fields' | 'added'> | undefined {
  const wish = rowWish(textOf(form, 'do'))
  if (!wish) return undefined
  return wish.remove === null
    ? { fields: form, added: wish.list }
    : { fields: withoutRow(form, wish.list, wish.remove), added: null }
}

const nameOf = ({ id, version, text }: { id: string; version: number; text: { title: string } }) => ({
  id,
  version,
  title: text.title,
})

function refusalText({ visit }: Asked, reason: EditInitiativeRefusal | 'wrong-value'): string {
  return formTexts[visit.language].refusals[reason]
}
