import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../common/day.ts'
import { carryOut } from './carry-out.ts'
import type { Doing } from './operation.ts'
import type { Sitting } from './sitting.ts'
import { item, itemId, personId, sitting } from './testing/meeting.ts'

const act = (meeting: Sitting, doing: Doing, id = 'op') => carryOut(meeting, { id, ...doing }, 'sigrid')
function after(meeting: Sitting, ...doings: readonly Doing[]): Sitting {
  return doings.reduce((now, doing, index) => {
    const done = act(now, doing, `op-${index}`)
    if (!done.ok) throw new Error(done.reason)
    return done.value
  }, meeting)
}

const decide = (id: string, answers: readonly (string | null)[], version = 0) =>
  ({
    kind: 'decide',
    itemId: itemId(id),
    answers: answers.map((recommendationId) => ({ recommendationId, version })),
    outcome: 'approved',
    text: 'Godkendt.',
    remark: null,
    amended: null,
    referredTo: null,
    postponedTo: null,
  }) as const satisfies Doing

describe('a decision', () => {
  it('answers several recommendations at once', () => {
    const { items } = after(sitting(), decide('havnen', ['havnen-2', 'havnen-1']))

    expect(items[1]?.decisions.map(({ recommendationId }) => recommendationId)).toEqual([
      'havnen-1',
      'havnen-2',
    ])
  })

  it('is refused when somebody else has written it since', () => {
    const written = after(sitting(), decide('havnen', ['havnen-1']))

    expect(act(written, decide('havnen', ['havnen-1']))).toMatchObject({ reason: 'stale' })
    expect(act(written, decide('havnen', ['havnen-1'], 1))).toMatchObject({ ok: true })
  })

  it('needs words, and somewhere to be sent when it is sent on', () => {
    expect(act(sitting(), { ...decide('havnen', [null]), text: ' ' })).toMatchObject({ reason: 'no-wording' })
    expect(act(sitting(), { ...decide('havnen', [null]), outcome: 'referred' })).toMatchObject({
      reason: 'referred-nowhere',
    })
  })

  it('is not taken back while somebody is bound by its remark', () => {
    const promise = {
      kind: 'promise',
      itemId: itemId('havnen'),
      promiseId: 'p',
      recommendationId: null,
      what: 'Følge op',
      who: 'Havnechefen',
      recipient: null,
      dueOn: '2027-05-01' as Day,
      version: 0,
    } as const
    const bound = after(sitting(), { ...decide('havnen', [null]), remark: 'at der følges op' }, promise)

    expect(
      act(bound, {
        kind: 'undecide',
        itemId: itemId('havnen'),
        answers: [{ recommendationId: null, version: 1 }],
      }),
    ).toMatchObject({ reason: 'has-promises' })
  })

  it('is made only while the meeting is being held', () => {
    for (const state of ['called', 'held'] as const)
      expect(act(sitting({ state }), decide('havnen', [null]))).toMatchObject({ reason: 'not-sitting' })
  })
})

// resumedatabasen 97.1.1 and 02.1.3
describe('the agenda', () => {
  it('may be changed until the meeting adopts it, and not later', () => {
    const move = { kind: 'move-item', itemId: itemId('skolen'), before: itemId('havnen') } as const
    const moved = after(sitting(), move)
    const adopted = after(moved, decide('dagsorden', [null]))

    expect(moved.items.map(({ id }) => id)).toEqual(['dagsorden', 'skolen', 'havnen'])
    expect(act(adopted, move)).toMatchObject({ reason: 'agenda-is-adopted' })
  })

  it('keeps what was changed, with the neutral title of what is closed', () => {
    const close = {
      kind: 'close-item',
      itemId: itemId('havnen'),
      reason: 'Forhandling om pris',
      neutralTitle: 'Ejendomssag',
    } as const

    const { items, agendaChanges } = after(
      sitting(),
      { kind: 'move-item', itemId: itemId('havnen'), before: null },
      close,
    )

    expect(items.at(-1)).toMatchObject({ access: 'closed', neutralTitle: 'Ejendomssag' })
    expect(agendaChanges).toMatchObject([
      { kind: 'moved', itemId: 'havnen', title: 'Ejendomssag' },
      { kind: 'closed', itemId: 'havnen', title: 'Ejendomssag' },
    ])
  })

  it('closes nothing without a reason and a neutral title', () => {
    const close = {
      kind: 'close-item',
      itemId: itemId('havnen'),
      reason: '',
      neutralTitle: 'Ejendomssag',
    } as const

    expect(act(sitting(), close)).toMatchObject({ reason: 'needs-reason' })
  })
})

