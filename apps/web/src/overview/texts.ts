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
    undocumented: 'løfter, hvis tid er gået, uden dokumentation',
    due: 'løfter, der snart skal være holdt',
    unlinked: 'punkter uden strategi',
  },
  next: 'Løfter, der snart falder eller er faldet',
  nextAll: 'Alle løfter',
  noNext: 'Ingen løfter falder snart.',
  recent: 'Senest sket',
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
    undocumented: 'commitments whose time has passed without evidence',
    due: 'commitments due soon',
    unlinked: 'items without a strategy',
  },
  next: 'Commitments that fall soon or have fallen',
  nextAll: 'All commitments',
  noNext: 'No commitments fall soon.',
  recent: 'What happened last',
  recentAll: 'The whole log',
  first: 'Get started',
  firstText:
    'Take in the municipality’s agendas and minutes. Pejl reads them, you look them over, and they become the story of its strategies.',
  firstAction: 'Take in documents',
}

export const texts: Catalogue<typeof da> = { da, en }
