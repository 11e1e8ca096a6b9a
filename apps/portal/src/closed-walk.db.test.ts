import { editMatter, makeMatter } from '@pejl/actions/matters/make-matter.ts'
import { publishMeeting } from '@pejl/actions/publishing/publish-meeting.ts'
import { heldMeeting, publishingNeeds } from '@pejl/actions/publishing/testing/held-meeting.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { CommitteeId } from '@pejl/domain/common/id.ts'
import { sql } from '@pejl/store/sql.ts'
import { putClosedContent, readEverything, secret } from '@pejl/store/testing/closed-content.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { paths } from './routes.ts'
import { openPortal, textOf } from './testing/open-portal.ts'

const { app, database } = await openPortal(false)
afterAll(() => app.close())

const closedWords = new RegExp(`${secret}|hemmelig|bolværk`, 'i')
let ids: Readonly<Record<string, readonly string[]>> = {}

// a published meeting with a closed item, and another committee's meeting, most of it closed and none of it published
beforeAll(async () => {
  const held = await heldMeeting(database)
  await held.reset()
  await held.approve()
  const done = await publishMeeting(publishingNeeds(database), held.secretary, {
    meetingId: held.meetingId,
    kind: 'minutes',
    publishAt: null,
  })
  if (!done.ok) throw new Error(done.reason)
  await putClosedContent(database)
  await closeAnnounced()
  const all = (query: ReturnType<typeof sql>) =>
    database.staff((db) => db.rows<{ id: string }>(query), 'program').then((rows) => rows.map(({ id }) => id))
  ids = {
    meetings: await all(sql`select id from meetings`),
    committees: await all(sql`select slug as id from committees`),
    matters: await all(sql`select slug as id from matters`),
    documents: await all(sql`select id from documents`),
    commitments: await all(sql`select id from commitments union all select id from remark_commitments`),
  }
})

/** A matter that everybody could find, and that is closed since. */
async function closeAnnounced(): Promise<void> {
  const program = { kind: 'program', name: 'test' } as const
  const [committee] = await database.staff((db) =>
    db.rows<{ id: CommitteeId }>(sql`select id from committees where slug = 'boligudvalget'`),
  )
  const typed = {
    title: `Bolværk ved kajen ${secret}`,
    committeeId: committee?.id ?? null,
    responsible: '',
    strategyId: null,
    isClosed: false,
    reason: '',
    neutralTitle: '',
    announced: true,
  }
  const needs = { database, today: () => '2026-11-22' as Day }
  const made = await makeMatter(needs, program, { ...typed, number: '26/79' })
  if (!made.ok) throw new Error(made.reason)
  const found = textOf((await app.inject({ url: '/soeg?q=kajen' })).body)
  if (!found.includes('Bolværk')) throw new Error('the matter was not found while it was announced')
  const closed = { isClosed: true, reason: secret, neutralTitle: 'Sag om anlæg' }
  const edited = await editMatter(needs, program, {
    ...typed,
    ...closed,
    matterId: made.value.id,
    version: 1,
  })
  if (!edited.ok) throw new Error(edited.reason)
}

/** Every address there can be: the fixed ones, and the others for all that exists, closed or not. */
const everyAddress = (): readonly string[] => {
  const { meetings = [], committees = [], matters = [], documents = [], commitments = [] } = ids
  const fixed = Object.values(paths).filter((path) => !path.includes(':'))
  const found = [
    ...fixed,
    ...meetings.flatMap((id) => [
      `/moeder/${id}`,
      ...['.pdf', '.docx', '.zip'].map((end) => `/moeder/${id}${end}`),
      ...[1, 2, 3, 4].flatMap((n) => [`/moeder/${id}/punkt/${n}`, `/moeder/${id}/punkt/${n}/bilag/1`]),
    ]),
    ...committees.flatMap((slug) => [`/udvalg/${slug}`, `/udvalg/${slug}.ics`]),
    ...matters.map((slug) => `/sager/${slug}`),
    ...documents.map((id) => `/dokumenter/${id}`),
    ...commitments.map((id) => `/loefter/${id}`),
    ...['salg', 'Havnevej', 'legeplads', 'kajen', 'bolvæk', 'Ejendomssag', '26/77', '26/79'].map(
      (word) => `/soeg?q=${encodeURIComponent(word)}`,
    ),
  ]
  return [...found, ...found.map((address) => `${address}${address.includes('?') ? '&' : '?'}sprog=en`)]
}

/** From each page on to what it links to, until there is nothing new. */
async function walk(from: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>()
  const ahead = [...from]
  for (let address = ahead.pop(); address !== undefined; address = ahead.pop()) {
    if (seen.has(address)) continue
    const { rawPayload } = await app.inject({ url: address })
    const body = rawPayload.toString('latin1') + rawPayload.toString('utf8')
    seen.set(address, body)
    for (const [, link = ''] of body.matchAll(/href="(\/[^"#]*)/g))
      if (!link.startsWith('/arbejde') && !link.startsWith('/assets'))
        ahead.push(link.replaceAll('&amp;', '&'))
  }
  return seen
}

it('serves nothing closed on any address, in any file, feed, list or search', async () => {
  const pages = await walk(everyAddress())

  expect(pages.size).toBeGreaterThan(100)
  expect([...pages].filter(([, body]) => closedWords.test(body)).map(([address]) => address)).toEqual([])
})

it('tells of a closed decision what was written for the public, so that the walk has been where it is', async () => {
  const pages = await walk(everyAddress())

  expect([...pages.values()].some((body) => body.includes('Ejendomssag'))).toBe(true)
  expect([...pages.values()].some((body) => body.includes('Udvalget godkendte.'))).toBe(true)
})

it('answers for a closed matter, and for one that does not exist, with the very same page', async () => {
  const closed = await app.inject({ url: '/sager/2026-77' })
  const unknown = await app.inject({ url: '/sager/2026-78' })

  expect([closed.statusCode, unknown.statusCode]).toEqual([404, 404])
  expect(closed.body).toBe(unknown.body)
  expect(closed.headers['content-length']).toBe(unknown.headers['content-length'])
  expect((await app.inject({ url: '/sager/2026-79' })).body).toBe(unknown.body)
})

it('leaves nothing closed where the public role can read, whatever a page might ask', async () => {
  const told = await readEverything((query) => database.open.rows(query))

  expect([...told].filter(([, text]) => closedWords.test(text)).map(([table]) => table)).toEqual([])
})
