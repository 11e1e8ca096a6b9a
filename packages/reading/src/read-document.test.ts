import { expect, it } from 'vitest'
import { formatItemJson, readDocument } from './read-document.ts'
import { lexicon } from './restore/lexicon.fixture.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const clean =
  'En ny sti\n\n23/4711 Åben Sag\n\nSagsfremstilling\n\nStien er gammel.\n\nBeslutning\n\nGodkendt.\n'

it('reads a text file into its items and keeps the original', () => {
  const reading = readDocument(bytes(clean), 'sti.txt', { lexicon })

  expect(reading).toMatchObject({ ok: true, value: { format: 'text', original: clean, text: clean } })
  if (reading.ok) expect(reading.value.items.map(({ title }) => title)).toEqual(['En ny sti'])
})

it('leaves the words alone when told not to restore', () => {
  const damaged = 'Sagsfremstilling\n\nUdvalget dreftede feelles mal for omradet.'
  const reading = readDocument(bytes(damaged), 'sti.txt', { lexicon, restore: false })

  expect(reading).toMatchObject({ ok: true, value: { text: damaged, changes: [] } })
})

it('refuses a file of another format by its name', () => {
  expect(readDocument(bytes(clean), 'billede.png', { lexicon })).toEqual({
    ok: false,
    reason: 'unknown-format',
  })
})

it('refuses an item of more sections than any agenda has', () => {
  const text = 'Sagsfremstilling\nTekst.\n'.repeat(10_000)

  expect(readDocument(bytes(text), 'a.txt', { lexicon })).toEqual({ ok: false, reason: 'too-many-sections' })
})

it("prints an item in the contract's order without places", () => {
  const reading = readDocument(bytes(clean), 'sti.txt', { lexicon })
  const item = reading.ok ? reading.value.items[0] : undefined
  const source = { file: 'sti.txt', sha256: 'abc', page: 1 }
  const printed = reading.ok && item ? formatItemJson(reading.value, item, source) : {}

  expect(Object.keys(printed)).toEqual([
    ...[
      'source',
      'title',
      'matterNumber',
      'itemNumber',
      'access',
      'committee',
      'meetingDate',
      'route',
      'sections',
    ],
    ...['recommendedBy', 'recommendations', 'decisions', 'earlierDecisions', 'absentees', 'attachments'],
    ...['references', 'commitments', 'doubts'],
  ])
  expect(JSON.stringify(printed)).not.toContain('"place"')
  expect(printed).toMatchObject({ source: { ...source, format: 'text', ocrDamage: 'none' } })
})
