import AxeBuilder from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { expect, type Page, test } from './journey.ts'
import { signIn } from './staff-people.ts'

/** Begins an item of its own for the run; answers its address. */
async function beginItem(page: Page, title: string, template = 'Politisk sag'): Promise<string> {
  await page.goto('/arbejde/punkter/nyt')
  await page.getByLabel('Udvalg', { exact: true }).selectOption({ label: 'Social- og Sundhedsudvalget' })
  await page.getByLabel('Skabelon').selectOption({ label: template })
  await page.getByLabel('Titel', { exact: true }).fill(title)
  await page.getByRole('button', { name: 'Begynd punktet' }).click()
  await expect(page.getByText('Punktet er begyndt.')).toBeVisible()
  return new URL(page.url()).pathname
}

const saved = (page: Page) => expect(page.getByText(/^Alt er gemt kl\./)).toBeVisible({ timeout: 15_000 })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

test('an item is saved as it is typed, told what it lacks, and made ready', async ({ page }) => {
  await signIn(page, 'redaktoer')
  const address = await beginItem(page, `Orientering ${Date.now()}`, 'Orientering')
  await expect(page.getByText('Afsnittet »Orientering« er tomt.')).toBeVisible()

  await field(page, 'Orientering').fill('Havnen åbner i maj. Broen er lukket til da.')
  await expect(page.getByText(/^LIX \d+: .* \(9 ord\)$/)).toBeVisible()
  await saved(page)
  await page.goto(address)
  await expect(field(page, 'Orientering')).toHaveValue('Havnen åbner i maj. Broen er lukket til da.')

  await page.getByRole('button', { name: 'Gør klar' }).click()
  await expect(page.getByText('Punktet er klar.', { exact: true })).toBeVisible()
  await page.getByText('Tilbage til skrivning').first().click()
  await page.getByLabel('Hvorfor skal det skrives om?').fill('Datoen er forkert')
  await page.getByRole('button', { name: 'Tilbage til skrivning' }).click()
  await expect(page.getByText('Punktet kan skrives igen.')).toBeVisible()

  await page.goto(`${address}/udgaver`)
  await expect(page.getByText('Datoen er forkert')).toBeVisible()
})

async function two(browser: Browser, address: string): Promise<readonly [Page, Page]> {
  const pages = await Promise.all(
    (['redaktoer', 'sekretaer'] as const).map(async (name) => {
      const page = await (await browser.newContext()).newPage()
      await signIn(page, name)
      await page.goto(address)
      return page
    }),
  )
  const [one, other] = pages
  if (!one || !other) throw new Error('two pages were opened')
  return [one, other]
}

test('two people write in one item at once, and nobody’s words are lost', async ({ browser, page }) => {
  test.slow() // they wait for one another
  await signIn(page, 'redaktoer')
  const address = await beginItem(page, `To skriver ${Date.now()}`)
  await field(page, 'Sagsfremstilling').fill('Molen er gammel. Den er grå.')
  await field(page, 'Resumé').fill('Molen ligger i øst.')
  await saved(page)
  const [one, other] = await two(browser, address)

  // each is told of the other
  await expect(other.getByText('Her nu: Demo Redaktør')).toBeVisible({ timeout: 15_000 })

  // different sentences of one section, before either has seen the other's: both stand with both
  for (const here of [one, other]) await here.route('**/nu', (route) => route.abort())
  await field(one, 'Sagsfremstilling').fill('Molen er fra 1932. Den er grå.')
  await field(other, 'Sagsfremstilling').fill('Molen er gammel. Den er sort.')
  for (const here of [one, other]) await here.unroute('**/nu')
  for (const here of [one, other])
    await expect(field(here, 'Sagsfremstilling')).toHaveValue('Molen er fra 1932. Den er sort.', {
      timeout: 15_000,
    })

  // one sentence in two ways: the second is asked, and has both before them
  await one.context().setOffline(true)
  await field(one, 'Resumé').fill('Molen skal rives ned.')
  await expect(one.getByText(/^Ingen forbindelse\./)).toBeVisible()
  const kept = other.waitForResponse((response) => response.url().endsWith('/del'))
  await field(other, 'Resumé').fill('Molen skal bygges om.')
  await kept // the words "saved" may still be those of before
  await saved(other)
  await one.context().setOffline(false)
  await expect(one.getByText('Du og en anden har skrevet det samme sted')).toBeVisible({ timeout: 15_000 })
  await expect(field(one, 'Resumé')).toHaveValue('Molen skal rives ned.')
  await expect(one.getByRole('definition').filter({ hasText: 'Molen skal bygges om.' })).toBeVisible()
  await one.getByRole('button', { name: 'Behold begge' }).click()
  await saved(one)
  await expect(field(other, 'Resumé')).toHaveValue('Molen skal bygges om.\n\nMolen skal rives ned.', {
    timeout: 15_000,
  })
  for (const here of [one, other]) await here.context().close()
})

