import { collectInputs, editInput, removeInput } from '@pejl/actions/drafting/collect-input.ts'
import { editGathering, makeGathering } from '@pejl/actions/drafting/edit-gathering.ts'
import { linkInput, unlinkInput } from '@pejl/actions/drafting/link-input.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import type { Result } from '@pejl/domain/common/result.ts'
import type { GatheringId } from '@pejl/domain/strategies/gathering.ts'
import type { Database } from '@pejl/store/db.ts'
import {
  findGathering,
  listGatherings,
  type StaffGathering,
  type StaffInput,
} from '@pejl/store/drafting/gathering-views.ts'
import {
  type DraftedStrategy,
  findDraftedStrategy,
  findNewestVersion,
} from '@pejl/store/drafting/version-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { readGathering } from './gathering-form.tsx'
import { GatheringPage } from './gathering-page.tsx'
import type { GatheringPageProps } from './gathering-props.ts'
import { type GatheringRefusal, gatheringTexts } from './gathering-texts.ts'
import { GatheringsPage, type GatheringsPageProps } from './gatherings-page.tsx'

interface Found {
  readonly strategy: DraftedStrategy
  readonly gathering: StaffGathering & { readonly given: readonly StaffInput[] }
}

/** Theme days, workshops and meetings, their input, and the words it led to. */
export function gatheringRoutes(desk: Desk, { database }: { readonly database: Database }): void {
  const findStrategy = async ({ params }: Asked): Promise<DraftedStrategy | undefined> => {
    const id = parseId<StrategyId>(textOf(params, 'strategy'))
    return id && database.staff((db) => findDraftedStrategy(db, id))
  }
  const find = async (asked: Asked): Promise<Found | undefined> => {
    const strategy = await findStrategy(asked)
    const id = parseId<GatheringId>(textOf(asked.params, 'gathering'))
    const gathering = strategy && id && (await database.staff((db) => findGathering(db, strategy.id, id)))
    return strategy && gathering ? { strategy, gathering } : undefined
  }
  const showAll = async (
    asked: Asked,
    strategy: DraftedStrategy,
    more: Partial<GatheringsPageProps> = {},
    status = 200,
  ): Promise<Answer> =>
    page(
      <GatheringsPage
        visit={asked.visit}
        strategy={strategy}
        gatherings={await database.staff((db) => listGatherings(db, strategy.id))}
        done={doneText(asked, gatheringTexts)}
        {...more}
      />,
      status,
    )
  const showOne = async (
    asked: Asked,
    found: Found,
    more: Partial<GatheringPageProps> = {},
    status = 200,
  ): Promise<Answer> =>
    page(
      <GatheringPage
        visit={asked.visit}
        {...found}
        newest={await database.staff((db) => findNewestVersion(db, found.strategy.id))}
        onlyUnlinked={textOf(asked.query, 'vis') === 'ikke-knyttet'}
        done={doneText(asked, gatheringTexts)}
        {...more}
      />,
      status,
    )
  const backTo = ({ strategy, gathering }: Found, done: string, input = '') =>
    redirect(
      `${href.gathering(strategy.id, gathering.id)}?besked=${done}${input === '' ? '#input' : `#i-${input}`}`,
    )

  desk(routes.gatherings, async (asked) => {
    const strategy = await findStrategy(asked)
    return strategy ? showAll(asked, strategy) : notFound
  })
  desk(routes.newGathering, async (asked) => {
    const strategy = await findStrategy(asked)
    if (!strategy) return notFound
    const typed = readGathering(asked.form)
    const made = await makeGathering({ database }, asked.visit.actor, { ...typed, strategyId: strategy.id })
    if (made.ok) return redirect(`${href.gathering(strategy.id, made.value.gatheringId)}?besked=oprettet`)
    return showAll(asked, strategy, { typed, refusal: made.reason }, 422)
  })
  desk(routes.gathering, async (asked) => {
    const found = await find(asked)
    return found ? showOne(asked, found) : notFound
  })
  desk(routes.saveGathering, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    const typed = readGathering(asked.form)
    const at = { gatheringId: found.gathering.id, version: Number(textOf(asked.form, 'version')) || 0 }
    const saved = await editGathering({ database }, asked.visit.actor, { ...typed, ...at })
    if (saved.ok) return redirect(`${href.gathering(found.strategy.id, found.gathering.id)}?besked=gemt`)
    return showOne(asked, found, { typed, refusal: saved.reason }, saved.reason === 'stale' ? 409 : 422)
  })
  desk(routes.collectInputs, async (asked) => {
    const found = await find(asked)
    if (!found) return notFound
    const typedInputs = {
      pasted: textOf(asked.form, 'input-linjer'),
      saidBy: textOf(asked.form, 'input-hvem'),
      theme: textOf(asked.form, 'input-tema'),
      isOpen: textOf(asked.form, 'input-offentligt') === 'ja',
    }
    const given = { ...typedInputs, gatheringId: found.gathering.id }
    const collected = await collectInputs({ database }, asked.visit.actor, given)
    if (collected.ok) return backTo(found, 'tilfoejet')
    return showOne(asked, found, { typedInputs, refusal: collected.reason }, 422)
  })
  desk(routes.changeInput, async (asked) => {
    const found = await find(asked)
    const inputId = textOf(asked.params, 'input')
    if (!found?.gathering.given.some(({ id }) => id === inputId)) return notFound
    const [done, changed] = await change(database, asked, inputId)
    if (!changed.ok) return showOne(asked, found, { refusal: changed.reason }, 422)
    return backTo(found, done, done === 'fjernet' ? '' : inputId)
  })
}

/** What the pressed button asks for, and the word for having done it. */
async function change(
  database: Database,
  { visit, form }: Asked,
  inputId: string,
): Promise<readonly [done: string, Result<true, GatheringRefusal>]> {
  const [needs, passage] = [{ database }, textOf(form, 'passage')]
  switch (textOf(form, 'goer')) {
    case 'knyt':
      return [
        'knyttet',
        await linkInput(needs, visit.actor, { inputId, passage, words: textOf(form, 'ord') }),
      ]
    case 'loesn':
      return ['loesnet', await unlinkInput(needs, visit.actor, { inputId, passage })]
    case 'fjern':
      return ['fjernet', await removeInput(needs, visit.actor, { inputId })]
    default: {
      const [text, saidBy, theme] = [textOf(form, 'tekst'), textOf(form, 'hvem'), textOf(form, 'tema')]
      const isOpen = textOf(form, 'offentligt') === 'ja'
      return ['rettet', await editInput(needs, visit.actor, { inputId, text, saidBy, theme, isOpen })]
    }
  }
}
