import { ok, type Result, refuse } from '../common/result.ts'
import type { Deciding } from './operation.ts'
import type { SittingDecision, SittingItem } from './sitting.ts'

export type DecidingRefusal =
  | 'stale'
  | 'no-such-recommendation'
  | 'nothing-answered'
  | 'no-wording'
  | 'referred-nowhere'
  | 'nothing-decided'
  | 'has-promises'
  | 'promise-without-words'

/** What is decided on an item: the answer to each recommendation, what is noted, and what a remark makes somebody do. */
export function decide(item: SittingItem, doing: Deciding, by: string): Result<SittingItem, DecidingRefusal> {
  switch (doing.kind) {
    case 'decide':
      return answer(item, doing, by)
    case 'undecide':
      return takeBack(item, doing)
    case 'note':
      if (item.version !== doing.version) return refuse('stale')
      return ok({
        ...item,
        note: doing.note,
        publicDecision: doing.publicDecision,
        version: item.version + 1,
      })
    case 'promise':
      return promise(item, doing)
    case 'unpromise':
      return ok({ ...item, promises: item.promises.filter(({ id }) => id !== doing.promiseId) })
  }
}

type Of<K extends Deciding['kind']> = Extract<Deciding, { kind: K }>

function answer(
  item: SittingItem,
  { answers, outcome, text, remark, amended, referredTo, postponedTo }: Of<'decide'>,
  by: string,
): Result<SittingItem, DecidingRefusal> {
  if (answers.length === 0) return refuse('nothing-answered')
  if (text.trim() === '') return refuse('no-wording')
  if (outcome === 'referred' && referredTo === null) return refuse('referred-nowhere')
  const fault = faultIn(item, answers)
  if (fault) return refuse(fault)
  const decided = answers.map(
    ({ recommendationId, version }): SittingDecision => ({
      recommendationId,
      outcome,
      text: text.trim(),
      remark,
      amended,
      referredTo: outcome === 'referred' ? referredTo : null,
      postponedTo: outcome === 'postponed' ? postponedTo : null,
      by,
      version: version + 1,
    }),
  )
  const others = item.decisions.filter((one) => !answers.some((said) => isOf(one, said)))
  return ok({ ...item, decisions: inOrder(item, [...others, ...decided]) })
}

function takeBack(item: SittingItem, { answers }: Of<'undecide'>): Result<SittingItem, DecidingRefusal> {
  const fault = faultIn(item, answers)
  if (fault) return refuse(fault)
  if (item.promises.some((one) => answers.some((said) => isOf(one, said)))) return refuse('has-promises')
  return ok({ ...item, decisions: item.decisions.filter((one) => !answers.some((said) => isOf(one, said))) })
}

function promise(
  item: SittingItem,
  { promiseId, recommendationId, what, who, recipient, dueOn, version }: Of<'promise'>,
): Result<SittingItem, DecidingRefusal> {
  if (!item.decisions.some((one) => one.recommendationId === recommendationId))
    return refuse('nothing-decided')
  if (what.trim() === '' || who.trim() === '') return refuse('promise-without-words')
  const known = item.promises.find(({ id }) => id === promiseId)
  if ((known?.version ?? 0) !== version) return refuse('stale')
  const made = { id: promiseId, recommendationId, what, who, recipient, dueOn, version: version + 1 }
  return ok({
    ...item,
    promises: known ? item.promises.map((one) => (one === known ? made : one)) : [...item.promises, made],
  })
}

function faultIn(item: SittingItem, answers: Of<'decide'>['answers']): DecidingRefusal | undefined {
  for (const said of answers) {
    const { recommendationId, version } = said
    const exists = recommendationId === null || item.recommendations.some(({ id }) => id === recommendationId)
    if (!exists) return 'no-such-recommendation'
    if ((item.decisions.find((one) => isOf(one, said))?.version ?? 0) !== version) return 'stale'
  }
  return undefined
}

const isOf = (
  one: { readonly recommendationId: string | null },
  other: { readonly recommendationId: string | null },
): boolean => one.recommendationId === other.recommendationId

/** In the order of the recommendations; the item as a whole first. */
function inOrder(item: SittingItem, decisions: readonly SittingDecision[]): readonly SittingDecision[] {
  const place = ({ recommendationId }: SittingDecision) =>
    item.recommendations.findIndex(({ id }) => id === recommendationId)
  return decisions.toSorted((a, b) => place(a) - place(b))
}
