import { expect, it } from 'vitest'
import type { ContentPrinciple, StrategyContent } from './content.ts'
import { notesOf } from './difference-notes.ts'
import { differVersions, isSame } from './version-difference.ts'

const key = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const objective = (n: number, number: number, text: string) => ({
  key: key(n),
  number,
  text,
  keywords: [],
  source: null,
})
const principle = (
  n: number,
  number: number,
  title: string,
  objectives: ContentPrinciple['objectives'] = [],
): ContentPrinciple => ({ key: key(n), number, title, text: null, easy: null, source: null, objectives })
const version = (
  principles: readonly ContentPrinciple[],
  more: Partial<StrategyContent> = {},
): StrategyContent => ({
  title: 'Sammen',
  area: 'Børn',
  period: null,
  vision: null,
  purpose: null,
  purposeSource: null,
  foundation: [],
  relations: [],
  keywords: [],
  easy: null,
  principles,
  ...more,
})

it('says that a principle was renamed, and is the same one', () => {
  const difference = differVersions(
    version([principle(1, 1, 'Børn høres')]),
    version([principle(1, 1, 'Børn er med')]),
  )

  expect(notesOf(difference)).toEqual([
    { kind: 'principle-renamed', number: 1, before: 'Børn høres', now: 'Børn er med' },
  ])
})

it('knows a principle under another key by its words', () => {
  const difference = differVersions(
    version([principle(1, 1, 'Hjælpen kommer, før det bliver svært')]),
    version([principle(9, 1, 'Hjælpen kommer, før det bliver for svært')]),
  )

  expect(difference.principles).toMatchObject([{ change: 'changed', from: 1, to: 1 }])
})

it('tells an exchange of two principles as one that moved', () => {
  const difference = differVersions(
    version([principle(1, 1, 'Et'), principle(2, 2, 'To'), principle(3, 3, 'Tre')]),
    version([principle(3, 1, 'Tre'), principle(1, 2, 'Et'), principle(2, 3, 'To')]),
  )

  expect(notesOf(difference)).toEqual([{ kind: 'principle-moved', before: 3, now: 1, title: 'Tre' }])
})

it('follows an objective to another principle, with its words', () => {
  const goal = 'Alle børn har mindst ét fællesskab i fritiden.'
  const difference = differVersions(
    version([principle(1, 1, 'Et', [objective(11, 1, goal)]), principle(2, 2, 'To')]),
    version([
      principle(1, 1, 'Et'),
      principle(2, 2, 'To', [objective(11, 1, goal.replace('mindst ét', 'et'))]),
    ]),
  )

  expect(notesOf(difference)).toEqual([
    { kind: 'objective-moved', before: '1.1', now: '2.1' },
    { kind: 'objective-changed', number: '2.1' },
  ])
})

it('shows what was added and removed, each once', () => {
  const difference = differVersions(
    version([principle(1, 1, 'Gamle ord', [objective(11, 1, 'Bort')])], { keywords: ['leg'] }),
    version([principle(2, 1, 'Helt andet', [objective(12, 1, 'Frem')])], { keywords: ['trivsel'] }),
  )

  expect(notesOf(difference)).toEqual([
    { kind: 'principle-added', number: 1, title: 'Helt andet' },
    { kind: 'principle-removed', number: 1, title: 'Gamle ord' },
    { kind: 'list', list: 'keywords', added: ['trivsel'], removed: ['leg'] },
  ])
})

it('finds no difference between a version and itself', () => {
  const same = version([principle(1, 1, 'Et', [objective(11, 1, 'Mål')])], {
    purpose: 'Formål',
    keywords: ['leg'],
  })

  expect(isSame(differVersions(same, same))).toBe(true)
  expect(notesOf(differVersions(same, same))).toEqual([])
})