describe('who is there', () => {
  it('has a substitute in a member’s place, who is then away with notice', () => {
    const stine = {
      personId: personId('Stine'),
      name: 'Stine',
      side: null,
      standsFor: 'party',
      represents: 'V',
    } as const
    const meeting = sitting({ substitutes: [{ ...stine, substitutesFor: null }] })

    const { attendees } = after(meeting, {
      kind: 'call-in',
      personId: personId('Stine'),
      standsInFor: personId('Bo'),
    })

    expect(attendees.find(({ name }) => name === 'Stine')).toMatchObject({
      state: 'present',
      standsInFor: 'Bo',
    })
    expect(attendees.find(({ name }) => name === 'Bo')?.state).toBe('excused')
  })

  it('does not leave twice', () => {
    const leave = {
      kind: 'move-person',
      personId: personId('Bo'),
      way: 'leaves',
      itemId: itemId('havnen'),
      at: '17:40',
    } as const

    expect(act(after(sitting(), leave), leave)).toMatchObject({ reason: 'is-not-there' })
  })
})

describe('a ballot', () => {
  const ballot = {
    kind: 'ballot',
    itemId: itemId('havnen'),
    ballotId: 'b1',
    recommendationId: 'havnen-1',
    about: 'main',
    proposal: 'Indstillingen',
    proposedBy: null,
    manner: 'count',
    votes: [
      { vote: 'for', personId: null, group: null, count: 3 },
      { vote: 'against', personId: null, group: null, count: 2 },
    ],
    version: 0,
  } as const satisfies Doing

  it('has the result of its votes', () => {
    expect(after(sitting(), ballot).items[1]?.ballots).toMatchObject([{ position: 1, result: 'adopted' }])
  })

  it('counts one vote less when somebody is disqualified', () => {
    const out = {
      kind: 'disqualify',
      itemId: itemId('havnen'),
      personId: personId('Bo'),
      reason: 'Nabo til havnen',
    } as const

    expect(act(after(sitting(), out), ballot)).toMatchObject({ reason: 'too-many-votes' })
  })

  it('numbers those that are left when one is taken back', () => {
    const two = after(sitting(), { ...ballot, about: 'amendment' }, { ...ballot, ballotId: 'b2' })

    const { items } = after(two, { kind: 'unballot', itemId: itemId('havnen'), ballotId: 'b1' })

    expect(items[1]?.ballots.map(({ id, position }) => [id, position])).toEqual([['b2', 1]])
  })

  it('is not how a MED committee decides', () => {
    expect(act(sitting({ kind: 'local-med' }), ballot)).toMatchObject({ reason: 'med-does-not-vote' })
  })
})

it('never loses or doubles an item or a person, whatever is done in whatever order', () => {
  const doing: fc.Arbitrary<Doing> = fc.oneof(
    fc.constantFrom('havnen', 'skolen').map((id) => decide(id, [null])),
    fc
      .tuple(fc.constantFrom('havnen', 'skolen'), fc.constantFrom('havnen', 'skolen', null))
      .map(
        ([id, before]) =>
          ({ kind: 'move-item', itemId: itemId(id), before: before && itemId(before) }) as const,
      ),
    fc
      .tuple(
        fc.constantFrom('Anne', 'Bo'),
        fc.constantFrom('havnen', 'skolen'),
        fc.constantFrom('arrives', 'leaves'),
      )
      .map(
        ([who, at, way]) =>
          ({ kind: 'move-person', personId: personId(who), itemId: itemId(at), way, at: null }) as Doing,
      ),
  )
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 20 }), (doings) => {
      const end = doings.reduce((now, one, index) => {
        const done = act(now, one, String(index))
        return done.ok ? done.value : now
      }, sitting())

      expect(end.items.map(({ id }) => id).toSorted()).toEqual(['dagsorden', 'havnen', 'skolen'])
      expect(end.attendees).toHaveLength(7)
    }),
  )
})

it('leaves a meeting it refuses as it was', () => {
  const meeting = sitting({ items: [item('havnen')] })

  act(meeting, { kind: 'claim', itemId: itemId('havnen'), personId: personId('Bo') })

  expect(meeting).toEqual(sitting({ items: [item('havnen')] }))
})
