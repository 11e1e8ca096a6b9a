import { saveNewCommittee } from '@pejl/store/committee-store.ts'
import { askedBy } from '@pejl/store/db.ts'
import { listAgendaItems } from '@pejl/store/items/item-list-views.ts'
import { listTemplates } from '@pejl/store/items/template-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { readExampleFile, readExampleMunicipality } from '../example-folder.ts'
import { enter } from '../testing/take-in.ts'
import { readExampleItems } from './example-items.ts'
import { loadExampleItems } from './load-example-items.ts'

const database = await testDatabase()
const program = { kind: 'program', name: 'example' } as const
const folder = new URL('../../../../examples/fjordby', import.meta.url).pathname

it('loads the example’s templates and items, once', async () => {
  const { committees } = await readExampleMunicipality(folder)
  await database.staff(async (db) => {
    for (const { slug, name, kind, abbreviations } of committees)
      await saveNewCommittee(db, { slug, name, kind, abbreviations })
  })
  // the two documents whose matters go on
  for (const name of [
    '2026-10-21-omu-ss-handleplan-forsinket.txt',
    '2026-11-11-bsu-status-og-evaluering.txt',
  ])
    await enter(database, new TextDecoder().decode(await readExampleFile(folder, name)))
  const example = await readExampleItems(folder)

  await loadExampleItems({ database }, program, example)
  await loadExampleItems({ database }, program, example)

  const loaded = await database.staff(
    async (db) => ({
      templates: (await listTemplates(db)).map(({ name }) => name),
      items: await listAgendaItems(
        db,
        { mine: null, committeeId: null, states: ['writing', 'approval', 'ready'] },
        { limit: 50, offset: 0 },
      ),
    }),
    askedBy(program),
  )
  expect(loaded.templates).toEqual(['MED-punkt', 'Orientering', 'Politisk sag'])
  expect(loaded.items.length).toBe(example.items.length)
  expect(loaded.items.filter(({ access }) => access === 'closed').map(({ title }) => title)).toEqual([
    'Køb af Strandvejen 14 til botilbud',
  ])
})
