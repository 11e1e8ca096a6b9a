import { publishMeeting } from '@pejl/actions/publishing/publish-meeting.ts'
import {
  type HeldMeeting,
  heldMeeting,
  publishingNeeds,
} from '@pejl/actions/publishing/testing/held-meeting.ts'
import { withdrawPublication } from '@pejl/actions/publishing/withdraw-publication.ts'
import { brandSets } from '@pejl/papers/colour/palette.ts'
import { makeMeetingFiles } from '@pejl/papers/minutes/meeting-files.ts'
import { plainPrinter } from '@pejl/papers/printer.ts'
import { sql } from '@pejl/store/sql.ts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openPortal, textOf } from '../testing/open-portal.ts'

let app: FastifyInstance
let m: HeldMeeting
let publish: (kind: 'agenda' | 'minutes') => Promise<void>
let vote: () => Promise<unknown>
let withdraw: (why: string) => Promise<unknown>

beforeAll(async () => {
  const opened = await openPortal(false)
  app = opened.app
  m = await heldMeeting(opened.database)
  const needs = {
    ...publishingNeeds(opened.database),
    makeFiles: (content: Parameters<typeof makeMeetingFiles>[2], files: ReadonlyMap<string, Uint8Array>) =>
      makeMeetingFiles(plainPrinter, brandSets.hav, content, files),
  }
  publish = async (kind) => {
    const done = await publishMeeting(needs, m.secretary, { meetingId: m.meetingId, kind, publishAt: null })
    if (!done.ok) throw new Error(done.reason)
  }
  withdraw = (why) => withdrawPublication(needs, m.secretary, { meetingId: m.meetingId, why })
  vote = () =>
    opened.database.staff(async (db) => {
      const [ballot] = await db.rows<{
        id: string
      }>(sql`insert into ballots (item_id, position, kind, proposal, manner, result)
        values (${m.matterItem}, 1, 'main', 'Indstillingen', 'group', 'adopted') returning id`)
      await db.rows(sql`insert into votes (ballot_id, vote, group_name, count)
        values (${ballot?.id}, 'for', 'Gruppe A', 5)`)
    }, 'program')
})
beforeEach(() => m.reset())
afterAll(() => app.close())

const page = async (path = '') => {
  const { statusCode, body } = await app.inject(`/moeder/${m.meetingId}${path}`)
  return { statusCode, body, text: textOf(body) }
}

it('shows a published agenda with its papers, and closed items by their neutral title', async () => {
  await publish('agenda')
  const { text, body } = await page()

  expect(text).toContain('Dagsorden, udgivet 20. november 2026')
  expect(text).toContain('Punkt 3 · Lukket punkt Ejendomssag')
  // the meeting of this test has been held
  expect(text).toContain('Beslutningen er ikke offentliggjort endnu.')
  expect(body).toContain(`/moeder/${m.meetingId}.pdf`)
  expect(body).not.toMatch(/HEMMELIG|Hemmelig/)
  const closed = await page('/punkt/3')
  expect(closed.text).toContain('Punktet behandles for lukkede døre.')
  expect(closed.body).not.toMatch(/HEMMELIG|Hemmelig/)
})

it('gives the papers and open attachments as files, and asks nobody to fetch them twice', async () => {
  await m.attach('tegning.html', '<script>alert(1)</script>')
  await publish('agenda')
  const files = ['.pdf', '.docx', '.zip', '/punkt/2/bilag/1']
  const answers = await Promise.all(files.map((file) => app.inject(`/moeder/${m.meetingId}${file}`)))
  const again = await app.inject({
    url: `/moeder/${m.meetingId}.pdf`,
    headers: { 'if-none-match': String(answers[0]?.headers.etag) },
  })

  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200])
  expect(answers.map(({ headers }) => String(headers['content-disposition']).split(';')[0])).toEqual([
    'inline',
    'attachment',
    'attachment',
    'attachment',
  ])
  expect(answers[3]?.headers['content-type']).toBe('application/octet-stream')
  expect(again.statusCode).toBe(304)
  expect((await page('/punkt/2')).body).toContain(`/moeder/${m.meetingId}/punkt/2/bilag/1`)
})

it('shows minutes with who was there, votes as data, and what is told of a closed decision', async () => {
  await vote()
  await m.approve()
  await publish('minutes')

  expect((await page()).text).toContain('Til stede Anna Ager (A)')
  const item = await page('/punkt/2')
  expect(item.text).toContain('Godkendt, med den bemærkning, at taget efterses.')
  expect(item.text).toContain('For 5 Gruppe A (5)')
  expect(item.text).toContain('Vedtaget')
  const closed = await page('/punkt/3')
  expect(closed.text).toContain('Udvalget godkendte.')
  expect(closed.body).not.toMatch(/HEMMELIG|Hemmelig/)
})

it('says that it was withdrawn, and why, and has nothing else of it', async () => {
  await publish('agenda')
  await withdraw('Et bilag var forkert.')
  const { statusCode, text } = await page()

  expect(statusCode).toBe(200)
  expect(text).toContain('Dagsorden er trukket tilbage')
  expect(text).toContain('Et bilag var forkert.')
  expect(text).not.toContain('Skolens tag')
  for (const gone of ['.pdf', '.zip', '/punkt/2']) expect((await page(gone)).statusCode).toBe(404)
})

it('has no files of a meeting that has published nothing, or that is none', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000'

  for (const path of ['.pdf', '.docx', '.zip', '/punkt/1/bilag/1']) {
    const [mine, none] = [await page(path), await app.inject(`/moeder/${nobody}${path}`)]
    expect([mine.statusCode, none.statusCode]).toEqual([404, 404])
    expect(mine.body).toBe(none.body)
  }
})
