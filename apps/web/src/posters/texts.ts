import type { Printer } from '@pejl/papers/printer.ts'
import type { PaperName } from '@pejl/papers/sheet/choice.ts'
import type { Catalogue } from '../language.ts'
import type { ColourName } from './choices.ts'

export type PosterRefusal = Extract<Awaited<ReturnType<Printer>>, { ok: false }>['reason']

const da = {
  title: 'Plakater og billeder',
  lead: 'Vælg, hvad plakaten skal vise, og hvordan den skal se ud. Hent den til tryk eller til skærm.',
  choices: 'Valg',
  paper: 'Hvad skal den vise?',
  papers: {
    pejlemaerker: 'Pejlemærker',
    maalsaetninger: 'Pejlemærker og målsætninger',
    proces: 'Processen: møder, høringer, og hvor vi er nu',
    plan: 'Planen på én side',
  } satisfies Record<PaperName, string>,
  look: 'Udseende',
  looks: { soekort: 'Søkort', rolig: 'Rolig' },
  turn: 'Retning',
  turns: { staaende: 'Stående', liggende: 'Liggende' },
  size: 'Papir',
  sizes: { a4: 'A4', a3: 'A3', a2: 'A2' },
  colours: 'Farver',
  sets: {
    kommune: 'Kommunens egne',
    hav: 'Hav',
    skov: 'Skov',
    bordeaux: 'Bordeaux',
    skifer: 'Skifer',
    sol: 'Sol',
  } satisfies Record<ColourName, string>,
  show: 'Vis',
  preview: 'Sådan bliver den',
  previewOf: (paper: string, title: string) => `Plakat: ${paper}. ${title}`,
  working: 'Tegner …',
  failed: 'Billedet kunne ikke hentes. Prøv igen.',
  download: 'Hent',
  files: {
    pdf: 'PDF til tryk',
    'png-300': 'PNG til tryk, 300 dpi',
    png: 'PNG til skærm, 150 dpi',
    svg: 'SVG',
  },
  accessible: 'PDF-filen kan læses højt af en skærmlæser (PDF/UA).',
  problem: 'Plakaten kan ikke laves sådan',
  refusals: {
    'nothing-to-show': 'Der er ikke noget at vise endnu. Skriv det først i strategien.',
    'too-much':
      'Der er mere tekst, end der kan stå læseligt på ét ark. Vælg et større papir, et andet udseende eller en anden retning, eller kort teksterne.',
    'no-press':
      'Denne server kan ikke lave PDF. Brug browserens udskrift af den offentlige side; den er sat op til papir.',
    busy: 'Mange laver plakater lige nu. Prøv igen om et øjeblik.',
    'too-slow': 'Det tog for lang tid. Prøv igen, eller vælg et mindre papir.',
  } satisfies Record<PosterRefusal, string>,
  publicPage: 'Den offentlige side',
  ownColours: 'Vælg kommunens farver og logo',
}

const en: typeof da = {
  title: 'Posters and pictures',
  lead: 'Choose what the poster shows and how it looks. Download it for print or for screen. Posters are in Danish.',
  choices: 'Choices',
  paper: 'What should it show?',
  papers: {
    pejlemaerker: 'Guiding principles',
    maalsaetninger: 'Guiding principles and objectives',
    proces: 'The process: meetings, hearings, and where we are now',
    plan: 'The plan on one page',
  },
  look: 'Look',
  looks: { soekort: 'Sea chart', rolig: 'Calm' },
  turn: 'Direction',
  turns: { staaende: 'Portrait', liggende: 'Landscape' },
  size: 'Paper',
  sizes: { a4: 'A4', a3: 'A3', a2: 'A2' },
  colours: 'Colours',
  sets: {
    kommune: 'The municipality’s own',
    hav: 'Sea',
    skov: 'Forest',
    bordeaux: 'Bordeaux',
    skifer: 'Slate',
    sol: 'Sun',
  },
  show: 'Show',
  preview: 'This is how it will look',
  previewOf: (paper, title) => `Poster: ${paper}. ${title}`,
  working: 'Drawing …',
  failed: 'The picture could not be fetched. Try again.',
  download: 'Download',
  files: {
    pdf: 'PDF for print',
    'png-300': 'PNG for print, 300 dpi',
    png: 'PNG for screen, 150 dpi',
    svg: 'SVG',
  },
  accessible: 'The PDF file can be read aloud by a screen reader (PDF/UA).',
  problem: 'The poster cannot be made like this',
  refusals: {
    'nothing-to-show': 'There is nothing to show yet. Write it in the strategy first.',
    'too-much':
      'There is more text than can be read on one sheet. Choose a larger paper, another look or direction, or shorten the texts.',
    'no-press':
      "This server cannot make PDF. Use your browser's print of the public page; it is laid out for paper.",
    busy: 'Many are making posters right now. Try again in a moment.',
    'too-slow': 'It took too long. Try again, or choose a smaller sheet.',
  },
  publicPage: 'The public page',
  ownColours: 'Choose the municipality’s colours and logo',
}

export const texts: Catalogue<typeof da> = { da, en }
