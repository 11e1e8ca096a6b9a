import type { ReadingRefusal } from '@pejl/domain/documents/reading.ts'
import type { Catalogue } from '../language.ts'

/** Why a file, or the rest of a form's files, was not taken in. */
export type IntakeRefusal = ReadingRefusal | 'too-much' | 'forbidden' | 'disk-full' | 'away' | 'fault'

const da = {
  title: 'Indlæs dokumenter',
  lead: 'Dagsordener, referater og sagsfremstillinger. Pejl læser dem og lægger dem til gennemsyn; intet bliver offentligt, før en person har godkendt det.',
  choose: 'Vælg filer',
  drop: 'eller træk dem hertil',
  hint: 'Tekstfiler (.txt). Højst 20 MB pr. fil. Du kan vælge mange ad gangen.',
  submit: 'Indlæs',
  outcomes: 'Indlæste filer',
  whole: 'Det sendte',
  outcome: { read: 'Læst', known: 'Findes i forvejen', refused: 'Ikke indlæst' },
  items: (n: number) => (n === 1 ? '1 punkt' : `${n} punkter`),
  commitments: (n: number) => (n === 0 ? '' : n === 1 ? '1 løfte' : `${n} løfter`),
  doubts: (n: number) => (n === 0 ? 'ingen tvivl' : n === 1 ? '1 sted i tvivl' : `${n} steder i tvivl`),
  restored: 'Skanningens fejl er gendannet; se ordene efter.',
  known: 'Filen er indlæst tidligere, så den er ikke gemt igen.',
  toReview: 'Gennemse',
  toKnown: 'Se dokumentet',
  problem: 'Intet blev indlæst',
  none: 'Vælg mindst én fil.',
  summary: (read: number, known: number, refused: number) =>
    `${read} læst, ${known} fandtes i forvejen, ${refused} ikke indlæst.`,
  island: {
    waiting: 'Venter',
    sending: 'Sender …',
    reading: 'Læses …',
    lost: 'Forbindelsen blev afbrudt, og intet af filen er gemt. Vælg den igen.',
    signedOut: 'Du er logget ud, eller siden er for gammel. Genindlæs siden, og vælg filen igen.',
    fault: 'Serveren kunne ikke svare. Intet af filen er gemt. Prøv igen om lidt.',
    summary: '{done} af {all} klar: {read} læst, {known} fandtes i forvejen, {refused} ikke indlæst.',
  },
  refusals: {
    empty: 'Filen er tom.',
    'too-large': 'Filen er større end 20 MB. Del den op, eller gem kun teksten, og indlæs den igen.',
    'not-text':
      'Filen er ikke tekst, selv om navnet siger det. Åbn den i det program, den kommer fra, og gem som ren tekst (.txt).',
    'unknown-format': 'Filens format kan ikke læses endnu. Gem den som ren tekst (.txt), og indlæs den igen.',
    'no-words': 'Der er ingen ord i filen. Er den skannet som billede, skal den først tekstgenkendes.',
    'too-many-sections': 'Filen har flere overskrifter, end et dokument kan have. Del den op i møder.',
    'too-much':
      'Der blev sendt mere end 100 MB på én gang. Filerne herfra og frem er ikke indlæst; send dem i mindre portioner.',
    forbidden: 'Din rolle kan ikke indlæse dokumenter.',
    'disk-full':
      'Serverens disk er fuld, så intet af filen er gemt. Sig det til dem, der driver Pejl, og indlæs den igen.',
    away: 'Databasen svarede ikke, så intet af filen er gemt. Prøv igen om lidt.',
    fault:
      'Pejl kunne ikke læse filen på grund af en fejl hos os, og intet af den er gemt. Fejlen er skrevet ned.',
  } satisfies Record<IntakeRefusal, string> as Record<IntakeRefusal, string>,
}

const en: typeof da = {
  title: 'Take in documents',
  lead: 'Agendas, minutes and case texts. Pejl reads them and puts them up for review; nothing becomes public before a person has accepted it.',
  choose: 'Choose files',
  drop: 'or drop them here',
  hint: 'Text files (.txt). At most 20 MB a file. You may choose many at once.',
  submit: 'Take in',
  outcomes: 'Files taken in',
  whole: 'What was sent',
  outcome: { read: 'Read', known: 'Already here', refused: 'Not taken in' },
  items: (n) => (n === 1 ? '1 item' : `${n} items`),
  commitments: (n) => (n === 0 ? '' : n === 1 ? '1 commitment' : `${n} commitments`),
  doubts: (n) => (n === 0 ? 'no doubts' : n === 1 ? '1 place in doubt' : `${n} places in doubt`),
  restored: 'The errors of scanning have been restored; check the words.',
  known: 'The file was taken in earlier, so it has not been stored again.',
  toReview: 'Review',
  toKnown: 'See the document',
  problem: 'Nothing was taken in',
  none: 'Choose at least one file.',
  summary: (read, known, refused) => `${read} read, ${known} already here, ${refused} not taken in.`,
  island: {
    waiting: 'Waiting',
    sending: 'Sending …',
    reading: 'Reading …',
    lost: 'The connection was lost and nothing of the file has been stored. Choose it again.',
    signedOut: 'You are signed out, or the page is too old. Reload the page and choose the file again.',
    fault: 'The server could not answer. Nothing of the file has been stored. Try again in a moment.',
    summary: '{done} of {all} done: {read} read, {known} already here, {refused} not taken in.',
  },
  refusals: {
    empty: 'The file is empty.',
    'too-large': 'The file is larger than 20 MB. Split it, or save only its text, and take it in again.',
    'not-text':
      'The file is not text although its name says so. Open it where it came from and save it as plain text (.txt).',
    'unknown-format':
      'This format cannot be read yet. Save the file as plain text (.txt) and take it in again.',
    'no-words':
      'There are no words in the file. If it is a scanned image, its text must be recognised first.',
    'too-many-sections': 'The file has more headings than a document can have. Split it into meetings.',
    'too-much':
      'More than 100 MB was sent at once. The files from here on were not taken in; send them in smaller portions.',
    forbidden: 'Your role cannot take in documents.',
    'disk-full':
      "The server's disk is full, so nothing of the file has been stored. Tell those who run Pejl, and take it in again.",
    away: 'The database did not answer, so nothing of the file has been stored. Try again in a moment.',
    fault:
      'Pejl could not read the file because of a fault of ours, and nothing of it has been stored. The fault has been noted.',
  },
}

export const texts: Catalogue<typeof da> = { da, en }
