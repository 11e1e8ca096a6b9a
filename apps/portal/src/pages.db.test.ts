import { afterAll, expect, it } from 'vitest'
import { href, paths } from './routes.ts'
import { planText } from './testing/fjordby-documents.ts'
import { fjordby } from './testing/fjordby-ids.ts'
import { openPortal, textOf } from './testing/open-portal.ts'

const { app, database } = await openPortal()
afterAll(async () => {
  await app.close()
  await database.close()
})

const get = async (url: string) => {
  const { statusCode, body, headers } = await app.inject({ url })
  return { statusCode, body, headers, text: textOf(body) }
}

const { documents, meetings, commitments, strategy } = fjordby

const everyPage = [
  paths.front,
  paths.strategies,
  href.strategy(strategy.slug),
  href.objective(strategy.slug, 1),
  paths.matters,
  href.matter('23-4410'),
  paths.committees,
  href.committee('socialudvalget'),
  paths.meetings,
  href.meeting(meetings.area),
  href.meetingItem(meetings.area, 4),
  paths.commitments,
  href.commitment(commitments.status),
  href.document(documents.plan),
  href.search('udvalg'),
  paths.search,
  paths.help,
  paths.accessibility,
  paths.privacy,
  paths.data,
]

it.each(everyPage)(
  'answers %s with a titled page in Danish that sets no cookie and runs no script',
  async (url) => {
    const { statusCode, body, headers } = await get(url)

    expect(statusCode).toBe(200)
    expect(body).toMatch(/^<!doctype html><html lang="da">/)
    expect(body).toMatch(/<title>[^<]{3,} – Fjordby Kommune<\/title>/)
    expect(body).toMatch(/<meta name="description" content="[^"]{10,}"/)
    expect(body.match(/<h1/g)).toHaveLength(1)
    expect(body).not.toMatch(/<script|\sstyle="|undefined|\[object/)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers.link).toMatch(/rel="canonical"/)
  },
)

it.each(everyPage)('gives no two elements of %s the same id', async (url) => {
  const ids = [...(await get(url)).body.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1])

  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

it.each(everyPage)('links from %s only to what there is', async (url) => {
  const links = [...(await get(url)).body.matchAll(/href="(\/[^"#]*)/g)].map(
    (match) => match[1]?.replace(/&amp;/g, '&') ?? '',
  )
  const own = [...new Set(links)].filter((link) => !/^\/(assets|arbejde)/.test(link))

  for (const link of own) expect([link, (await get(link)).statusCode]).toEqual([link, 200])
})

it('shows strategies, what happened lately and what is due next on the front page', async () => {
  const { text } = await get(paths.front)

  expect(text).toContain('Langsigtet strategi for Voksenområdet')
  expect(text).toContain('Strategien er vedtaget enstemmigt.')
  expect(text).toContain('Evaluering af strategien')
})

it('tells a strategy from its first decision to what is ahead, with a line for today between', async () => {
  const { text } = await get(href.strategy(strategy.slug))
  const order = [
    '14. juni 2022',
    '7. marts 2023',
    '26. september 2023',
    'I dag, 22. november 2026',
    '3. kvartal 2027',
  ]
  const story = text.slice(text.indexOf('Historien trin for trin'))

  expect(order.map((words) => story.indexOf(words))).toEqual(
    order.map((words) => story.indexOf(words)).toSorted((a, b) => a - b),
  )
  expect(story.match(/14\. juni 2022 Beslutning/g)).toHaveLength(1)
})

it('stands the decision of each committee beside the recommendation', async () => {
  const { text } = await get(href.matter('23-4410'))

  expect(text).toMatch(
    /at tidsplanen godkendes .*Områdeudvalget for Voksne 6\. februar 2023 Godkendt Ad 1: Godkendt\./,
  )
  expect(text).toMatch(
    /at strategien godkendes .*Socialudvalget 4\. september 2023 Anbefalet Indstillingen anbefales\./,
  )
})

it('says of a closed attachment only that it is there', async () => {
  const { text } = await get(href.matter('23-4410'))

  expect(text).toContain('Lukket bilag')
  expect(text).not.toContain('enkeltpersoner')
})

it('marks the sentence a statement comes from, and leads back to where it is used', async () => {
  const { body } = await get(href.commitment(commitments.description))
  const source = /href="(\/dokumenter\/[^"]*)#kilde"/.exec(body)?.[1]?.replace(/&amp;/g, '&') ?? ''
  const page = await get(source)

  expect(/<mark id="kilde"[^>]*>(.*?)<\/mark>/s.exec(page.body)?.[1]).toBe(
    'der skal udarbejdes en beskrivelse af ventetiderne inden den 1. oktober 2026',
  )
  expect(page.body).toContain(`href="${href.commitment(commitments.description)}"`)
})

it('shows what a restored word stood as, when asked', async () => {
  const quiet = await get(href.document(documents.plan))
  const told = await get(href.documentWith(documents.plan, { original: 1 }))

  expect(quiet.body).toMatch(/<ins class="restored"[^>]*>dæmper<\/ins>/)
  expect(told.text).toContain('Stod som')
  expect(told.text).toMatch(/dæmper dzemper/)
})

it('ignores a marked place that does not lie in the text', async () => {
  for (const query of [
    'fra=5&til=2',
    `fra=0&til=${planText.length + 1}`,
    'fra=-1&til=4',
    'fra=a&til=b',
    'fra=1e3&til=2e3',
  ]) {
    const { statusCode, body } = await get(`${href.document(documents.plan)}?${query}`)
    expect([query, statusCode, body.includes('<mark')]).toEqual([query, 200, false])
  }
})

it('counts the ledger by where each commitment stands, and shows the ones asked for', async () => {
  const all = await get(paths.commitments)
  const unknown = await get(href.ledger({ standing: 'ikke-dokumenteret' }))

  expect(all.text).toMatch(/Alle 3 Åbne 1 .* Ikke dokumenterede 2/)
  expect(unknown.text).toContain('Beskrivelse af ventetiderne')
  expect(unknown.text).not.toContain('Evaluering af strategien')
})

it('narrows the ledger to a committee, by what was promised to it or in it', async () => {
  const { text } = await get(href.ledger({ committee: 'socialudvalget' }))

  expect(text).toContain('Evaluering af strategien')
  expect(text).not.toContain('Beskrivelse af ventetiderne')
})

it('answers an unchanged page with its mark alone', async () => {
  const { headers } = await get(paths.strategies)
  const again = await app.inject({
    url: paths.strategies,
    headers: { 'if-none-match': String(headers.etag) },
  })

  expect([again.statusCode, again.body]).toEqual([304, ''])
})
