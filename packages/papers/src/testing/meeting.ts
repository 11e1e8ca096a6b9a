import { minuted, minutedItem } from '@pejl/domain/minutes/testing/minuted.ts'
import type { PublicMeeting } from '@pejl/domain/publishing/public-meeting.ts'
import { publicMeeting } from '@pejl/domain/publishing/publish-meeting.ts'

const sentence =
  'Forvaltningen har undersøgt, hvordan skolens tag kan efterses, og hvad det koster at udskifte det, herunder om børnehaveklasserne kan undværes imens. '

/** Minutes with everything that minutes can have, of as many items as asked for. */
export function sampleMinutes(items: number): PublicMeeting {
  const base = { side: null, standsInFor: null, note: null } as const
  const meeting = minuted({
    attendance: [
      {
        ...base,
        personId: '00000000-0000-4000-8000-00000000aaaa' as never,
        name: 'Anna Ager',
        office: 'chair',
        standsFor: 'party',
        represents: 'A',
        state: 'present',
      },
      {
        ...base,
        personId: '00000000-0000-4000-8000-00000000aaab' as never,
        name: 'Bo Holm',
        office: 'member',
        standsFor: 'party',
        represents: 'B',
        state: 'excused',
      },
    ],
    items: Array.from({ length: items }, (_, n) => sampleItem(n + 1)),
  })
  return publicMeeting(meeting, { kind: 'minutes', edition: 1 })
}

function sampleItem(number: number) {
  if (number % 10 === 0)
    return minutedItem({
      number,
      title: 'HEMMELIG',
      access: 'closed',
      closedReason: 'Salg af HEMMELIG grund',
      neutralTitle: 'Ejendomssag',
      publicDecision: 'Udvalget godkendte indstillingen.',
    })
  return minutedItem({
    number,
    title: `Skolens tag, etape ${number}: eftersyn og økonomi`,
    matter: {
      id: '00000000-0000-4000-8000-00000000bbbb' as never,
      number: `26/${100 + number}`,
      isOpen: true,
    },
    recommendedBy: 'Skolechefen',
    route: ['Byudvalget', 'Økonomiudvalget', 'Kommunalbestyrelsen'],
    sections: [
      {
        heading: 'Sagsfremstilling',
        kind: 'presentation',
        text: `${sentence.repeat(6)}\n\n- ét\n- to\n\n${sentence.repeat(4)}`,
      },
      { heading: 'Økonomi', kind: 'economy', text: sentence.repeat(3) },
    ],
    recommendations: [
      { id: 'r1', number: 1, text: 'at taget udskiftes', addressed: [] },
      {
        id: 'r2',
        number: 2,
        text: 'at udgiften afholdes af puljen til vedligehold',
        addressed: ['Økonomiudvalget'],
      },
    ],
    decisions: [
      {
        id: 'd1',
        number: 1,
        outcome: 'approved',
        text: 'Godkendt.',
        remark: 'at taget efterses hvert år',
        amended: null,
      },
      {
        id: 'd2',
        number: 2,
        outcome: 'recommended',
        text: 'Indstilles godkendt.',
        remark: null,
        amended: null,
      },
    ],
    ballots: [
      {
        number: 2,
        kind: 'main',
        proposal: 'Indstillingen',
        proposedBy: null,
        result: 'adopted',
        votes: [
          { vote: 'for', name: null, group: 'Gruppe A', count: 5 },
          { vote: 'against', name: 'Bo Holm', group: null, count: 1 },
        ],
      },
    ],
    minority: [{ number: 2, saidBy: 'Bo Holm (B)', text: 'Pengene bør findes i kassen.', follows: true }],
    commitments: [
      {
        id: 'c',
        decisionId: 'd1',
        what: 'Taget efterses',
        who: 'Skolechefen',
        recipient: null,
        dueOn: '2027-03-01' as never,
      },
    ],
    attachments: [
      {
        id: 'a',
        title: 'Tegning af taget',
        access: 'open',
        documentNumber: '4711/26',
        file: { id: 'f', fileName: 'tegning.pdf', mediaType: 'application/pdf', sha256: '0'.repeat(64) },
      },
      {
        id: 'b',
        title: 'HEMMELIG pris',
        access: 'closed',
        documentNumber: null,
        file: { id: 'g', fileName: 'pris.pdf', mediaType: 'application/pdf', sha256: '0'.repeat(64) },
      },
    ],
  })
}