test('what is typed while the network is gone is saved when it is back, also after the page was loaded anew', async ({
  page,
  context,
}) => {
  test.slow()
  await signIn(page, 'redaktoer')
  const address = await beginItem(page, `Uden net ${Date.now()}`)
  page.on('dialog', (dialog) => dialog.accept())

  await context.setOffline(true)
  await field(page, 'Sagsfremstilling').fill('Skrevet i toget.')
  await expect(page.getByText(/^Ingen forbindelse\./)).toBeVisible()
  await field(page, 'Sagsfremstilling').pressSequentially(' Og lidt til.')
  await context.setOffline(false)
  await saved(page)

  // the page goes before the words could be sent: the window remembers them
  await page.route('**/del', (route) => route.abort())
  await field(page, 'Lovgrundlag').fill('Havneloven.')
  await expect(page.getByText(/^Ingen forbindelse\./)).toBeVisible()
  await page.goto(address)
  await expect(field(page, 'Lovgrundlag')).toHaveValue('Havneloven.')
  await page.unroute('**/del')
  await saved(page)
  await page.goto(`${address}/vis`)
  await expect(page.getByText('Skrevet i toget. Og lidt til.')).toBeVisible()
  await expect(page.getByText('Havneloven.')).toBeVisible()
})

test('without script an item is written, its points moved, its attachment renewed and its words brought back', async ({
  browser,
}) => {
  test.slow()
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, 'redaktoer')
  const address = await beginItem(page, `Uden script ${Date.now()}`)

  await field(page, 'Sagsfremstilling').fill('Første udgave.')
  await page.getByRole('button', { name: 'Tilføj punkt' }).click()
  await field(page, 'Punkt 1').fill('at det første sker,')
  await page.getByRole('button', { name: 'Tilføj punkt' }).click()
  await field(page, 'Punkt 2').fill('at det andet sker.')
  await page.getByLabel('Punkt 2 går videre til').selectOption({ label: 'Økonomiudvalget' })
  await page.getByRole('button', { name: 'Flyt op Punkt 2' }).click()
  await expect(field(page, 'Punkt 1')).toHaveValue('at det andet sker.')
  await expect(field(page, 'Sagsfremstilling')).toHaveValue('Første udgave.')

  await page.getByText('Tilføj bilag').first().click()
  const text = (content: string) => ({
    name: 'måling.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(content),
  })
  await page.getByLabel('Filer', { exact: true }).setInputFiles(text('3 dB'))
  await page.getByRole('button', { name: 'Tilføj bilag' }).click()
  await expect(page.getByText('Bilagene er gemt.')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'måling.txt' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('måling.txt')

  await page.goto(`${address}/vis`)
  await expect(page.getByText('Social- og Sundhedsudvalget → Økonomiudvalget')).toBeVisible()
  await context.close()
})

test('a closed item is nobody’s who has no part in its committee', async ({ page }) => {
  await signIn(page, 'administrator')
  await page.goto('/arbejde/punkter')

  await expect(page.getByRole('link', { name: /^Sammen om børnelivet: plan for evaluering/ })).toBeVisible()
  await expect(page.getByText('Strandvejen 14')).toHaveCount(0)
})

test('the next stop begins with the words of the last, with its decisions beside', async ({ page }) => {
  await signIn(page, 'sekretaer')
  await page.goto('/arbejde/punkter')
  await page.getByRole('link', { name: /^Sammen om børnelivet: plan for evaluering/ }).click()

  await expect(page.getByRole('heading', { name: 'Beslutninger indtil nu' })).toBeVisible()
  await expect(
    page.getByRole('columnheader', { name: /^Børne- og Skoleudvalget, 11\. november 2026/ }),
  ).toBeVisible()
  await expect(page.getByText('Punktet venter på at blive godkendt.')).toBeVisible()
  await page.getByRole('button', { name: 'Godkend punktet' }).click()
  await expect(page.getByText('Punktet er klar.', { exact: true })).toBeVisible()
})

const pages = ['', '/vis', '/udgaver'] as const
for (const path of pages)
  test(`axe finds no fault on an item’s page ${path}, in the light or in the dark`, async ({ page }) => {
    test.slow() // gone through twice
    await signIn(page, 'redaktoer')
    await page.goto('/arbejde/punkter')
    await page.getByRole('link', { name: /^Handleplan for "Et godt liv/ }).click()
    await page.goto(new URL(page.url()).pathname + path)

    expect(await faults(page)).toEqual([])
  })

for (const path of [
  '/arbejde/punkter',
  '/arbejde/punkter/nyt',
  '/arbejde/skabeloner',
  '/arbejde/skabeloner/ny',
])
  test(`axe finds no fault on ${path}, in the light or in the dark`, async ({ page }) => {
    await signIn(page, 'sekretaer')
    await page.goto(path)

    expect(await faults(page)).toEqual([])
  })

async function faults(page: Page): Promise<readonly string[]> {
  const light = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .withRules('color-contrast')
    .analyze()
  return [...light.violations, ...dark.violations].map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
