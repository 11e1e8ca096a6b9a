import type { Vote } from '@pejl/domain/minutes/minuted-meeting.ts'
import type { ClosedCategory } from '@pejl/domain/publishing/closed-category.ts'
import type { PublicationKind, PublicBallot } from '@pejl/domain/publishing/public-meeting.ts'
import type { Catalogue } from '../language.ts'

const da = {
  kinds: { agenda: 'Dagsorden', supplement: 'Dagsorden med tillæg', minutes: 'Referat' } satisfies Record<
    PublicationKind,
    string
  >,
  published: (kind: string, day: string) => `${kind}, udgivet ${day}`,
  edition: (n: number) => `Rettet: dette er ${n}. udgave af referatet.`,
  papers: 'Hent papirerne',
  files: { pdf: 'PDF', docx: 'Word', zip: 'Alt med bilag (ZIP)' },
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${Math.round(bytes / 100_000) / 10} MB`.replace('.', ','),
  withdrawn: (kind: string) => `${kind} er trukket tilbage`,
  withdrawnText: (day: string, why: string) => `Trukket tilbage ${day}. ${why}`,
  present: 'Til stede',
  absent: 'Fraværende',
  closed: 'Lukket punkt',
  reason: (why: string) => `Grund: ${why}.`,
  reasons: {
    person: 'oplysninger om enkeltpersoners forhold',
    business: 'forretningsforhold og forhandlinger',
    property: 'køb, salg eller leje af fast ejendom',
    dispute: 'retssag eller tvist',
    duty: 'tavshedspligt',
    other: 'sagens karakter',
  } satisfies Record<ClosedCategory, string>,
  ballots: 'Afstemninger',
  ballotKinds: {
    amendment: 'Ændringsforslag',
    main: 'Hovedforslag',
    procedure: 'Forslag om fremgangsmåde',
  } satisfies Record<PublicBallot['kind'], string>,
  proposedBy: (who: string) => `stillet af ${who}`,
  point: (n: number) => `Til indstilling ${n}`,
  votes: { for: 'For', against: 'Imod', abstains: 'Undlod' } satisfies Record<Vote, string>,
  results: { adopted: 'Vedtaget', rejected: 'Forkastet', tied: 'Stemmelighed' } satisfies Record<
    PublicBallot['result'],
    string
  >,
  columns: { vote: 'Stemte', count: 'Antal', who: 'Hvem' },
  minority: 'Mindretalsudtalelser',
  minorityOne: 'Mindretalsudtalelse',
  follows: 'Udtalelsen følger sagen til næste myndighed.',
  disqualified: (who: string) => `Inhabil og deltog ikke i punktet: ${who}.`,
  closedAttachment: 'Lukket bilag',
}

export const publicationTexts: Catalogue<typeof da> = {
  da,
  en: {
    kinds: { agenda: 'Agenda', supplement: 'Agenda with supplement', minutes: 'Minutes' },
    published: (kind, day) => `${kind}, published ${day}`,
    edition: (n) => `Corrected: this is edition ${n} of the minutes.`,
    papers: 'Download the papers',
    files: { pdf: 'PDF', docx: 'Word', zip: 'All with attachments (ZIP)' },
    size: (bytes) =>
      bytes < 1_000_000
        ? `${Math.max(1, Math.round(bytes / 1000))} kB`
        : `${Math.round(bytes / 100_000) / 10} MB`,
    withdrawn: (kind) => `${kind}: withdrawn`,
    withdrawnText: (day, why) => `Withdrawn ${day}. ${why}`,
    present: 'Present',
    absent: 'Absent',
    closed: 'Closed item',
    reason: (why) => `Reason: ${why}.`,
    reasons: {
      person: 'personal matters of individuals',
      business: 'business matters and negotiations',
      property: 'purchase, sale or lease of real property',
      dispute: 'lawsuit or dispute',
      duty: 'duty of confidentiality',
      other: 'the nature of the case',
    },
    ballots: 'Votes',
    ballotKinds: { amendment: 'Amendment', main: 'Main proposal', procedure: 'Proposal on procedure' },
    proposedBy: (who) => `proposed by ${who}`,
    point: (n) => `On recommendation ${n}`,
    votes: { for: 'For', against: 'Against', abstains: 'Abstained' },
    results: { adopted: 'Adopted', rejected: 'Rejected', tied: 'Tied' },
    columns: { vote: 'Voted', count: 'Number', who: 'Who' },
    minority: 'Minority statements',
    minorityOne: 'Minority statement',
    follows: 'The statement follows the case to the next authority.',
    disqualified: (who) => `Disqualified and took no part in the item: ${who}.`,
    closedAttachment: 'Closed attachment',
  },
}
