/** A meeting that is known from papers, as `publicMeeting` takes it. */
export function paperMeeting(meeting, items) {
  const { committee, heldOn } = meeting
  return {
    id: meeting.id,
    municipality: 'Storby',
    committee: { id: committee.id, name: committee.name, kind: committee.kind },
    heldOn,
    startsAt: '16:00',
    endsAt: '18:30',
    place: 'Rådhuset',
    attendance: committee.seats.map(({ personId, name, office, side, standsFor, represents }, at) => ({
      personId,
      name,
      office,
      side,
      standsFor,
      represents,
      state: at === 4 ? 'excused' : 'present',
      standsInFor: null,
      note: null,
    })),
    changes: [],
    items: items.map((item, at) => ({
      id: item.id,
      number: at + 1,
      heading: null,
      isSupplement: false,
      title: item.title,
      access: 'open',
      closedReason: null,
      neutralTitle: null,
      publicDecision: null,
      note: null,
      matter: { id: item.matter.id, number: item.matter.number, isOpen: true },
      recommendedBy: 'Direktionen',
      route: item.matter.stops.map((stop) => stop.committee?.name ?? 'Høring'),
      sections: item.sections,
      recommendations: item.points.map(({ id, number, text }) => ({ id, number, text, addressed: [] })),
      decisions: item.decisions.map(({ id, number, outcome, text, remark }) => ({
        id,
        number,
        outcome,
        text,
        remark,
        amended: null,
      })),
      ballots: [],
      minority: [],
      disqualified: [],
      changes: [],
      commitments: promisesOf(item, committee),
      attachments: [],
    })),
  }
}

const promisesOf = ({ decisions }, { name }) =>
  decisions.flatMap(({ id, remark, promise }) =>
    promise
      ? [
          {
            id: promise.id,
            decisionId: id,
            what: remark,
            who: 'Forvaltningen',
            recipient: name,
            dueOn: promise.dueOn,
          },
        ]
      : [],
  )
