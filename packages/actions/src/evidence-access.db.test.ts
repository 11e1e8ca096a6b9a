import { parseId } from '@pejl/domain/common/id.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { expect, it } from 'vitest'
import { acceptReading } from './accept-reading.ts'
import { correctReading } from './correct-reading.ts'
import { reopenReading } from './reopen-reading.ts'
import { linkEvidence } from './settle-evidence.ts'
import { areaMinutes, laterStatus } from './testing/documents.ts'
import { editor, secretary } from './testing/people.ts'
import { enter, now } from './testing/take-in.ts'

const database = await testDatabase()
const needs = { database, now }
const numbered = (text: string, number: string) => text.replace('24/310', number)
const shownOf = (number: string) =>
  database.open.rows<{ quote: string }>(sql`
    select e.quote from evidence e join commitments k on k.id = e.commitment_id join items i on i.id = k.item_id
      join matters m on m.id = i.matter_id where m.number = ${number}`)

/** Links every proposal for the promises of a matter. */
async function linkAll(number: string): Promise<number> {
  const proposed = await database.staff((db) =>
    db.rows<{ id: string }>(sql`
      select e.id from evidence e join commitments k on k.id = e.commitment_id join items i on i.id = k.item_id
        join matters m on m.id = i.matter_id where m.number = ${number} and e.state = 'proposed'`),
  )
  for (const { id } of proposed) await linkEvidence(needs, secretary, { evidenceId: parseId(id) ?? '' })
  return proposed.length
}

it('shows the public no evidence from a closed item, though a person has linked it', async () => {
  await enter(database, numbered(areaMinutes, '24/501'))
  await enter(database, numbered(laterStatus, '24/501').replace('Åben Sag', 'Lukket Sag'))

  const linked = await linkAll('24/501')

  expect(linked).toBeGreaterThan(0)
  expect(await shownOf('24/501')).toEqual([])
})

it('takes evidence from the public when the item it comes from is closed afterwards', async () => {
  await enter(database, numbered(areaMinutes, '24/502'))
  const documentId = await enter(database, numbered(laterStatus, '24/502'))
  await linkAll('24/502')
  const before = await shownOf('24/502')

  await reopenReading(needs, editor, { documentId, version: 2 })
  const edits = [{ kind: 'field', item: 0, path: 'access', value: 'closed' }] as const
  await correctReading(needs, editor, { documentId, version: 3, edits })
  await acceptReading(needs, editor, { documentId, version: 4 })

  expect(before.length).toBeGreaterThan(0)
  expect(await shownOf('24/502')).toEqual([])
})
