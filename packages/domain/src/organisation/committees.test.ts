import { expect, it } from 'vitest'
import { guessAbbreviations } from './abbreviations.ts'
import { guessCommitteeKind } from './committee-kind.ts'
import { recogniseCommittee } from './known-committee.ts'

it.each([
  ['Kommunalbestyrelsen', 'council'],
  ['Byrådet', 'council'],
  ['Økonomiudvalget', 'finance'],
  ['Økonomi- og Planudvalget', 'finance'],
  ['Børne- og Ungdomsudvalget', 'standing'],
  ['Handicaprådet', 'advisory'],
  ['Hoved-MED', 'main-med'],
  ['Hovedudvalget', 'main-med'],
  ['Områdeudvalg Børne- og Familieområdet', 'area-med'],
  ['Omradeudvalg socialomradet', 'area-med'],
  ['OMU Dagtilbud', 'area-med'],
  ['Lokaludvalg Familiehuset', 'local-med'],
  ['LMU', 'local-med'],
  ['TRIO i Familiehuset', 'trio'],
  ['Den politiske styregruppe', 'steering'],
  ['Direktionen', 'management'],
  ['Tirsdagsklubben', 'unknown'],
])('takes %s for %s', (name, kind) => {
  expect(guessCommitteeKind(name)).toBe(kind)
})

it.each([
  ['Børne- og Ungdomsudvalget', ['BUU']],
  ['Klima- og Teknikudvalget', ['KTU']],
  ['Kommunalbestyrelsen', ['KB', 'BY']],
  ['Områdeudvalg Socialområdet', []],
])('abbreviates %s to %j', (name, short) => {
  expect(guessAbbreviations(name)).toEqual(short)
})

const known = [
  { id: '1', name: 'Børne- og Ungdomsudvalget', abbreviations: ['BUU'] },
  { id: '2', name: 'Områdeudvalg Socialområdet', abbreviations: ['OMU'] },
  { id: '3', name: 'Områdeudvalg Dagtilbud', abbreviations: ['OMU', 'Områdeudvalg Børnehaver'] },
]

it.each([
  ['Børne- og ungdomsudvalget', '1'],
  ['Børne-  og\nUngdomsudvalg', '1'],
  ['BUU', '1'],
  ['Områdeudvalget på Socialområdet', '2'],
  ['områdeudvalg socialområdet', '2'],
  ['Områdeudvalg Børnehaver', '3'],
  ['OMU', undefined],
  ['Områdeudvalg', undefined],
  ['', undefined],
])('recognises %j', (wording, id) => {
  expect(recogniseCommittee(wording, known)?.id).toBe(id)
})
