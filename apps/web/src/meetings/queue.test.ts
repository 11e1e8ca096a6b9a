import type { Sitting } from '@pejl/domain/sittings/sitting.ts'
import { item, sitting } from '@pejl/domain/sittings/testing/meeting.ts'
import { describe, expect, it } from 'vitest'
import { newId } from './new-id.ts'
import { actOn, type Pending, type Queue, shownBy, type Typist } from './queue.ts'

const typist: Typist = { by: 'sigrid', propose: () => 'Godkendt.' }
const havnen = newId()
const meeting: Sitting = sitting({ items: [item(havnen, { recommendations: [] })] })
const empty: Queue = { base: meeting, pending: [], isSending: false, rejected: [], link: 'good' }

const decide = (words: string, version = 0, form = 'b-1'): Pending => {
  const id = newId()
  const fields = {
    id: [id],
    handling: ['decide'],
    punkt: [havnen],
    svar: [`:${version}`],
    udfald: ['approved'],
    ordlyd: [words],
  }
  return { id, form, at: 'fremmoede', fields }
}
const after = (queue: Queue, ...acts: readonly Parameters<typeof actOn>[1][]): Queue =>
  acts.reduce((now, act) => actOn(now, act, typist), queue)
const wordsOf = ({ items }: Sitting) => items[0]?.decisions.map(({ text }) => text)

it('shows what was done at once, before it is sent', () => {
  const queue = after(empty, { type: 'add', pending: decide('Tiltrådt.') })

  expect(wordsOf(shownBy(queue, typist))).toEqual(['Tiltrådt.'])
  expect(wordsOf(queue.base)).toEqual([])
})

describe('words that are typed on', () => {
  it('take the place of those that are not sent, as the same operation', () => {
    const first = decide('Til')
    const queue = after(
      empty,
      { type: 'add', pending: first },
      { type: 'add', pending: decide('Tiltrådt.', 1) },
    )

    expect(queue.pending.map(({ id }) => id)).toEqual([first.id])
    expect(wordsOf(shownBy(queue, typist))).toEqual(['Tiltrådt.'])
  })

  it('come after those that are on their way', () => {
    const queue = after(
      empty,
      { type: 'add', pending: decide('Til') },
      { type: 'send' },
      { type: 'add', pending: decide('Tiltrådt.', 1) },
    )

    expect(queue.pending).toHaveLength(2)
    expect(wordsOf(shownBy(queue, typist))).toEqual(['Tiltrådt.'])
  })
})

it('keeps everything, in order, while there is no connection', () => {
  const queue = after(
    empty,
    { type: 'add', pending: decide('a') },
    { type: 'send' },
    { type: 'lost', link: 'away' },
    { type: 'add', pending: decide('b', 1, 'b-2') },
  )

  expect(queue.pending).toHaveLength(2)
  expect(queue.isSending).toBe(false)
})

it('is as the server has it when the server has answered', () => {
  const one = decide('Tiltrådt.')
  const queue = after(
    empty,
    { type: 'add', pending: one },
    { type: 'send' },
    { type: 'done', id: one.id, version: 2, sitting: null },
  )

  expect(queue.pending).toEqual([])
  expect(wordsOf(queue.base)).toEqual(['Tiltrådt.'])
  expect(queue.base.version).toBe(2)
})

it('keeps the words of what was refused until somebody drops them', () => {
  const one = decide('Mit.')
  const theirs = { ...meeting, version: 9 }
  const refused = after(
    empty,
    { type: 'add', pending: one },
    { type: 'send' },
    { type: 'refused', id: one.id, reason: 'stale', sitting: theirs },
  )

  expect(refused.rejected).toMatchObject([{ reason: 'stale', fields: { ordlyd: ['Mit.'] } }])
  expect(refused.base.version).toBe(9)
  expect(after(refused, { type: 'drop', id: one.id }).rejected).toEqual([])
})

it('does not go back to an older meeting that is heard of late', () => {
  const now = { ...empty, base: { ...meeting, version: 5 } }

  expect(after(now, { type: 'heard', sitting: meeting }).base.version).toBe(5)
})
