import type { Day } from '../../common/day.ts'
import type { AgendaItemId, CommitteeId, MeetingId, PersonId } from '../../common/id.ts'
import type { Attendee, Sitting, SittingDecision, SittingItem } from '../sitting.ts'

/** Ids of the example meeting; any text is an id to a rule. */
export const personId = (name: string): PersonId => name as PersonId
export const itemId = (name: string): AgendaItemId => name as AgendaItemId

/** A member of a standing committee, present. */
export const member = (name: string, more: Partial<Attendee> = {}): Attendee => ({
  personId: personId(name),
  name,
  office: 'member',
  side: null,
  standsFor: 'party',
  represents: 'A',
  state: 'present',
  standsInFor: null,
  version: 1,
  ...more,
})

export const item = (id: string, more: Partial<SittingItem> = {}): SittingItem => ({
  id: itemId(id),
  kind: 'matter',
  number: null,
  title: id,
  access: 'open',
  closedReason: null,
  neutralTitle: null,
  heading: null,
  matterId: null,
  matterNumber: null,
  note: null,
  publicDecision: null,
  version: 1,
  recommendations: [
    { id: `${id}-1`, number: 1, text: 'at planen godkendes', goesOn: false },
    { id: `${id}-2`, number: 2, text: 'at status tages til efterretning', goesOn: false },
  ],
  decisions: [],
  disqualified: [],
  ballots: [],
  statements: [],
  claimedBy: null,
  promises: [],
  ...more,
})

export const decision = (
  recommendationId: string | null,
  more: Partial<SittingDecision> = {},
): SittingDecision => ({
  recommendationId,
  outcome: 'approved',
  text: 'Godkendt.',
  remark: null,
  amended: null,
  referredTo: null,
  postponedTo: null,
  by: 'sigrid',
  version: 1,
  ...more,
})

/** Five members, an observer and a secretary; the agenda's approval and two matters. */
export const sitting = (more: Partial<Sitting> = {}): Sitting => ({
  id: 'meeting' as MeetingId,
  committeeId: 'committee' as CommitteeId,
  kind: 'standing',
  heldOn: '2026-11-11' as Day,
  state: 'sitting',
  roseAt: null,
  version: 1,
  attendees: [
    member('Anne', { office: 'chair' }),
    member('Bo', { represents: 'V' }),
    member('Carl', { represents: 'V' }),
    member('Dorte'),
    member('Erik', { represents: 'F' }),
    member('Olga', { office: 'observer', represents: null, standsFor: null }),
    member('Sigrid', { office: 'secretary', represents: null, standsFor: null }),
  ],
  substitutes: [],
  movements: [],
  items: [
    item('dagsorden', { kind: 'agenda-approval', recommendations: [] }),
    item('havnen'),
    item('skolen'),
  ],
  agendaChanges: [],
  ...more,
})
