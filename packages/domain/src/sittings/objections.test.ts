import { describe, expect, it } from 'vitest'
import { following, mayClaim, mayState } from './objections.ts'
import { decision, item, itemId, personId, sitting } from './testing/meeting.ts'

// kommunestyrelsesloven § 23
describe('bringing a decision before the council', () => {
  const decided = item('havnen', { decisions: [decision(null)] })
  const meeting = sitting({ items: [decided] })

  it('is the right of one member who is there, and needs no reason', () => {
    expect(mayClaim(meeting, decided, personId('Erik'))).toMatchObject({ ok: true })
  })

  it('is not the right of an observer', () => {
    expect(mayClaim(meeting, decided, personId('Olga'))).toMatchObject({ reason: 'was-not-present' })
  })

  it('is not the right of a member who had left', () => {
    const movements = [
      { id: 'm', personId: personId('Erik'), kind: 'leaves', itemId: itemId('havnen'), at: null } as const,
    ]

    expect(mayClaim({ ...meeting, movements }, decided, personId('Erik'))).toMatchObject({
      reason: 'was-not-present',
    })
  })

  // resumedatabasen 03.1.1: på mødet, inden det hæves
  it('is too late once the meeting has risen', () => {
    expect(mayClaim({ ...meeting, roseAt: '18:40' }, decided, personId('Erik'))).toMatchObject({
      reason: 'meeting-has-risen',
    })
  })

  it('needs a decision', () => {
    expect(mayClaim(meeting, item('havnen'), personId('Erik'))).toMatchObject({ reason: 'nothing-decided' })
  })

  // resumedatabasen 04.1.2: ikke processuelle beslutninger
  it('is not for a decision on procedure alone', () => {
    const postponed = item('havnen', { decisions: [decision(null, { outcome: 'postponed' })] })

    expect(mayClaim(meeting, postponed, personId('Erik'))).toMatchObject({ reason: 'only-procedure' })
  })

  it('is for committees under the council, not for the council and not for MED', () => {
    for (const kind of ['council', 'area-med', 'advisory'] as const)
      expect(mayClaim({ ...meeting, kind }, decided, personId('Erik'))).toMatchObject({
        reason: 'not-a-standing-committee',
      })
  })
})

// kommunestyrelsesloven § 13, stk. 2
describe('a dissenting opinion', () => {
  const statement = {
    recommendationId: null,
    saidBy: 'Venstre',
    text: 'Venstre kan ikke støtte planen.',
    version: 1,
  }

  it('follows the matter to the next authority when that was demanded', () => {
    const statements = [
      { ...statement, id: 'a', follows: true },
      { ...statement, id: 'b', follows: false },
    ]

    expect(following(item('havnen', { statements })).map(({ id }) => id)).toEqual(['a'])
  })

  it('is entered while the minutes are open', () => {
    expect(mayState({ state: 'sitting' })).toBe(true)
    expect(mayState({ state: 'held' })).toBe(false)
  })
})
