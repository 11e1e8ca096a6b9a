import { afterAll, expect, it } from 'vitest'
import { href } from '../routes.ts'
import { openPortal, textOf } from '../testing/open-portal.ts'

const { app, database } = await openPortal()
afterAll(async () => {
  await app.close()
  await database.close()
})

const search = async (q: string, rest = '') => {
  const { statusCode, body } = await app.inject({ url: `${href.search(q)}${rest}` })
  const hits = [...body.matchAll(/<li class="search-hit">[\s\S]*?<\/li>/g)].map((match) => textOf(match[0]))
  return { statusCode, body, hits, text: textOf(body) }
}

it('finds a word in another form', async () => {
  const { hits } = await search('strategierne')

  expect(hits.some((hit) => hit.includes('Langsigtet strategi for Voksenområdet'))).toBe(true)
})

it('finds a word inside a compound, and marks the compound', async () => {
  const { hits, body } = await search('udvalg')

  expect(hits.some((hit) => hit.includes('Områdeudvalget for Voksne'))).toBe(true)
  expect(body).toMatch(/<mark[^>]*>Områdeudvalget<\/mark>/)
})

it('finds a matter by its number, parted by slash or hyphen', async () => {
  for (const q of ['23/4410', '23-4410', 'sag 23/4410']) {
    expect([q, (await search(q)).hits[0]?.includes('Langsigtet strategi for Voksenområdet')]).toEqual([
      q,
      true,
    ])
  }
})

it('mends a typing error and says so', async () => {
  const { hits, text } = await search('stratgi')

  expect(text).toContain('Vi fandt ikke noget på »stratgi«. Her er træf på »strategi« i stedet.')
  expect(hits.length).toBeGreaterThan(0)
})

it('takes æ, ø and å written out for the letters', async () => {
  expect((await search('omraadeudvalget')).text).toContain('»områdeudvalget«')
})

it("finds a matter by its number with the year's four digits", async () => {
  const { hits } = await search('2023/4410')

  expect(hits[0]).toContain('Langsigtet strategi for Voksenområdet')
})

it('finds the parts of a compound nobody has written', async () => {
  const { hits, text } = await search('voksenstrategi')

  expect(text).toContain('»voksen strategi«')
  expect(hits.length).toBeGreaterThan(0)
})

it('finds some of the words when no page has them all, and says so', async () => {
  expect((await search('ventetider elefant')).text).toContain('Ingen sider har alle ordene')
})

it('finds only a phrase that stands together', async () => {
  expect((await search('"tid til forandring"')).hits.length).toBeGreaterThan(0)
  expect((await search('"forandring til tid"')).hits).toEqual([])
})

it('shows the kinds found with their counts, and only the kind asked for', async () => {
  const { hits } = await search('strategi', '&slags=commitment')

  expect(hits.length).toBe(2)
  expect(hits.every((hit) => hit.includes('Løfte'))).toBe(true)
})

it.each([
  '',
  '   ',
  '%',
  '&|!():*',
  "'",
  '<script>alert(1)</script>',
  '\\',
  '\u0000',
  'og',
  'æ'.repeat(5_000),
  '😀',
  '"',
])('answers the odd query %j kindly', async (q) => {
  const { statusCode, body } = await search(q)

  expect(statusCode).toBe(200)
  expect(body).not.toContain('<script>')
})

it('says what to try when nothing is found', async () => {
  expect((await search('xqzwvk')).text).toContain('Vi fandt ikke noget på »xqzwvk«')
})

it('takes the first of a query given twice', async () => {
  expect((await app.inject({ url: '/soeg?q=udvalg&q=andet&slags[]=x' })).statusCode).toBe(200)
})
