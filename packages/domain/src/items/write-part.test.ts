import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ItemPart, parsePart, partName, settlePart } from './write-part.ts'

const id = '00000000-0000-4000-8000-000000000001'

it.each([
  'title',
  'responsible',
  'recommended-by',
  'section:oekonomi',
  `recommendation:${id}`,
  `addressed:${id}`,
])('names the part %s as the form does', (name) => {
  const part = parsePart(name)

  expect(part && partName(part)).toBe(name)
})

it.each(['', 'section:', 'recommendation:1', 'titel', 'title:x', '__proto__'])(
  'knows no part »%s«',
  (name) => {
    expect(parsePart(name)).toBeUndefined()
  },
)

const title: ItemPart = { kind: 'title' }
const section: ItemPart = { kind: 'section', key: 'a' }

it('leaves a line two people have changed to a person', () => {
  expect(settlePart(title, { base: 'Mole', text: 'Ny mole', now: 'Stor mole' })).toEqual({
    kind: 'conflict',
    pieces: [{ kind: 'conflict', mine: 'Ny mole', theirs: 'Stor mole' }],
  })
})

it('saves nothing that is as it was seen, or as somebody else has made it', () => {
  expect(settlePart(title, { base: 'Mole', text: ' Mole ', now: 'Stor mole' })).toEqual({ kind: 'unchanged' })
  expect(settlePart(title, { base: 'Mole', text: 'Stor mole', now: 'Stor mole' })).toEqual({
    kind: 'unchanged',
  })
})

it('refuses what is empty and may not be, and what is too long', () => {
  expect(settlePart(title, { base: 'a', text: '', now: 'a' })).toEqual({ kind: 'refused', reason: 'empty' })
  expect(settlePart(title, { base: 'a', text: 'x'.repeat(501), now: 'a' })).toMatchObject({
    reason: 'too-long',
  })
  expect(settlePart(section, { base: 'a', text: '', now: 'a' })).toMatchObject({ kind: 'save', text: '' })
})

it('never saves over what somebody else wrote and the writer has not seen', () => {
  const word = fc.constantFrom('En.', 'To.', 'Tre.', 'Fire.')
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, text, (base, mine, now) => {
      const settled = settlePart(section, { base, text: mine, now: `${now} Deres.` })

      if (settled.kind === 'save') expect(settled.text).toContain('Deres.')
    }),
  )
})
