import { expect, it } from 'vitest'
import type { StrategyContent } from './content.ts'
import { missingIn, tidyContent } from './tidy-content.ts'

const key = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const principle = {
  key: key(1),
  number: 7,
  title: ' Børn er med ',
  text: '',
  easy: null,
  source: null,
  objectives: [],
}
const content: StrategyContent = {
  title: '  Sammen om børnelivet ',
  area: 'Børn og Unge',
  period: '',
  vision: null,
  purpose: null,
  purposeSource: null,
  foundation: [],
  relations: [],
  principles: [principle],
  keywords: ['Leg', 'leg ', '', 'trivsel'],
  easy: null,
}

it('trims texts, numbers rows anew and keeps each keyword once', () => {
  const tidied = tidyContent(content)

  expect(tidied).toMatchObject({
    ok: true,
    value: {
      title: 'Sammen om børnelivet',
      period: null,
      keywords: ['Leg', 'trivsel'],
      principles: [{ number: 1, title: 'Børn er med', text: null }],
    },
  })
})

it.each<[string, Partial<StrategyContent>]>([
  ['title-missing', { title: ' ' }],
  ['area-missing', { area: '' }],
  ['too-many', { principles: Array.from({ length: 21 }, (_, n) => ({ ...principle, key: key(n + 1) })) }],
  ['wrong-value', { principles: [principle, principle] }],
  ['wrong-value', { principles: [{ ...principle, key: 'ingen nøgle' }] }],
  ['wrong-value', { purposeSource: { documentId: key(3), start: 9, end: 4, quote: 'x' } }],
  ['wrong-value', { purposeSource: { documentId: 'nej', start: 1, end: 4, quote: 'x' } }],
])('refuses content as %s', (reason, wrong) => {
  expect(tidyContent({ ...content, ...wrong })).toEqual({ ok: false, reason })
})

it('lets a draft be unfinished, and says what it lacks', () => {
  const objectives = [{ key: key(5), number: 1, text: ' ', keywords: [], source: null }]
  const tidied = tidyContent({ ...content, principles: [{ ...principle, title: '', objectives }] })

  expect(tidied.ok && missingIn(tidied.value)).toEqual([
    { kind: 'principle-untitled', key: key(1), number: 1 },
    { kind: 'objective-empty', key: key(5), number: '1.1' },
  ])
  expect(missingIn({ ...content, principles: [] })).toEqual([{ kind: 'no-principles' }])
})
