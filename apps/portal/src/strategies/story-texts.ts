import type { StoryEntry } from '@pejl/store/public/story.ts'
import type { Catalogue } from '../language.ts'

const kindsDa: Readonly<Record<StoryEntry['kind'], string>> = {
  decision: 'Beslutning',
  agenda: 'På dagsordenen',
  event: 'Begivenhed',
  start: 'Begyndelse',
  hearing: 'Høring',
  status: 'Status',
  deadline: 'Frist',
  commitment: 'Løfte',
}

const kindsEn: typeof kindsDa = {
  decision: 'Decision',
  agenda: 'On the agenda',
  event: 'Event',
  start: 'Start',
  hearing: 'Consultation',
  status: 'Status',
  deadline: 'Deadline',
  commitment: 'Promise',
}

const da = {
  kinds: kindsDa,
  glance: 'Strategien lige nu',
  now: 'Senest besluttet',
  nothingDecided: 'Der er ikke besluttet noget i de dokumenter, vi har.',
  next: 'Det næste, der skal ske',
  nothingNext: 'Der er intet med dato forude i de dokumenter, vi har.',
  allNext: 'Alt, der ligger forude',
  slipped: 'Tiden er gået',
  nothingSlipped: 'Intet løfte har overskredet sin tid uden dokumentation.',
  slippedCount: (n: number) =>
    n === 1
      ? 'Ét løfte er hverken dokumenteret eller bortfaldet. Det kan godt være holdt:'
      : `${n} løfter er hverken dokumenteret eller bortfaldet. De kan godt være holdt. De seneste:`,
  allSlipped: 'Se dem alle',
  overview: 'Fra beslutning til handling',
  summary: (from: string, to: string, steps: number, ahead: number) =>
    `Fra ${from} til ${to}: ${steps} trin, hvoraf ${ahead} ligger forude. Hvert mærke fører til sit trin, og trinene står i ord i historien nedenfor.`,
  legendPromise: 'Løfte; et tal viser, hvor mange',
  heading: 'Historien trin for trin',
  none: 'Intet med dato endnu',
  years: 'Gå til år',
  ahead: 'Det ligger forude',
  aheadShort: 'Forude',
  stepCount: (n: number) => (n === 1 ? '1 trin' : `${n} trin`),
  promises: (n: number) => (n === 1 ? 'Løfte' : `${n} løfter`),
  alsoTold: (n: number) => (n === 1 ? 'Fortalt ét sted til' : `Fortalt ${n} steder til`),
  wholeDecision: 'Hele beslutningen',
  restOfDecisions: (n: number, all: number): string =>
    n === all ? `Alle ${all} beslutninger` : n === 1 ? 'Én beslutning til' : `De øvrige ${n} beslutninger`,
}

export const storyTexts: Catalogue<typeof da> = {
  da,
  en: {
    kinds: kindsEn,
    glance: 'The strategy right now',
    now: 'Last decided',
    nothingDecided: 'Nothing has been decided in the documents we have.',
    next: 'What happens next',
    nothingNext: 'Nothing with a date lies ahead in the documents we have.',
    allNext: 'Everything ahead',
    slipped: 'Time has passed',
    nothingSlipped: 'No promise has passed its time without documentation.',
    slippedCount: (n) =>
      n === 1
        ? 'One promise is neither documented nor lapsed. It may well have been kept:'
        : `${n} promises are neither documented nor lapsed. They may well have been kept. The latest:`,
    allSlipped: 'See all of them',
    overview: 'From decision to action',
    summary: (from, to, steps, ahead) =>
      `From ${from} to ${to}: ${steps} steps, ${ahead} of them ahead. Each mark leads to its step, and the story below tells the steps in words.`,
    legendPromise: 'Promise; a number tells how many',
    heading: 'The story step by step',
    none: 'Nothing with a date yet',
    years: 'Go to year',
    ahead: 'What lies ahead',
    aheadShort: 'Ahead',
    stepCount: (n) => (n === 1 ? '1 step' : `${n} steps`),
    promises: (n) => (n === 1 ? 'Promise' : `${n} promises`),
    alsoTold: (n) => (n === 1 ? 'Told in one more place' : `Told in ${n} more places`),
    wholeDecision: 'The whole decision',
    restOfDecisions: (n, all) =>
      n === all ? `All ${all} decisions` : n === 1 ? 'One more decision' : `The other ${n} decisions`,
  },
}
