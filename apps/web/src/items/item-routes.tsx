import { changeItemState } from '@pejl/actions/items/change-item-state.ts'
import { editItem } from '@pejl/actions/items/edit-item.ts'
import { rearrangeRecommendations } from '@pejl/actions/items/rearrange-recommendations.ts'
import { writeParts } from '@pejl/actions/items/write-parts.ts'
import { isWritable, type LifeStep, lifeSteps } from '@pejl/domain/items/item-life.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { type Fields, textOf, textOrNull } from '../desk/fields.ts'
import { href, routes } from '../routes.ts'
import { readWriteStep, readWrites, type WriteStep } from './item-form.ts'
import type { ItemPageProps } from './item-props.ts'
import { type ItemNeeds, loadItemPage } from './load-item.ts'
import { ShowPage } from './show-page.tsx'
import { type ItemRefusalKey, itemTexts } from './texts.ts'
import { WritePage } from './write-page.tsx'

/** One item: written while it may be, shown else; whether it is open; its life. */
export function itemRoutes(desk: Desk, needs: ItemNeeds): void {
  desk(routes.item, (asked) => answerItem(asked, needs))
  desk(routes.itemShown, async (asked) => {
    const props = await loadItemPage(asked, needs)
    return props ? page(<ShowPage {...props} current="show" />) : notFound
  })
  desk(routes.writeItem, (asked) => write(asked, needs), { bodyLimit: 8_000_000 })
  desk(routes.editItem, async (asked) => {
    const props = await loadItemPage(asked, needs)
    if (!props) return notFound
    const { form, visit } = asked
    const about = readAbout(form)
    const edited = await editItem(needs, visit.actor, {
      ...about,
      itemId: props.item.id,
      version: Number(textOf(form, 'version')) || 0,
      meetingId: textOrNull(form, 'moede'),
    })
    if (edited.ok) return redirect(`${href.item(props.item.id)}?besked=gemt`)
    return answerItem(asked, needs, edited.reason, { typedAbout: about })
  })
  desk(routes.itemState, async (asked) => {
    const props = await loadItemPage(asked, needs)
    const step = lifeSteps.find((one) => one === textOf(asked.form, 'trin'))
    if (!props || !step) return notFound
    const typedReason = textOf(asked.form, 'grund')
    const changed = await changeItemState(needs, asked.visit.actor, {
      itemId: props.item.id,
      version: Number(textOf(asked.form, 'version')) || 0,
      step,
      reason: typedReason,
    })
    if (changed.ok) return redirect(`${href.item(props.item.id)}?besked=${doneOf[step]}`)
    return answerItem(asked, needs, changed.reason, { typedReason })
  })
}

const doneOf = {
  finish: 'klar',
  approve: 'klar',
  reopen: 'skriv',
  withdraw: 'trukket',
} as const satisfies Record<LifeStep, string>

/** The item's page: its form while it is written by somebody who may, else the item as it stands. */
export async function answerItem(
  asked: Asked,
  needs: ItemNeeds,
  refusal?: ItemRefusalKey,
  more: Partial<ItemPageProps> = {},
): Promise<Answer> {
  const props = await loadItemPage(asked, needs)
  if (!props) return notFound
  const shown = { ...props, done: doneText(asked, itemTexts), ...more, ...(refusal ? { refusal } : {}) }
  const mayWriteNow = shown.mayWrite && isWritable(shown.item.state)
  const status = refusal || more.refusedFiles ? statusOf(refusal) : 200
  return page(mayWriteNow ? <WritePage {...shown} /> : <ShowPage {...shown} current="write" />, status)
}

function statusOf(refusal: ItemRefusalKey | undefined): number {
  if (refusal === 'forbidden') return 403
  return refusal === 'stale' || refusal === 'conflict' || refusal === 'locked' ? 409 : 422
}

/** Saves all that was typed, and then does what the pressed button asks; not when something could not be saved. */
async function write(asked: Asked, needs: ItemNeeds): Promise<Answer> {
  const { form, visit } = asked
  const props = await loadItemPage(asked, needs)
  if (!props) return notFound
  const itemId = props.item.id
  const writes = readWrites(form)
  const written = await writeParts(needs, visit.actor, { itemId, writes })
  if (!written.ok) return answerItem(asked, needs, written.reason)
  const unsaved = written.value.flatMap((outcome, index) => {
    const { kind } = outcome.settled
    return kind === 'save' || kind === 'unchanged' ? [] : [{ ...outcome, typed: writes[index]?.text ?? '' }]
  })
  if (unsaved.length > 0) return answerItem(asked, needs, 'conflict', { unsaved })
  const step = readWriteStep(form)
  const refusal = await take(asked, needs, itemId, step)
  if (refusal) return answerItem(asked, needs, refusal)
  const place = step.kind === 'up' || step.kind === 'down' ? `#r-${step.id}` : ''
  const isRow = step.kind === 'add' || step.kind === 'remove'
  const done = step.kind === 'finish' ? (props.template?.approvedBy ? 'godkendelse' : 'klar') : 'gemt'
  return redirect(`${href.item(itemId)}?besked=${done}${isRow ? '#indstilling' : place}`)
}

async function take(
  { visit }: Asked,
  needs: ItemNeeds,
  itemId: string,
  step: WriteStep,
): Promise<ItemRefusalKey | undefined> {
  switch (step.kind) {
    case 'save':
      return undefined
    case 'finish': {
      // what was just saved has raised the version, so it is asked for anew
      const given = { itemId, step: 'finish', reason: '' } as const
      const changed = await changeItemState(needs, visit.actor, { ...given, version: 'newest' })
      return changed.ok ? undefined : changed.reason
    }
    default: {
      const moved = await rearrangeRecommendations(needs, visit.actor, { itemId, step })
      return moved.ok ? undefined : moved.reason
    }
  }
}

function readAbout(form: Fields) {
  return {
    access: textOf(form, 'adgang') === 'closed' ? ('closed' as const) : ('open' as const),
    closedReason: textOf(form, 'lukket-grund'),
    neutralTitle: textOf(form, 'neutral-titel'),
    meetingId: textOf(form, 'moede'),
  }
}
