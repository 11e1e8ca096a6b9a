import type { MinutesRefusal } from '@pejl/actions/minutes/lay-minutes.ts'
import type { MinutesPart } from '@pejl/domain/minutes/minutes-difference.ts'

type Refusal = MinutesRefusal | 'wrong-remark'

export const da = {
  title: (committee: string, day: string) => `Referat: ${committee} den ${day}`,
  name: 'Referat',
  meetings: 'Møder',
  publish: 'Udgiv',
  sitting: 'Ret i protokollen',
  states: {
    none: 'Ikke begyndt',
    draft: 'Udkast',
    awaiting: 'Fremlagt til godkendelse',
    approved: 'Godkendt og låst',
  },
  edition: (n: number) => `${n}. udgave`,
  problem: 'Det kunne ikke gøres',
  notHeld: 'Mødet er ikke afsluttet endnu. Referatet begynder, når mødet er afsluttet.',
  missing: {
    heading: 'Det mangler, før referatet kan lægges frem',
    attendance: 'Hvem der var til stede.',
    decision: (item: string, n: number | null) =>
      n === null ? `Beslutning til »${item}«.` : `Beslutning til indstilling ${n} i »${item}«.`,
    commitment: (item: string, remark: string) =>
      `Hvem der følger op, og hvornår, på bemærkningen »${remark}« i »${item}«.`,
  },
  lay: 'Læg frem til godkendelse',
  layLead: 'De, der skal godkende, kan se referatet og svare. Retter du bagefter, skal det lægges frem igen.',
  approvers: 'Godkendelse',
  approversLead: {
    political: 'De medlemmer, der deltog, godkender referatet (kommunestyrelsesloven § 13).',
    med: 'Formand og næstformand godkender begge referatet.',
    other: 'Mødelederen godkender referatet.',
  },
  nobody:
    'Der er ingen til at godkende: for et MED-udvalg skal både formand og næstformand stå i fremmødet, ellers mødelederen.',
  columns: { name: 'Navn', answer: 'Svar', when: 'Tid', enter: 'Skriv svar' },
  answers: { yes: 'Godkender', no: 'Godkender ikke', none: 'Har ikke svaret' },
  enteredBy: (who: string) => `indført af ${who}`,
  remark: 'Bemærkning',
  remarkFor: (name: string) => `Bemærkning fra ${name} (skal skrives, når svaret er nej)`,
  yes: 'Godkender',
  no: 'Godkender ikke',
  answerFor: (name: string) => `Svar fra ${name}`,
  lock: 'Godkend og lås',
  lockLead: 'Når alle har svaret, låses referatet og gemmes som en udgave, der aldrig ændres.',
  takeBack: 'Tag tilbage til udkast',
  correct: 'Ret referatet',
  correctLead:
    'Det godkendte referat bliver stående. Rettelsen bliver en ny udgave, der skal godkendes på ny, og som siger hvorfor.',
  reason: 'Hvorfor skal referatet rettes?',
  reasonOf: (reason: string) => `Rettes, fordi: ${reason}`,
  content: 'Referatets indhold',
  closed: 'Lukket punkt',
  present: 'Til stede',
  absent: 'Fraværende',
  excused: 'afbud',
  noDecision: 'Ingen beslutning endnu.',
  promised: (who: string, day: string) => `Ansvarlig: ${who}. Frist: ${day}.`,
  toPublic: (text: string) => `Til offentligheden: ${text}`,
  editions: 'Godkendte udgaver',
  noEditions: 'Ingen endnu.',
  madeBy: (who: string, when: string) => `Godkendt ${when} af ${who}`,
  differs: (from: number) => `Forskelle fra ${from}. udgave`,
  differences: 'Forskelle',
  same: 'De to udgaver siger det samme.',
  presence: 'Fremmøde',
  parts: {
    title: 'Titel',
    section: 'Afsnit',
    recommendation: 'Indstilling',
    decision: 'Beslutning',
    remark: 'Bemærkning',
    amended: 'Ændret indstilling',
    ballot: 'Afstemning',
    minority: 'Mindretalsudtalelse',
    commitment: 'Opfølgning',
    presence: 'Fremmøde',
    note: 'Tekst til punktet',
  } satisfies Record<MinutesPart, string>,
  refusals: {
    forbidden: 'Det kan du ikke svare på: kun den, der skal godkende, og sekretæren kan.',
    'not-found': 'Det findes ikke længere.',
    'no-part':
      'Mødet har lukkede punkter. Kun den, der er sekretær for udvalget i Pejl, kan lave dets referat.',
    'not-held': 'Mødet er ikke afsluttet endnu.',
    stale: 'En anden har ændret referatet imens. Se det igennem, og prøv igen.',
    settled: 'Det er allerede gjort, eller referatet er kommet videre.',
    missing: 'Der mangler noget; det står på siden.',
    'changed-since':
      'Referatet er ændret, siden det blev lagt frem. Tag det tilbage, og læg det frem igen, så alle godkender de samme ord.',
    nobody: 'Der er ingen til at godkende referatet.',
    waiting: 'Ikke alle har svaret endnu.',
    refused: 'Der er ikke nok, der godkender. Tag referatet tilbage, ret det, og læg det frem igen.',
    'wrong-reason': 'Skriv hvorfor, med 3 til 1.000 tegn.',
    'wrong-remark': 'Skriv hvorfor, når svaret er nej, med højst 2.000 tegn.',
  } satisfies Record<Refusal, string>,
  done: {
    fremlagt: 'Referatet er lagt frem til godkendelse.',
    svar: 'Svaret er gemt.',
    godkendt: 'Referatet er godkendt og låst.',
    genaabnet: 'Referatet kan rettes nu.',
  },
}

export type MinutesTexts = typeof da
