import { afterAll, expect, it } from 'vitest'
import { addresses, href, paths } from './routes.ts'
import { fjordby } from './testing/fjordby-ids.ts'
import { openPortal, textOf } from './testing/open-portal.ts'
import { fillPlan } from './testing/plan.ts'

const { app, database } = await openPortal()
await fillPlan(database)
afterAll(async () => {
  await app.close()
  await database.close()
})

const get = async (url: string) => {
  const { statusCode, body } = await app.inject({ url })
  return { statusCode, body, text: textOf(body) }
}

const { documents, meetings, commitments, strategy } = fjordby
const english = addresses.en

const everyPage = [
  english.front(),
  english.strategies(),
  english.strategy(strategy.slug),
  english.objective(strategy.slug, 1),
  english.matters(),
  english.matter('23-4410'),
  english.committees(),
  english.committee('socialudvalget'),
  english.meetings(),
  english.meeting(meetings.area),
  english.meetingItem(meetings.area, 4),
  english.commitments(),
  english.commitment(commitments.status),
  english.document(documents.plan),
  english.initiatives(),
  english.initiative(1),
  english.plan(),
  english.units(),
  english.unit('bofaellesskabet'),
  english.inventory(),
  english.versions(strategy.slug),
  english.input(strategy.slug),
  english.search('udvalg'),
  english.search('xqzwvk'),
  ...[paths.help, paths.accessibility, paths.privacy, paths.data].map(english.page),
]

it.each(everyPage)(
  'answers %s in English, with links that stay in English and one back to Danish',
  async (url) => {
    const { statusCode, body } = await get(url)
    const links = [...body.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(
      (match) => match[1]?.replace(/&amp;/g, '&') ?? '',
    )
    const away = links.filter((link) => !link.includes('sprog=en') && !/^\/arbejde|\.(?:csv|pdf)/.test(link))

    expect(statusCode).toBe(200)
    expect(body).toMatch(/^<!doctype html><html lang="en">/)
    expect(away).toHaveLength(1)
    expect(body).toMatch(/<a href="[^"]*" lang="da" hreflang="da">Dansk<\/a>/)
  },
)

/** Words that only the portal itself says; none of them stands in a document. */
const danishFurniture =
  /Læs, hvor det står|Kilde<|Hvornår|Tilstand|Ikke\u00a0dokumenteret|Åbne data|Hent som|Senest besluttet|Det næste|Forrige|Næste led|Ingen .* endnu/

it.each(everyPage)('leaves no Danish words of its own on %s', async (url) => {
  expect((await get(url)).body.match(danishFurniture)?.[0]).toBeUndefined()
})

it('marks what the record says as Danish', async () => {
  const { body } = await get(english.strategy(strategy.slug))

  expect(body).toContain('<h1 lang="da">Langsigtet strategi for Voksenområdet</h1>')
  expect((await get(english.document(documents.plan))).body).toMatch(
    /<div lang="da"><div class="source-text">/,
  )
})

it('says nothing of language where all is Danish', async () => {
  const { body } = await get(href.strategy(strategy.slug))

  expect(body.match(/ lang="da"/g)).toHaveLength(1)
  expect(body).toContain('>English</a>')
})

it('keeps the marked sentence when the language is changed', async () => {
  const { body } = await get(english.commitment(commitments.description))
  const source = /href="(\/dokumenter\/[^"#]*)#kilde"/.exec(body)?.[1]?.replace(/&amp;/g, '&') ?? ''
  const page = await get(source)
  const back = /href="([^"]*)" lang="da"/.exec(page.body)?.[1]?.replace(/&amp;/g, '&') ?? ''

  expect(page.body).toContain('<mark id="kilde"')
  expect(back).toBe(`${source.replace('&sprog=en', '')}#kilde`)
})

it('takes any language but English for Danish', async () => {
  for (const asked of ['da', 'de', '', 'EN', 'en&sprog=da']) {
    const { body } = await get(`/?sprog=${asked}`)
    expect([asked, /<html lang="(..)"/.exec(body)?.[1]]).toEqual([
      asked,
      asked.startsWith('en') ? 'en' : 'da',
    ])
  }
})
