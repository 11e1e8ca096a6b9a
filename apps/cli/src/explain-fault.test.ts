import { MigrationChanged } from '@pejl/store/migrate.ts'
import { expect, it } from 'vitest'
import { explainFault } from './explain-fault.ts'

it.each([
  [Object.assign(new Error('could not extend file'), { code: '53100' }), /^Disken er fuld/],
  [Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), /^Databasen svarer ikke/],
  [Object.assign(new Error('no password'), { code: '28P01' }), /^Databasen kender ikke brugeren/],
  [new MigrationChanged('1_noget'), /»1_noget«/],
  [new Error('hvad som helst'), /^Noget gik galt: hvad som helst$/],
])('says in Danish what %s means', (fault, sentence) => {
  expect(explainFault(fault)).toMatch(sentence)
})
