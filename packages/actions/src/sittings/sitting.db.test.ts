import { randomUUID } from 'node:crypto'
import { nameOf } from '@pejl/domain/access/actor.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import { carryOut } from '@pejl/domain/sittings/carry-out.ts'
import type { Doing } from '@pejl/domain/sittings/operation.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { afterAll, expect, it } from 'vitest'
import { begunMeeting, decided } from './testing/begun-meeting.ts'
import { colleague } from './testing/called-meeting.ts'

const database = await testDatabase()
afterAll(() => database.close())

const scene = () => begunMeeting(database)

it('has everybody with a seat there when it begins, and no substitutes', async () => {
  const { load } = await scene()
  const { attendees, substitutes, state } = await load()

  expect(state).toBe('sitting')
  expect(attendees.map(({ name, state }) => [name, state])).toEqual([
    ['Anne', 'present'],
    ['Bo', 'present'],
    ['Carl', 'present'],
    ['Dorte', 'present'],
  ])
  expect(substitutes.map(({ name }) => name)).toEqual(['Stine'])
})

it('saves exactly what the rule says the meeting is afterwards, for everything that can be done', async () => {
  const { done, load, items, people, laterId, sigrid } = await scene()
  const person = (name: string) => people[name] ?? ('' as never)
  const start = await load()
  const [r1, r2] = start.items.find(({ id }) => id === items.havnen)?.recommendations ?? []
  const ballotId = randomUUID()
  const statementId = randomUUID()
  const everything: readonly Doing[] = [
    { kind: 'attend', people: [{ personId: person('Bo'), state: 'excused', version: 1 }] },
    { kind: 'call-in', personId: person('Stine'), standsInFor: person('Bo') },
    { kind: 'guest', name: 'Havnechefen' },
    { kind: 'move-item', itemId: items.skolen, before: items.havnen },
    { kind: 'close-item', itemId: items.skolen, reason: 'Tilbud fra håndværkere', neutralTitle: 'Udbudssag' },
    decided(start.items[0]?.id ?? items.havnen, [null]),
    { kind: 'move-person', personId: person('Carl'), way: 'leaves', itemId: items.havnen, at: '17:05' },
    { kind: 'disqualify', itemId: items.skolen, personId: person('Dorte'), reason: 'Gift med tømreren' },
    decided(items.havnen, [r1?.id ?? null, r2?.id ?? null]),
    {
      ...decided(items.havnen, [r2?.id ?? null], 1),
      outcome: 'noted',
      text: 'Taget til efterretning.',
      remark: 'at der følges op i maj',
    },
    {
      kind: 'promise',
      itemId: items.havnen,
      promiseId: randomUUID(),
      recommendationId: r2?.id ?? null,
      what: 'Følge op',
      who: 'Havnechefen',
      recipient: 'Havneudvalget',
      dueOn: '2027-05-01' as Day,
      version: 0,
    },
    {
      kind: 'ballot',
      itemId: items.havnen,
      ballotId,
      recommendationId: r1?.id ?? null,
      about: 'amendment',
      proposal: 'at planen gælder fra 2028',
      proposedBy: 'V',
      manner: 'person',
      votes: [
        { vote: 'for', personId: person('Stine'), group: null, count: 1 },
        { vote: 'against', personId: person('Anne'), group: null, count: 1 },
        { vote: 'against', personId: person('Dorte'), group: null, count: 1 },
      ],
      version: 0,
    },
    {
      kind: 'state',
      itemId: items.havnen,
      statementId,
      recommendationId: r1?.id ?? null,
      saidBy: 'Venstre',
      text: 'Venstre ønsker et senere år.',
      follows: true,
      version: 0,
    },
    { kind: 'claim', itemId: items.havnen, personId: person('Stine') },
    { kind: 'note', itemId: items.skolen, note: 'Tilbud fremlagt.', publicDecision: 'Godkendt.', version: 4 },
    {
      ...decided(items.grundsalg, [null]),
      outcome: 'postponed',
      text: 'Udsat til mødet den 13. januar 2027.',
      postponedTo: laterId,
    },
    { kind: 'rise', at: '18:40' },
  ]

  for (const doing of everything) {
    const version =
      doing.kind === 'note' ? ((await load()).items.find(({ id }) => id === doing.itemId)?.version ?? 0) : 0
    const operation = { id: randomUUID(), ...(doing.kind === 'note' ? { ...doing, version } : doing) }
    const expected = carryOut(await load(), operation, nameOf(sigrid))
    await done(operation, operation.id)
    expect([doing.kind, normal(await load())]).toEqual([doing.kind, normal(expected.ok && expected.value)])
  }
  const { items: after } = await load()
  const havnen = after.find(({ id }) => id === items.havnen)
  await done({ kind: 'unballot', itemId: items.havnen, ballotId })
  await done({ kind: 'unstate', itemId: items.havnen, statementId })
  await done({ kind: 'unpromise', itemId: items.havnen, promiseId: havnen?.promises[0]?.id ?? '' })
  await done({
    kind: 'undecide',
    itemId: items.havnen,
    answers: [{ recommendationId: r1?.id ?? null, version: 1 }],
  })
  expect((await load()).items.find(({ id }) => id === items.havnen)).toMatchObject({
    ballots: [],
    statements: [],
    promises: [],
    decisions: [{ outcome: 'noted' }],
  })
})

