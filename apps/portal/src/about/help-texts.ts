import type { Catalogue } from '../language.ts'
import type { ProsePart } from './prose.tsx'

interface HelpTexts {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly follow: readonly ProsePart[]
  readonly promises: ProsePart
  readonly find: readonly ProsePart[]
  readonly data: string
}

export const helpTexts: Catalogue<HelpTexts> = {
  da: {
    title: 'Hjælp',
    description: 'Sådan følger du en strategi, en sag og et løfte, og sådan søger du.',
    lead: 'Sådan finder du rundt.',
    follow: [
      {
        heading: 'Følg en strategi',
        paragraphs: [
          'En strategi har en side, der først siger, hvad den er til for, hvad der senest er besluttet, hvad der er det næste, og hvad der ikke er dokumenteret til tiden. Derefter følger pejlemærker, målsætninger og historien år for år. De ældste år er foldet sammen; vælg et år for at folde det ud. Det, der ligger forude, står for sig.',
        ],
      },
      {
        heading: 'Følg en sag',
        paragraphs: [
          'En sag går gennem flere udvalg. Sagens side viser, hvor den har været, hvad næste led er, og hvad hvert udvalg har besluttet om hver indstilling. Står der »Ingen dokumentation fundet« ved et led, er sagen nået videre, men vi har intet dokument om leddet.',
        ],
      },
    ],
    promises: {
      heading: 'Løfter',
      paragraphs: [
        'Et løfte er noget, en beslutning eller en sag siger skal ske. Løftet er indfriet, når der er fundet dokumentation. Er tiden gået uden dokumentation, siger vi det, som det er: ikke dokumenteret.',
      ],
    },
    find: [
      {
        heading: 'Læs, hvor det står',
        paragraphs: [
          'Linket »Læs, hvor det står« eller »Kilde« fører til den sætning, et udsagn er læst fra. Sætningen er markeret i dokumentet, og over teksten står, hvor den er brugt.',
        ],
      },
      {
        heading: 'Søg',
        paragraphs: [
          'Søgningen kender danske bøjninger og dele af sammensatte ord: »udvalg« finder også »områdeudvalget«. Alle ord skal være der. Sæt citationstegn om ord, der skal stå sammen. Et sagsnummer kan skrives 24/5866 eller 24-5866. Er et ord stavet forkert, søger vi på det, der ligner mest, og siger det.',
        ],
      },
    ],
    data: 'Udskriv og regneark',
  },
  en: {
    title: 'Help',
    description: 'How to follow a strategy, a case and a promise, and how to search.',
    lead: 'How to find your way.',
    follow: [
      {
        heading: 'Follow a strategy',
        paragraphs: [
          'A strategy has a page that first says what it is for, what was decided last, what is next, and what was not documented in time. Then follow guiding principles, objectives, and the story year by year. The oldest years are folded; choose a year to unfold it. What lies ahead stands on its own.',
        ],
      },
      {
        heading: 'Follow a case',
        paragraphs: [
          'A case goes through several committees. Its page shows where it has been, what the next stop is, and what each committee decided on each recommendation. Where a stop says “No document found”, the case went further, but we have no document about the stop.',
        ],
      },
    ],
    promises: {
      heading: 'Promises',
      paragraphs: [
        'A promise is something that a decision or a case says is to happen. It is kept when documentation has been found. Where the time has passed without documentation, we say so: not documented.',
      ],
    },
    find: [
      {
        heading: 'Read where it says so',
        paragraphs: [
          'The link “Read where it says so” or “Source” leads to the sentence a statement was read from. The sentence is marked in the document, and above the text it says where it is used. The documents are in Danish.',
        ],
      },
      {
        heading: 'Search',
        paragraphs: [
          'The search knows Danish inflections and parts of compounds: “udvalg” finds “områdeudvalget”, too. All words must be there. Put quotation marks around words that must stand together. A case number can be written 24/5866 or 24-5866. If a word is misspelt, we search for what is most like it, and say so.',
        ],
      },
    ],
    data: 'Printing and spreadsheets',
  },
}
