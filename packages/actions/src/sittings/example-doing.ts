import type { AgendaItemId, PersonId } from '@pejl/domain/common/id.ts'
import type { Doing } from '@pejl/domain/sittings/operation.ts'
import type { Sitting, SittingItem } from '@pejl/domain/sittings/sitting.ts'
import type { ExampleDoing } from './example-sittings.ts'

/** What the example says was done, as the meeting knows its people, items and versions now. */
export function doingOf(sitting: Sitting, said: ExampleDoing, id: string): Doing {
  const person = 'name' in said ? personOf(sitting, said.name) : null
  switch (said.do) {
    case 'attend': {
      const version = sitting.attendees.find(({ personId }) => personId === person)?.version ?? 0
      return { kind: 'attend', people: [{ personId: known(person), state: said.state, version }] }
    }
    case 'call-in':
      return { kind: 'call-in', personId: known(person), standsInFor: personOf(sitting, said.for) }
    case 'arrives':
    case 'leaves':
      return {
        kind: 'move-person',
        personId: known(person),
        way: said.do,
        itemId: itemOf(sitting, said.item).id,
        at: said.at,
      }
    case 'disqualify':
      return {
        kind: 'disqualify',
        itemId: itemOf(sitting, said.item).id,
        personId: known(person),
        reason: said.reason,
      }
    case 'rise':
      return { kind: 'rise', at: said.at }
    default:
      return onItem(itemOf(sitting, said.item), said, id)
  }
}

type OnItem = Extract<ExampleDoing, { do: 'decide' | 'promise' | 'ballot' | 'state' | 'note' }>

function onItem(item: SittingItem, said: OnItem, id: string): Doing {
  const itemId: AgendaItemId = item.id
  const recommendationOf = (number: number): string | null =>
    item.recommendations.find((one) => one.number === number)?.id ?? null
  switch (said.do) {
    case 'decide': {
      const { outcome, text, remark, amended } = said
      const answers = said.numbers.map((number) => ({
        recommendationId: recommendationOf(number),
        version: 0,
      }))
      return {
        kind: 'decide',
        itemId,
        answers,
        outcome,
        text,
        remark,
        amended,
        referredTo: null,
        postponedTo: null,
      }
    }
    case 'promise': {
      const { what, who, recipient, dueOn, number } = said
      const recommendationId = recommendationOf(number)
      return {
        kind: 'promise',
        itemId,
        promiseId: id,
        recommendationId,
        what,
        who,
        recipient,
        dueOn,
        version: 0,
      }
    }
    case 'ballot': {
      const { about, proposal, proposedBy, number } = said
      const votes = said.votes.map((vote) => ({ ...vote, personId: null }))
      const recommendationId = recommendationOf(number)
      const ballot = { ballotId: id, recommendationId, about, proposal, proposedBy, votes, version: 0 }
      return { kind: 'ballot', itemId, manner: 'group', ...ballot }
    }
    case 'state': {
      const { saidBy, text, number } = said
      const statement = {
        recommendationId: recommendationOf(number),
        saidBy,
        text,
        follows: true,
        version: 0,
      }
      return { kind: 'state', itemId, statementId: id, ...statement }
    }
    case 'note':
      return { kind: 'note', itemId, note: said.note, publicDecision: said.public, version: item.version }
  }
}

function personOf({ attendees, substitutes }: Sitting, name: string): PersonId | null {
  return [...attendees, ...substitutes].find((one) => one.name === name)?.personId ?? null
}

function itemOf({ items }: Sitting, title: string): SittingItem {
  const found = items.find((item) => item.title === title)
  if (!found) throw new Error(`the example's meeting has no item "${title}"`)
  return found
}

function known(id: PersonId | null): PersonId {
  if (id === null) throw new Error('the example names a person who is not at the meeting')
  return id
}