/** Attendees and votes have no order of their own. */
function normal(sitting: unknown): unknown {
  return JSON.parse(JSON.stringify(sitting), (_, value) =>
    Array.isArray(value) && (value[0]?.vote || value[0]?.personId)
      ? value.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
      : value,
  )
}

const keyOf = ({ vote, personId }: { readonly vote?: string; readonly personId?: string }) =>
  `${personId ?? ''} ${vote ?? ''}`

it('does an operation that is sent several times once', async () => {
  const { act, load, items } = await scene()
  const id = randomUUID()

  const answers = await Promise.all([1, 2, 3, 4].map(() => act(decided(items.skolen, [null]), id)))

  expect(new Set(answers.map((answer) => answer.ok && answer.value.version)).size).toBe(1)
  expect((await load()).items.find((item) => item.id === items.skolen)?.decisions).toMatchObject([
    { version: 1 },
  ])
})

it('refuses the second of two who decide the same at once, and saves the first', async () => {
  const { act, load, items, sigrid, committeeId } = await scene()
  const tove = await colleague(database, 'tove', 'secretary', { committeeId, part: 'secretary' })

  const answers = await Promise.all([
    act(decided(items.skolen, [null]), randomUUID(), sigrid),
    act({ ...decided(items.skolen, [null]), text: 'Tiltrådt.' }, randomUUID(), tove),
  ])

  expect(answers.map((answer) => (answer.ok ? 'saved' : answer.reason)).toSorted()).toEqual([
    'saved',
    'stale',
  ])
  expect((await load()).items.find((item) => item.id === items.skolen)?.decisions).toHaveLength(1)
})

it('shows nothing of a closed item to whoever has no part, and takes no decision on it from them', async () => {
  const { act, load, items, other } = await scene()

  expect((await load(other)).items.map(({ id }) => id)).not.toContain(items.grundsalg)
  expect(await act(decided(items.grundsalg, [null]), randomUUID(), other)).toMatchObject({
    reason: 'no-such-item',
  })
  expect(await act(decided(items.skolen, [null]), randomUUID(), other)).toMatchObject({ ok: true })
})

it('writes nothing closed into the journal', async () => {
  const { done, items } = await scene()
  await done({ ...decided(items.grundsalg, [null]), text: 'Solgt for 3 mio.' })

  const rows = await database.staff((db) =>
    db.rows<{ text: string }>(
      sql`select detail::text as text from journal where subject = ${items.grundsalg}`,
    ),
  )

  expect(rows.length).toBeGreaterThan(0)
  expect(rows.some(({ text }) => /Solgt|Strandvej/.test(text))).toBe(false)
})

it('sends a matter nowhere that is not there', async () => {
  const { act, items } = await scene()
  const referred = {
    ...decided(items.skolen, [null]),
    outcome: 'referred',
    referredTo: randomUUID() as never,
  } as const

  expect(await act(referred)).toMatchObject({ reason: 'unknown-target' })
})
