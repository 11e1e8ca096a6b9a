import { parseDay } from '../../common/day.ts'
import type { CommitteeKind } from '../../organisation/committee-kind.ts'
import type { MinutedItem, MinutedMeeting } from '../minuted-meeting.ts'

let last = 0
/** An id nobody has had. */
export const freshId = (): never => `00000000-0000-4000-8000-${String(++last).padStart(12, '0')}` as never

export const committee = (kind: CommitteeKind, name = 'Byudvalget'): MinutedMeeting['committee'] => ({
  id: freshId(),
  name,
  kind,
})

/** An open item with nothing in it but what is given. */
export const minutedItem = (given: Partial<MinutedItem> = {}): MinutedItem => ({
  id: freshId(),
  number: 1,
  heading: null,
  isSupplement: false,
  title: 'Et punkt',
  access: 'open',
  closedReason: null,
  neutralTitle: null,
  publicDecision: null,
  note: null,
  matter: null,
  recommendedBy: null,
  route: [],
  sections: [],
  recommendations: [],
  decisions: [],
  ballots: [],
  minority: [],
  disqualified: [],
  changes: [],
  commitments: [],
  attachments: [],
  ...given,
})

/** A meeting of a standing committee with nothing in it but what is given. */
export const minuted = (given: Partial<MinutedMeeting> = {}): MinutedMeeting => {
  const heldOn = parseDay('2026-11-12')
  if (!heldOn) throw new Error('no such day')
  return {
    id: freshId(),
    municipality: 'Fjordby Kommune',
    committee: committee('standing'),
    heldOn,
    startsAt: '16:00',
    endsAt: '18:00',
    place: 'Rådhuset',
    attendance: [],
    changes: [],
    items: [],
    ...given,
  }
}
