import { afterAll, expect, it } from 'vitest'
import { href, paths } from '../routes.ts'
import { fjordby } from '../testing/fjordby-ids.ts'
import { openPortal, textOf } from '../testing/open-portal.ts'
import { fillPlan } from '../testing/plan.ts'

const { app, database } = await openPortal()
await fillPlan(database)
afterAll(async () => {
  await app.close()
  await database.close()
})

const read = async (url: string) => textOf((await app.inject({ url })).body)

it('tells of an initiative: what the owner says beside what the days show, and why it slipped', async () => {
  const page = await read(href.initiative(1))

  for (const said of [
    'Borgerne møder de samme medarbejdere.',
    'Kan komme i fare',
    'Halvdelen af planerne er lagt.',
    'Skrider',
    'Slutter 6 uger senere end vedtaget: 29. januar 2027 i stedet for 18. december 2026.',
    'Milepælen »Planen er delt ud« skulle være nået 1. oktober 2026.',
    'To medarbejdere er langtidssyge',
    'Handleplan nr. 1: 3. august 2026 til 18. december 2026. Socialudvalget',
    'Brugt ud over det afsatte',
    'Inddragelse af MED',
    'Medarbejdere pr. borger',
    'lavere er bedre',
  ])
    expect(page).toContain(said)
})

it('leads back to the objective and the strategy', async () => {
  const { body } = await app.inject({ url: href.initiative(1) })

  expect(body).toContain(`href="${href.objective(fjordby.strategy.slug, 1)}"`)
  expect(await read(href.objective(fjordby.strategy.slug, 1))).toContain('Faste vagtplaner')
  expect(await read(href.strategy(fjordby.strategy.slug))).toContain(
    'Handleplan nr. 1 blev vedtaget 4. maj 2026',
  )
})

it('shows a unit what reaches it, its load against its limit, and why it goes over', async () => {
  const page = await read(href.unit('bofaellesskabet'))

  expect(page).toContain('november 2026 Faste vagtplaner 3 af 2')
  expect(page).toContain('Bofællesskabet Birken må bære 1 point mere fra 3. august 2026 til 31. januar 2027')
  expect(page).toContain('Vikarer er ansat imens Tilladt af Direktøren')
  expect(page).toContain('Områdeudvalget for Voksne blev inddraget 15. juni 2026')
})

it('says nothing of what is closed or only an idea, in no list, load or file', async () => {
  const urls = [
    paths.front,
    paths.initiatives,
    paths.initiativesCsv,
    paths.plan,
    paths.units,
    href.unit('bofaellesskabet'),
    href.initiative(1),
    href.objective(fjordby.strategy.slug, 1),
    href.strategy(fjordby.strategy.slug),
    `${paths.initiatives}?stand=idea`,
  ]
  for (const url of urls) {
    const { body, statusCode } = await app.inject({ url })
    expect([url, statusCode]).toEqual([url, 200])
    expect(body).not.toMatch(/Hemmelig|Løs tanke/)
    // its 7 points are on no unit
    expect(textOf(body)).not.toMatch(/\b7 af 2\b|\b10 af 2\b/)
  }
  for (const number of [2, 3, 99]) {
    expect((await app.inject({ url: href.initiative(number) })).statusCode).toBe(404)
  }
})

it.each([
  ['strategi=voksenomraadet', 1],
  ['enhed=voksne', 1],
  ['enhed=ukendt', 0],
  ['stand=planned', 0],
  ['stand=running', 1],
  ["strategi='or'1'='1", 1],
])('narrows the list by %s', async (query, shown) => {
  const { body } = await app.inject({ url: `${paths.initiatives}?${query}` })

  expect(body.split('id="tiltag-').length - 1).toBe(shown)
})

it('gives the list as a spreadsheet', async () => {
  const { body, headers } = await app.inject({ url: paths.initiativesCsv })

  expect(headers['content-type']).toContain('text/csv')
  expect(body.split('\r\n')[1]).toContain(
    '1;Faste vagtplaner;Borgerne møder de samme medarbejdere.;Lederen af Birken',
  )
})

it('says the same in English, with the record in Danish', async () => {
  const page = await read(`${href.initiative(1)}?sprog=en`)

  expect(page).toContain('Ends 6 weeks later than adopted')
  expect(page).toContain('Borgerne møder de samme medarbejdere.')
})
