import { expect, it } from 'vitest'
import { mergeForms, packed, saySame, unpacked } from './merge-form.ts'

const form = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  new Map(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? [value] : [...value]]),
  )
const base = form({ titel: 'Læsebånd', ejer: 'Skolechefen', 'milepael.0.titel': 'Begyndt' })

it('keeps both when two people have changed different parts', () => {
  const mine = form({ titel: 'Læsebånd i alle klasser', ejer: 'Skolechefen', 'milepael.0.titel': 'Begyndt' })
  const theirs = form({ titel: 'Læsebånd', ejer: 'Børnechefen', 'milepael.0.titel': 'Klar' })

  const { fields, conflicts } = mergeForms(base, mine, theirs)

  expect(conflicts).toEqual([])
  expect(Object.fromEntries(fields)).toEqual({
    titel: ['Læsebånd i alle klasser'],
    ejer: ['Børnechefen'],
    'milepael.0.titel': ['Klar'],
  })
})

it('names what both have changed and leaves mine standing', () => {
  const mine = form({ titel: 'Mit', ejer: 'Skolechefen' })
  const theirs = form({ titel: 'Den andens', ejer: 'Skolechefen', 'milepael.0.titel': 'Klar' })

  const { fields, conflicts } = mergeForms(base, mine, theirs)

  expect(conflicts).toEqual(['titel', 'milepael'])
  expect(fields.get('titel')).toEqual(['Mit'])
})

it('knows the same form however its rows are numbered and its text is wrapped', () => {
  const one = form({ forskel: 'Alle\nlæser ', 'milepael.7.titel': 'Klar' })
  const other = form({ forskel: 'Alle læser', 'milepael.0.titel': 'Klar', 'milepael.3.titel': '' })

  expect(saySame(one, other)).toBe(true)
  expect(saySame(one, form({ forskel: 'Alle læser' }))).toBe(false)
})

it('carries the form as it was opened through one hidden field', () => {
  const fields = form({ maal: ['a', 'b'], titel: '»Å« & <b>=1' })

  expect(unpacked(packed(fields))).toEqual(fields)
})
