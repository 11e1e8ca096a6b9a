import type { Attendee, MinutedItem, MinutedMeeting } from '../minutes/minuted-meeting.ts'
import { publishesByKind } from '../organisation/committee-kind.ts'
import { closedCategory } from './closed-category.ts'
import type {
  ClosedItem,
  OpenItem,
  PublicAttachment,
  PublicationKind,
  PublicBallot,
  PublicItem,
  PublicMeeting,
  PublicPerson,
} from './public-meeting.ts'

/**
 * What the public may read of a meeting. Open items whole; of closed ones the number, the neutral title, the kind of
 * reason and what can be told of the decision, which is published though the doors were closed (kommunestyrelsesloven
 * § 8). Of a closed attachment only that there is one. In bodies that publish nothing by their kind (MED, steering,
 * management) nobody is named and no union is told, whatever they say of themselves. An agenda has no decisions.
 */
export function publicMeeting(
  meeting: MinutedMeeting,
  { kind, edition }: { readonly kind: PublicationKind; readonly edition: number },
): PublicMeeting {
  const isMinutes = kind === 'minutes'
  const namesPeople = publishesByKind(meeting.committee.kind)
  const people = isMinutes && namesPeople ? meeting.attendance.filter(isOfCommittee) : []
  const how = { isMinutes, namesPeople }
  const shown = kind === 'agenda' ? meeting.items.filter((item) => !item.isSupplement) : meeting.items
  const numbers = numbersOf(meeting.items)
  return {
    kind,
    edition,
    meetingId: meeting.id,
    municipality: meeting.municipality,
    committee: {
      id: meeting.committee.id,
      name: meeting.committee.name,
      kind: meeting.committee.kind,
    },
    heldOn: meeting.heldOn,
    startsAt: meeting.startsAt,
    endsAt: isMinutes ? meeting.endsAt : null,
    place: meeting.place,
    present: people.filter(({ state }) => state === 'present').map(publicPerson),
    absent: people
      .filter(({ state }) => state !== 'present')
      .map((one) => ({ ...publicPerson(one), excused: one.state === 'excused' })),
    changes: isMinutes && namesPeople ? meeting.changes.map(publicChange) : [],
    items: shown.map((item) => publicItem(item, numbers.get(item.id) ?? 0, how)),
  }
}

interface How {
  readonly isMinutes: boolean
  readonly namesPeople: boolean
}

/** Numbers as the agenda gave them; what has none yet is counted on from the last. */
function numbersOf(items: readonly MinutedItem[]): ReadonlyMap<string, number> {
  let last = Math.max(0, ...items.map(({ number }) => number ?? 0))
  return new Map(items.map(({ id, number }) => [id, number ?? ++last]))
}

// secretaries and guests are not of the committee; who they were is not for the public
const isOfCommittee = ({ office }: Attendee): boolean => office !== 'secretary' && office !== 'guest'

const publicPerson = ({ name, office, standsFor, represents, standsInFor }: Attendee): PublicPerson => ({
  name,
  office,
  represents: standsFor === 'party' || standsFor === 'organisation' ? represents : null,
  standsInFor,
})

const publicChange = ({ name, kind, at }: MinutedMeeting['changes'][number]) => ({ name, kind, at })

function publicItem(item: MinutedItem, number: number, how: How): PublicItem {
  return item.access === 'closed' ? closedItem(item, number, how) : openItem(item, number, how)
}

function closedItem(
  { id, isSupplement, neutralTitle, closedReason, publicDecision }: MinutedItem,
  number: number,
  { isMinutes }: How,
): ClosedItem {
  return {
    access: 'closed',
    id,
    number,
    isSupplement,
    title: neutralTitle ?? 'Lukket punkt',
    reason: closedCategory(closedReason),
    decision: isMinutes ? publicDecision : null,
  }
}

function openItem(item: MinutedItem, number: number, { isMinutes, namesPeople }: How): OpenItem {
  const { id, isSupplement, heading, title, note, matter, recommendedBy, route } = item
  const named = <T>(value: T): T | null => (namesPeople ? value : null)
  return {
    access: 'open',
    id,
    number,
    isSupplement,
    heading,
    title,
    note,
    matterNumber: matter?.isOpen ? matter.number : null,
    recommendedBy,
    route: [...route],
    sections: item.sections.map(({ heading: name, kind, text }) => ({ heading: name, kind, text })),
    recommendations: item.recommendations.map((one) => ({
      number: one.number,
      text: one.text,
      addressed: [...one.addressed],
    })),
    decisions: isMinutes ? item.decisions.map((decision) => publicDecision(item, decision, named)) : [],
    ballots: isMinutes ? item.ballots.map((ballot) => publicBallot(ballot, named)) : [],
    minority: isMinutes
      ? item.minority.map((one) => ({
          number: one.number,
          saidBy: named(one.saidBy),
          text: one.text,
          follows: one.follows,
        }))
      : [],
    disqualified: isMinutes && namesPeople ? item.disqualified.map(({ name }) => name) : [],
    changes: isMinutes && namesPeople ? item.changes.map(publicChange) : [],
    attachments: item.attachments.map(publicAttachment),
  }
}

type Named = <T>(value: T) => T | null

function publicDecision(item: MinutedItem, decision: MinutedItem['decisions'][number], named: Named) {
  return {
    number: decision.number,
    outcome: decision.outcome,
    text: decision.text,
    remark: decision.remark,
    amended: decision.amended,
    promises: item.commitments
      .filter(({ decisionId }) => decisionId === decision.id)
      .map(({ what, who, recipient, dueOn }) => ({
        what,
        who: named(who),
        to: named(recipient),
        due: dueOn,
      })),
  }
}

function publicBallot(ballot: MinutedItem['ballots'][number], named: Named): PublicBallot {
  const { number, kind, proposal, proposedBy, result } = ballot
  const votes = ballot.votes.map(({ vote, name, group, count }) => ({
    vote,
    who: named(name ?? group),
    count,
  }))
  return { number, kind, proposal, proposedBy: named(proposedBy), result, votes: summed(votes) }
}

/** Votes of nobody in particular are counted together. */
function summed(votes: PublicBallot['votes']): PublicBallot['votes'] {
  const told = votes.filter(({ who }) => who !== null)
  const kinds = [...new Set(votes.filter(({ who }) => who === null).map(({ vote }) => vote))]
  const counted = kinds.map((vote) => ({
    vote,
    who: null,
    count: votes.reduce((sum, one) => sum + (one.vote === vote && one.who === null ? one.count : 0), 0),
  }))
  return [...told, ...counted]
}

function publicAttachment(attachment: MinutedItem['attachments'][number], index: number): PublicAttachment {
  const { access, id, title, documentNumber, file } = attachment
  if (access === 'closed') return { access, n: index + 1 }
  const { id: fileId, fileName, mediaType, sha256 } = file
  return {
    access,
    n: index + 1,
    id,
    title,
    documentNumber,
    file: { id: fileId, fileName, mediaType, sha256 },
  }
}
