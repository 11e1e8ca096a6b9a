import type { UsedPlace } from '@pejl/store/public/document-views.ts'
import type { Catalogue } from '../language.ts'

const kindsDa: Readonly<Record<UsedPlace['kind'], string>> = {
  recommendation: 'Indstilling',
  decision: 'Beslutning',
  commitment: 'Løfte',
  event: 'Tidslinje',
  evidence: 'Dokumentation',
  principle: 'Pejlemærke',
  objective: 'Målsætning',
  purpose: 'Formål',
}

const da = {
  kind: 'Dokument',
  description: (title: string) =>
    `${title}: det offentlige dokument, som beslutninger og løfter er læst fra.`,
  matter: (number: string) => `Sag ${number}`,
  text: 'Dokumentets tekst',
  usedHere: 'Det markerede sted bruges her',
  toPlace: 'Gå til det markerede sted',
  used: 'Brugt fra dokumentet',
  usedCount: (count: number) => (count === 1 ? 'Ét sted' : `${count} steder`),
  nothingHere: 'Det markerede sted er ikke brugt i en sag, et løfte eller en strategi.',
  restored: 'Teksten er rettet',
  restoredLead: (count: number) =>
    count === 1
      ? 'Scanneren har læst dokumentet forkert. Pejl har rettet ét ord; det er understreget i teksten.'
      : `Scanneren har læst dokumentet forkert. Pejl har rettet ${count} ord; de er understreget i teksten. Der kan stå fejl tilbage.`,
  showOriginal: 'Vis, hvad der stod før',
  hideOriginal: 'Skjul, hvad der stod før',
  changes: 'Alle rettede ord',
  readAs: 'Læst som',
  stoodAs: 'Stod som',
  line: 'Linje',
  why: 'Hvorfor',
  masked: 'Noget er dækket til',
  maskedLead:
    'Lukkede punkter, fraværende i MED-udvalg og private oplysninger er erstattet af prikker, én for hvert tegn. Resten står, som det stod.',
  kinds: kindsDa,
}

export const documentTexts: Catalogue<typeof da> = {
  da,
  en: {
    kind: 'Document',
    description: (title) => `${title}: the public document that decisions and promises were read from.`,
    matter: (number) => `Case ${number}`,
    text: "The document's text",
    usedHere: 'The marked place is used here',
    toPlace: 'Go to the marked place',
    used: 'Used from this document',
    usedCount: (count) => (count === 1 ? 'One place' : `${count} places`),
    nothingHere: 'The marked place is not used in a case, a promise or a strategy.',
    restored: 'The text has been mended',
    restoredLead: (count) =>
      count === 1
        ? 'The scanner misread the document. Pejl has mended one word; it is underlined in the text.'
        : `The scanner misread the document. Pejl has mended ${count} words; they are underlined in the text. Some errors may be left.`,
    showOriginal: 'Show what it said before',
    hideOriginal: 'Hide what it said before',
    changes: 'All mended words',
    readAs: 'Read as',
    stoodAs: 'Stood as',
    line: 'Line',
    why: 'Why',
    masked: 'Something is covered',
    maskedLead:
      'Closed items, those absent from works committees, and private information are replaced by dots, one for each letter. The rest stands as it stood.',
    kinds: {
      recommendation: 'Recommendation',
      decision: 'Decision',
      commitment: 'Promise',
      event: 'Timeline',
      evidence: 'Documentation',
      principle: 'Guiding principle',
      objective: 'Objective',
      purpose: 'Purpose',
    },
  },
}
