import { plannedMeeting } from '@pejl/actions/sittings/testing/called-meeting.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { addStaff, type Person, signInAs, staffApp } from '../testing/staff.ts'

const database = await testDatabase()
const app = await staffApp(database)
// eight days ahead of the day these pages are asked on
const { meetingId, committeeId, items } = await plannedMeeting(database, { heldOn: '2024-10-09' })
const people: Record<string, Person> = {}
beforeAll(async () => {
  await database.staff(
    (db) =>
      db.rows(sql`update agenda_items set meeting_id = ${meetingId}, state = 'writing'
        where id in (${items.havnen}, ${items.grundsalg})`),
    'program',
  )
  for (const [name, role] of [
    ['sigrid', 'secretary'],
    ['other', 'secretary'],
    ['rune', 'reader'],
  ] as const) {
    const id = await addStaff(database, name, role)
    if (name === 'sigrid')
      await database.staff((db) =>
        db.rows(sql`insert into committee_access (user_id, committee_id, part, given_by)
          values (${id}, ${committeeId}, 'secretary', 'asta')`),
      )
    people[name] = await signInAs(app, name)
  }
})
const bodyFor = async (name: string) => (await people[name]?.get('/arbejde'))?.body ?? ''
const change = (statement: ReturnType<typeof sql>) => database.staff((db) => db.rows(statement), 'program')

describe('what comes next at the meetings', () => {
  it('counts the items that whoever asks may see', async () => {
    expect(await bodyFor('sigrid')).toContain('Gør 2 punkter klar')
    expect(await bodyFor('other')).toContain('Gør 1 punkt klar')
  })

  it('is for those who prepare meetings', async () => {
    expect(await bodyFor('rune')).not.toContain('Det næste på møderne')
  })

  it('follows the meeting until its minutes can be read', async () => {
    await change(sql`update agenda_items set state = 'ready' where meeting_id = ${meetingId}`)
    await change(sql`update meetings set dispatch_on = '2024-09-30' where id = ${meetingId}`)
    expect(await bodyFor('sigrid')).toMatch(/Send dagsordenen ud[\s\S]*Skulle være sket 30\. september 2024/)

    await change(sql`update meetings set state = 'held', held_on = '2024-09-25' where id = ${meetingId}`)
    const held = await bodyFor('sigrid')
    expect(held).toContain(`href="/arbejde/moeder/${meetingId}/referat"`)
    expect(held).toContain('Læg referatet frem til godkendelse')
  })

  it('tells how many items wait for approval, with the way to them', async () => {
    await change(
      sql`update agenda_items set meeting_id = null, state = 'approval' where id = ${items.skolen}`,
    )

    expect(await bodyFor('other')).toMatch(/href="[^"]*stand=approval"[^>]*>1 punkt venter på godkendelse/)
  })
})
