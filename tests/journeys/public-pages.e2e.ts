import { expect, type Page, test } from './journey.ts'
import { checkPages } from './page-checks.ts'

/** Every kind of public page, found by walking from the lists, so that no id is written here. */
async function everyAddress(page: Page): Promise<readonly string[]> {
  const links = async (list: string, pattern: RegExp): Promise<readonly string[]> => {
    await page.goto(list)
    const all = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((found) => found.map((a) => a.getAttribute('href') ?? ''))
    return all.filter((link) => pattern.test(link))
  }
  const first = async (list: string, pattern: RegExp): Promise<string> =>
    (await links(list, pattern))[0] ?? list
  const strategy = await first('/strategier', /^\/strategier\/[^/.]+$/)
  // those ahead come first; the last of the list has been held
  const meetings = await links('/moeder', /^\/moeder\/[^/.]+$/)
  const meeting = meetings.at(-1) ?? '/moeder'
  return [
    '/',
    '/strategier',
    strategy,
    await first(strategy, /\/maal\/\d+$/),
    '/strategier/oversigt',
    `${strategy}/udgaver`,
    await first(`${strategy}/udgaver`, /\/udgaver\/\d+$/),
    `${strategy}/tilblivelse`,
    '/tiltag',
    await first('/tiltag', /^\/tiltag\/\d+$/),
    '/plan',
    '/enheder',
    await first('/enheder', /^\/enheder\/[^/.]+$/),
    '/sager',
    await first('/sager', /^\/sager\/[^/.]+$/),
    '/udvalg',
    await first('/udvalg', /^\/udvalg\/[^/.]+$/),
    '/moeder',
    meetings[0] ?? '/moeder',
    meeting,
    await first(meeting, /\/punkt\/\d+$/),
    '/loefter',
    await first('/loefter', /^\/loefter\/[^/?.]+$/),
    await first(strategy, /^\/dokumenter\/.*#kilde$/),
    '/soeg',
    '/soeg?q=strategi',
    '/soeg?q=stratgi',
    '/soeg?q=xqzwvk',
    '/hjaelp',
    '/tilgaengelighed',
    '/privatliv',
    '/data',
    '/findes-ikke',
    '/?sprog=en',
    `${strategy}?sprog=en`,
  ]
}

test('every public page can be used by everybody, in light and dark, at every width', async ({ page }) => {
  test.setTimeout(600_000)

  const addresses = await everyAddress(page)
  await checkPages(page, addresses)
  await checkPages(page, addresses.slice(0, 3), { dark: true })
})

test('no public page asks for anything elsewhere, sets a cookie or runs a script', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const foreign: string[] = []
  const scripts: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url())
    if (request.resourceType() === 'script') scripts.push(request.url())
  })

  for (const address of await everyAddress(page)) await page.goto(address)

  expect({ foreign, scripts, cookies: await context.cookies() }).toEqual({
    foreign: [],
    scripts: [],
    cookies: [],
  })
})

test('printed, a strategy keeps its whole story, folded years too, and loses the menus', async ({ page }) => {
  await page.goto('/strategier')
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page.locator('.storyline-year:not([open]) .storyline-entry').first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })

  await expect(page.getByRole('heading', { name: 'Historien trin for trin' })).toBeVisible()
  await expect(page.locator('.storyline-year:not([open]) .storyline-entry').first()).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Hovedmenu' }).first()).toBeHidden()
})
