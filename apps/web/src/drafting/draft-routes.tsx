import { beginDraft } from '@pejl/actions/drafting/begin-draft.ts'
import { dropDraft, saveDraft } from '@pejl/actions/drafting/save-draft.ts'
import { parseId, type StrategyId } from '@pejl/domain/common/id.ts'
import { rearrange } from '@pejl/domain/strategies/rearrange.ts'
import type { Database } from '@pejl/store/db.ts'
import { listPassageInputs } from '@pejl/store/drafting/gathering-views.ts'
import {
  type DraftedStrategy,
  findDraft,
  findDraftedStrategy,
  listVersions,
  type StaffVersionView,
} from '@pejl/store/drafting/version-views.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { BeginPage } from './begin-page.tsx'
import { anchorOf, readDraft, readStep } from './draft-form.ts'
import { DraftPage } from './draft-page.tsx'
import type { DraftPageProps } from './draft-props.ts'
import { type DraftRefusal, draftTexts } from './draft-texts.ts'
import { inputsByPassage } from './shown-inputs.ts'

/** Writing a draft: begin it, save it, throw it away. */
export function draftRoutes(desk: Desk, { database }: { readonly database: Database }): void {
  const find = async ({ params }: Asked): Promise<DraftedStrategy | undefined> => {
    const id = parseId<StrategyId>(textOf(params, 'strategy'))
    return id && database.staff((db) => findDraftedStrategy(db, id))
  }
  const showDraft = async (
    asked: Asked,
    strategy: DraftedStrategy,
    draft: StaffVersionView,
    more: Partial<DraftPageProps> = {},
    status = 200,
  ): Promise<Answer> => {
    const { versions, inputs, all } = await database.staff(async (db) => ({
      versions: await listVersions(db, strategy.id),
      inputs: await listPassageInputs(db, strategy.id),
      all: await listStrategiesForStaff(db),
    }))
    return page(
      <DraftPage
        visit={asked.visit}
        strategy={strategy}
        draft={draft}
        before={versions.find(({ number }) => number < draft.number)}
        others={all.filter(({ id }) => id !== strategy.id)}
        inputs={inputsByPassage(inputs, asked.visit.language)}
        done={doneText(asked, draftTexts)}
        {...more}
      />,
      status,
    )
  }
  const showBegin = async (
    asked: Asked,
    strategy: DraftedStrategy,
    draftRefusal?: DraftRefusal,
    status = 200,
  ): Promise<Answer> =>
    page(
      <BeginPage
        visit={asked.visit}
        strategy={strategy}
        versions={await database.staff((db) => listVersions(db, strategy.id))}
        done={doneText(asked, draftTexts)}
        {...(draftRefusal ? { draftRefusal } : {})}
      />,
      status,
    )
  const draftOf = (strategy: DraftedStrategy) => database.staff((db) => findDraft(db, strategy.id))

  desk(routes.draft, async (asked) => {
    const strategy = await find(asked)
    const draft = strategy && (await draftOf(strategy))
    if (!strategy) return notFound
    return draft ? showDraft(asked, strategy, draft) : showBegin(asked, strategy)
  })
  desk(routes.beginDraft, async (asked) => {
    const strategy = await find(asked)
    if (!strategy) return notFound
    const from = Number(textOf(asked.form, 'fra')) || null
    const begun = await beginDraft({ database }, asked.visit.actor, { strategyId: strategy.id, from })
    if (begun.ok) return redirect(`${href.draft(strategy.id)}?besked=begyndt`)
    return showBegin(asked, strategy, begun.reason, 409)
  })
  desk(
    routes.saveDraft,
    async (asked) => {
      const strategy = await find(asked)
      const draft = strategy && (await draftOf(strategy))
      if (!strategy || !draft) return notFound
      const typed = readDraft(asked.form, draft.content)
      const step = readStep(asked.form)
      const typedNote = textOf(asked.form, 'note')
      const saved = await saveDraft({ database }, asked.visit.actor, {
        strategyId: strategy.id,
        version: Number(textOf(asked.form, 'version')) || 0,
        content: step ? rearrange(typed, step) : typed,
        note: typedNote,
      })
      if (saved.ok) return redirect(`${href.draft(strategy.id)}?besked=gemt${anchorOf(step)}`)
      const status = saved.reason === 'stale' ? 409 : 422
      return showDraft(asked, strategy, draft, { typed, typedNote, refusal: saved.reason }, status)
    },
    { bodyLimit: 4_000_000 },
  )
  desk(routes.dropDraft, async (asked) => {
    const strategy = await find(asked)
    const draft = strategy && (await draftOf(strategy))
    if (!strategy || !draft) return notFound
    const version = Number(textOf(asked.form, 'version')) || 0
    const dropped = await dropDraft({ database }, asked.visit.actor, { strategyId: strategy.id, version })
    if (dropped.ok) return redirect(`${href.versions(strategy.id)}?besked=vaek`)
    return showDraft(asked, strategy, draft, { refusal: dropped.reason }, 409)
  })
}
