import type { Catalogue } from '../language.ts'

const da = {
  title: 'Overblik',
  greeting: (name: string) => `Hej, ${name}`,
  nothing: 'Intet venter på dig lige nu.',
  lead: 'Her er det, der venter.',
  waiting: 'Det, der venter',
  figures: {
    queue: 'dokumenter til gennemsyn',
    proposals: 'forslag til dokumentation af løfter',
    undocumented: 'løfter, hvis frist er passeret uden dokumentation',
    due: 'løfter, der snart forfalder',
    unlinked: 'punkter uden strategi',
  },
  next: 'Løfter, der snart forfalder eller er forfaldet',
  nextAll: 'Alle løfter',
  noNext: 'Ingen løfter forfalder snart.',
  recent: 'Sket for nylig',
  recentAll: 'Hele loggen',
  first: 'Kom i gang',
  firstText:
    'Indlæs kommunens dagsordener og referater. Pejl læser dem, du ser dem efter, og de bliver til strategiernes historie.',
  firstAction: 'Indlæs dokumenter',
}

const en: typeof da = {
  title: 'Overview',
  greeting: (name) => `Hello, ${name}`,
  nothing: 'Nothing waits for you just now.',
  lead: 'Here is what waits.',
  waiting: 'What waits',
  figures: {
    queue: 'documents to review',
    proposals: 'proposals of evidence',
    undocumented: 'commitments whose deadline has passed without evidence',
    due: 'commitments due soon',
    unlinked: 'items without a strategy',
  },
  next: 'Commitments that are due soon or overdue',
  nextAll: 'All commitments',
  noNext: 'No commitments are due soon.',
  recent: 'What happened lately',
  recentAll: 'The whole log',
  first: 'Get started',
  firstText:
    'Take in the municipality’s agendas and minutes. Pejl reads them, you look them over, and they become the story of its strategies.',
  firstAction: 'Take in documents',
}

export const texts: Catalogue<typeof da> = { da, en }
