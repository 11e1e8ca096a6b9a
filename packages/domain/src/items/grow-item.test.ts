import { expect, it } from 'vitest'
import { type EarlierItem, growItem } from './grow-item.ts'
import type { TemplateSection } from './template.ts'

const section = (key: string, kind: TemplateSection['kind']): TemplateSection => ({
  key,
  heading: key,
  kind,
  required: false,
  hint: null,
  mostLix: null,
})
const template = [section('fremstilling', 'presentation'), section('oekonomi', 'economy')]
const before: EarlierItem = {
  title: 'Ny mole',
  sections: [
    { key: null, heading: 'Økonomiske konsekvenser', kind: 'economy', text: 'Ingen.' },
    { key: null, heading: 'Sagsfremstilling', kind: 'presentation', text: 'Molen er gammel.' },
    { key: null, heading: 'Supplerende', kind: 'presentation', text: 'Tilføjet senere.' },
    { key: null, heading: 'Beslutning', kind: 'decision', text: 'Anbefales.' },
    { key: null, heading: 'Lovgrundlag', kind: 'law', text: ' ' },
  ],
  recommendations: [
    { text: 'at molen bygges,', addressed: ['a', 'b', 'c'], answer: { amended: 'at molen bygges i 2028,' } },
    { text: 'at det meddeles.', addressed: [], answer: { amended: null } },
  ],
}

it('fills the template by kind, and keeps the rest after it; decisions are not copied', () => {
  expect(growItem(before, template, 'b').sections.map(({ heading, text }) => [heading, text])).toEqual([
    ['fremstilling', 'Molen er gammel.'],
    ['oekonomi', 'Ingen.'],
    ['Supplerende', 'Tilføjet senere.'],
  ])
})

it('fills by key before kind', () => {
  const sections = [
    { key: null, heading: 'Baggrund', kind: 'presentation', text: 'Ikke mig.' },
    { key: 'fremstilling', heading: 'Sagen', kind: 'other', text: 'Mig.' },
  ] as const

  expect(growItem({ ...before, sections }, template, 'b').sections[0]?.text).toBe('Mig.')
})

it('recommends what the last committee made of it, from the new committee on', () => {
  expect(growItem(before, template, 'b').recommendations).toEqual([
    { text: 'at molen bygges i 2028,', addressed: ['b', 'c'] },
    { text: 'at det meddeles.', addressed: [] },
  ])
})

it('gives every section a key of its own', () => {
  const sections = [1, 2, 3].map((n) => ({
    key: null,
    heading: `Afsnit ${n}`,
    kind: 'other' as const,
    text: 'Ord.',
  }))

  const keys = growItem({ ...before, sections }, [section('fra-foer-1', 'law')], 'b').sections.map(
    ({ key }) => key,
  )

  expect(new Set(keys).size).toBe(4)
})

it('takes along what committees that treated it at the same time have written besides, with whose it is', () => {
  const shared = before.sections[1]
  const own = {
    key: 'personale',
    heading: 'Personale',
    kind: 'other',
    text: 'To stillinger flyttes.',
  } as const
  const decision = { key: null, heading: 'Beslutning', kind: 'decision', text: 'Drøftet.' } as const
  const beside = ['LMU Havnen', 'OMU Teknik'].map((committee) => ({
    committee,
    sections: [...(shared ? [shared] : []), own, decision],
  }))

  expect(
    growItem(before, template, 'b', beside)
      .sections.slice(2)
      .map(({ heading, text }) => [heading, text]),
  ).toEqual([
    ['Supplerende', 'Tilføjet senere.'],
    ['Personale (LMU Havnen)', 'To stillinger flyttes.'],
  ])
})
