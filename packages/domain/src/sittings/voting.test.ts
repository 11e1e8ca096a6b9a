import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Vote } from './sitting.ts'
import { member, personId, sitting } from './testing/meeting.ts'
import { checkVotes, countOf, decidesByVote, isQuorate, mayPut, resultOf } from './voting.ts'

const { attendees } = sitting()
const vote = (kind: Vote['vote'], more: Partial<Vote> = {}): Vote => ({
  vote: kind,
  personId: null,
  group: null,
  count: 1,
  ...more,
})
const by = (kind: Vote['vote'], ...names: string[]) =>
  names.map((name) => vote(kind, { personId: personId(name) }))

// kommunestyrelsesloven § 11, stk. 2: beslutningsdygtig, når mindst halvdelen af medlemmerne er til stede
describe('a quorum', () => {
  const four = ['A', 'B', 'C', 'D'].map((name) => member(name))

  it('is there with half of the members', () => {
    expect(isQuorate(four, four.slice(0, 2))).toBe(true)
  })

  it('is not there with less than half', () => {
    expect(isQuorate(four, four.slice(0, 1))).toBe(false)
  })

  it('counts a substitute for the member', () => {
    const substitute = member('S', { standsInFor: personId('A') })

    expect(isQuorate([...four, substitute], [...four.slice(1, 2), substitute])).toBe(true)
  })

  it('does not count observers and secretaries', () => {
    const observers = [member('O', { office: 'observer' }), member('S', { office: 'secretary' })]

    expect(isQuorate([...four, ...observers], [...four.slice(0, 1), ...observers])).toBe(false)
  })
})

// § 11, stk. 3: stemmeflertal
describe('the result', () => {
  it('is the majority of those who voted for or against', () => {
    expect(resultOf([vote('for', { count: 3 }), vote('against', { count: 2 })])).toBe('adopted')
    expect(resultOf([vote('for', { count: 2 }), vote('against', { count: 3 })])).toBe('rejected')
  })

  it('leaves out those who abstain', () => {
    expect(resultOf([vote('for'), vote('abstains', { count: 6 })])).toBe('adopted')
  })

  it('is that the proposal lapses when the votes are equal: the chair has no second vote', () => {
    expect(resultOf([vote('for', { count: 3 }), vote('against', { count: 3 })])).toBe('tied')
  })
})

// resumedatabasen 89.1.3: the minutes show who is responsible for the decision
describe('the votes', () => {
  it('account for everybody who may vote', () => {
    const votes = [...by('for', 'Anne', 'Dorte', 'Erik'), ...by('against', 'Bo', 'Carl')]

    expect(checkVotes({ manner: 'person', votes }, attendees)).toEqual({ ok: true, value: 'adopted' })
    expect(checkVotes({ manner: 'person', votes: votes.slice(1) }, attendees)).toMatchObject({
      reason: 'too-few-votes',
    })
  })

  it('are not those of an observer', () => {
    expect(checkVotes({ manner: 'person', votes: by('for', 'Olga') }, attendees)).toMatchObject({
      reason: 'has-no-vote',
    })
  })

  it('are one each', () => {
    const votes = [...by('for', 'Anne'), ...by('against', 'Anne')]

    expect(checkVotes({ manner: 'person', votes }, attendees)).toMatchObject({ reason: 'voted-twice' })
  })

  it('are by group no more than the group has there', () => {
    const votes = [vote('for', { group: 'A', count: 3 }), vote('against', { group: 'V', count: 2 })]

    expect(checkVotes({ manner: 'group', votes }, attendees)).toMatchObject({ reason: 'too-many-votes' })
  })

  it('may be counted by group', () => {
    const votes = [
      vote('for', { group: 'A', count: 2 }),
      vote('against', { group: 'V', count: 2 }),
      vote('abstains', { group: 'F', count: 1 }),
    ]

    expect(checkVotes({ manner: 'group', votes }, attendees)).toEqual({ ok: true, value: 'tied' })
  })

  it('are never more than those present who may vote', () => {
    expect(checkVotes({ manner: 'count', votes: [vote('for', { count: 6 })] }, attendees)).toMatchObject({
      reason: 'too-many-votes',
    })
  })

  it('decide by count exactly when everybody is counted', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.nat(7), fc.nat(7), (yes, no, abstains) => {
        const votes = [
          vote('for', { count: yes }),
          vote('against', { count: no }),
          vote('abstains', { count: abstains }),
        ]
        const checked = checkVotes({ manner: 'count', votes }, attendees)

        expect(checked.ok).toBe(yes + no + abstains === 5)
        if (checked.ok)
          expect(checked.value === 'adopted').toBe(countOf(votes, 'for') > countOf(votes, 'against'))
      }),
    )
  })
})

// resumedatabasen 01.1.3: ændringsforslag sættes under afstemning før hovedforslaget
describe('the order of ballots', () => {
  const main = { recommendationId: 'r1', kind: 'main' } as const
  const amendment = { recommendationId: 'r1', kind: 'amendment' } as const

  it('has amendments before the proposal they would change', () => {
    expect(mayPut(main, [amendment])).toMatchObject({ ok: true })
    expect(mayPut(amendment, [main])).toMatchObject({ reason: 'main-was-put' })
  })

  it('has several amendments one after another', () => {
    expect(mayPut(amendment, [amendment])).toMatchObject({ ok: true })
  })

  it('is for each recommendation by itself', () => {
    expect(mayPut({ ...amendment, recommendationId: 'r2' }, [main])).toMatchObject({ ok: true })
  })

  it('has a vote on procedure at any time', () => {
    expect(mayPut({ recommendationId: null, kind: 'procedure' }, [main])).toMatchObject({ ok: true })
  })
})

// MED-rammeaftalen §§ 6-8: management and staff agree, or the minutes say what they disagree about
it('is not how a MED committee decides', () => {
  expect(decidesByVote('area-med')).toBe(false)
  expect(decidesByVote('standing')).toBe(true)
})
