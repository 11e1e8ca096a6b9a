import type { AcceptRefusal } from '@pejl/actions/accept-reading.ts'
import type { CorrectRefusal } from '@pejl/actions/correct-reading.ts'
import type { ReadAgainRefusal } from '@pejl/actions/read-again.ts'
import type { RejectRefusal } from '@pejl/actions/reject-reading.ts'
import type { ReopenRefusal } from '@pejl/actions/reopen-reading.ts'
import type { CellRefusal } from './cells.ts'
import { itemDa } from './item-texts.ts'

/** Why nothing was done with a document. */
export type ReviewRefusal = CorrectRefusal | AcceptRefusal | RejectRefusal | ReopenRefusal | ReadAgainRefusal
/** Those that do not tell that somebody has settled it, and who. */
type OtherRefusal = Exclude<ReviewRefusal, 'settled' | 'already-accepted' | 'already-rejected'>

export const da = {
  queueTitle: 'Gennemsyn',
  queueLead: 'Dokumenter, der er læst og venter på, at en person ser dem efter.',
  queueEmpty: {
    waiting: 'Ingen dokumenter venter',
    accepted: 'Ingen dokumenter er godkendt endnu',
    rejected: 'Ingen dokumenter er afvist',
  },
  queueNoHits: 'Ingen dokumenter passer til søgningen',
  queueFilter: 'Dokumenternes status',
  search: 'Filnavn, titel, sagsnummer eller udvalg',
  searchSubmit: 'Søg',
  toIntake: 'Indlæs dokumenter',
  states: { waiting: 'Venter', accepted: 'Godkendt', rejected: 'Afvist' },
  columns: {
    document: 'Dokument',
    committee: 'Udvalg og møde',
    items: 'Punkter',
    doubts: 'I tvivl',
    received: 'Indlæst',
    settled: 'Afsluttet',
  },
  source: 'Kildetekst',
  result: 'Det, Pejl har læst',
  skipSource: 'Spring kildeteksten over',
  showOriginal: 'Vis de oprindelige ord',
  original: 'Hent filen, som den kom',
  stoodAs: (word: string) => `stod som “${word}”`,
  toSource: 'Kilde',
  sourceOf: (what: string) => `til ${what}`,
  otherWays: 'Læs igen, eller afvis dokumentet',
  theItem: (name: string) => `Punkt ${Number(name.split('.').at(-1)) + 1}`,
  damage: { none: 'Teksten var hel', light: 'Let skadet af skanning', heavy: 'Stærkt skadet af skanning' },
  untitled: 'Uden titel',
  removeItem: 'Fjern punktet; det er ikke et punkt',
  addItem: 'Tilføj et punkt, der er overset',
  inDoubt: 'I tvivl:',
  isRight: 'Set efter; det er rigtigt',
  newOne: (what: string) => `Ny: ${what}`,
  item: (n: number) => `Punkt ${n}`,
  doubts: (n: number) => (n === 1 ? '1 sted i tvivl' : `${n} steder i tvivl`),
  noDoubts: 'Ingen tvivl',
  doubtsOn: {
    before: (page: number) => `Steder i tvivl før denne side: side ${page}`,
    after: (page: number) => `Steder i tvivl efter denne side: side ${page}`,
  },
  textBefore: 'Teksten før',
  textAfter: 'Teksten efter',
  doubtsTitle: 'Se disse steder efter',
  words: 'Gendannede ord',
  wordsLead:
    'Ord, som skanningen havde ødelagt, og som Pejl har gendannet. Ret eller fortryd dem her; det gælder alle de steder, der nævnes.',
  wordsInDoubt: 'Ord i tvivl',
  wordsInDoubtLead:
    'Ord, der ser forkerte ud, men som Pejl ikke er sikker på. Skriv det rigtige ord, eller lad feltet være, som det er, hvis ordet er rigtigt.',
  sureWords: (n: number) => `Sikre gendannelser (${n})`,
  corrections: 'Rettet af personer',
  correctionBy: (by: string, when: string) => `${by}, ${when}`,
  removed: 'fjernet',
  added: 'tilføjet',
  undo: 'Tag rettelsen tilbage',
  unplaced: 'Passer ikke længere i dokumentet',
  unplacedLead: (n: number) =>
    n === 1
      ? 'En rettelse passer ikke længere, efter at dokumentet er læst igen. Se nederst.'
      : `${n} rettelser passer ikke længere, efter at dokumentet er læst igen. Se nederst.`,
  word: 'Ord',
  program: 'programmet',
  choose: 'Vælg',
  noWords: 'Teksten var hel; intet ord er ændret.',
  wordTo: (from: string) => `Det rigtige ord for ${from}`,
  placeOf: (word: string) => `Sted med ${word}:`,
  morePlaces: (n: number) => `og ${n} ${n === 1 ? 'sted' : 'steder'} mere`,
  undoWord: 'Fortryd',
  add: (what: string) => `Tilføj ${what}`,
  remove: 'Fjern',
  another: 'Gem, og tilføj én til',
  ...itemDa,
  save: 'Gem rettelser',
  accept: 'Gem, og godkend',
  acceptLead: 'Når dokumentet er godkendt, kan alle læse det, bortset fra lukkede punkter.',
  reject: 'Afvis dokumentet',
  rejectReason: 'Hvorfor afvises det?',
  rejectHint: 'Fx: er ikke et mødedokument, eller findes allerede i en bedre udgave.',
  reopen: 'Åbn igen til gennemsyn',
  reopenLead: 'Det, der er godkendt, kan stadig læses af alle, indtil du godkender igen.',
  readAgain: 'Læs dokumentet igen',
  readAgainLead:
    'Læser filen forfra med den nyeste udgave af Pejl. Det, personer har rettet, bliver stående.',
  rejectedBecause: (by: string, reason: string) => `Afvist af ${by}: ${reason}`,
  acceptedBy: (by: string) => `Godkendt af ${by}.`,
  seePublic: 'Se det offentligt',
  readOnly: 'Du kan se, men ikke rette; din rolle er læser.',
  done: {
    gemt: 'Rettelserne er gemt.',
    uaendret: 'Der var intet at gemme; alt står, som det stod.',
    godkendt: 'Dokumentet er godkendt. Det, der ikke er lukket, kan nu læses af alle.',
    afvist: 'Dokumentet er afvist.',
    genaabnet: 'Dokumentet venter igen på gennemsyn.',
    laest: 'Dokumentet er læst igen. Rettelserne er bevaret.',
    mistet:
      'En anden har imens fjernet et punkt, du havde skrevet i. Det, du skrev i det, er ikke gemt; resten er gemt.',
    flettet: 'Rettelserne er gemt. En anden havde imens rettet andre felter; begges rettelser gælder.',
  } as Record<string, string>,
  conflict: {
    title: 'En anden har rettet de samme felter',
    lead: (by: string) =>
      `Mens du havde dokumentet åbent, gemte ${by} rettelser. Intet af dit er gået tabt: dine ord står i felterne. Se de markerede felter efter, og gem igen, så gælder det, der står i felterne.`,
    theirs: 'Den anden har gemt:',
    emptied: '(tomt)',
    someone: 'en anden',
  },
  meanwhile: {
    title: 'Dokumentet er ændret, mens du havde det åbent',
    lead: (by: string) =>
      `Siden du åbnede siden, har ${by} ændret dokumentet. Det er ikke godkendt. Det, du selv har skrevet, er ikke gemt, men står i felterne. Se ændringerne efter, og tryk igen.`,
  },
  you: 'dig',
  yourself: 'du selv',
  refusedTitle: 'Det kunne ikke gøres',
  notSaved: 'Det, du skrev, er ikke gemt. Åbn dokumentet igen for at rette.',
  settledAlready: {
    accepted: (by: string) => `Dokumentet er allerede godkendt af ${by}.`,
    rejected: (by: string) => `Dokumentet er allerede afvist af ${by}.`,
  },
  errorTitle: 'Nogle felter skal rettes, før der kan gemmes',
  errors: {
    missing: 'må ikke være tomt',
    'too-long': 'er for langt',
    'too-short': 'er for kort',
    'odd-characters': 'indeholder tegn, der ikke kan skrives',
    'not-a-number': 'skal være et helt tal',
    'not-a-day': 'er ikke en dato, der findes. Skriv fx 18.4.2024',
    'not-a-period': 'er ikke en periode. Skriv fx 2024, 2. halvår 2024 eller 2024-11',
    'not-a-choice': 'er ikke et af valgene',
  } satisfies Record<CellRefusal, string> as Record<CellRefusal, string>,
  refusals: {
    forbidden: 'Din rolle kan ikke ændre dokumenter.',
    'not-found': 'Dokumentet findes ikke længere.',
    stale: 'Dokumentet blev ændret af en anden, mens du havde det åbent. Se det efter, og prøv igen.',
    'unknown-path':
      'Et af de steder, du rettede, findes ikke længere i dokumentet. Genindlæs siden, og prøv igen.',
    'wrong-value': 'Et af felterne har et indhold, der ikke kan gemmes. Ret det, og prøv igen.',
    'too-many': 'Der er rettet mere på én gang, end der kan gemmes. Gem i flere omgange.',
    accepted: 'Dokumentet er godkendt imens og kan ikke afvises, før det er åbnet igen.',
    rejected: 'Dokumentet er afvist imens og kan ikke godkendes, før det er åbnet igen.',
    waiting: 'Dokumentet venter allerede på gennemsyn.',
    'reason-missing': 'Skriv, hvorfor dokumentet afvises.',
    empty: 'Filen kan ikke læses igen: den er tom.',
    'too-large': 'Filen kan ikke læses igen: den er for stor.',
    'not-text': 'Filen kan ikke læses igen: den er ikke tekst.',
    'unknown-format': 'Filen kan ikke læses igen: formatet kendes ikke.',
    'no-words': 'Filen kan ikke læses igen: der er ingen ord i den.',
    'too-many-sections': 'Filen kan ikke læses igen: den har for mange overskrifter.',
  } satisfies Record<OtherRefusal, string> as Record<OtherRefusal, string>,
}

export type ReviewTexts = typeof da
