import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from './journey.ts'
import { signIn } from './staff-people.ts'

/** Begins a matter of our own and lays the way with a hearing; ends on the page of its way. */
async function beginMatter(page: Page, title: string): Promise<void> {
  await page.goto('/arbejde/sager')
  await page.getByRole('link', { name: 'Opret en sag' }).click()
  await page.getByLabel('Titel', { exact: true }).fill(title)
  await page.getByLabel('Udvalget, hvis sag det er').selectOption('Børne- og Skoleudvalget')
  await page.getByLabel('Ansvarlig').fill('Skolechefen')
  await page.getByLabel('Vis sagen og dens planlagte vej offentligt').check()
  await page.getByRole('button', { name: 'Opret sagen' }).click()
  await expect(page.getByText('Sagen er oprettet. Planlæg nu dens vej.')).toBeVisible()
  await page.getByRole('link', { name: 'Planlæg vejen' }).click()
  await page.getByLabel('Udvalget, høring, udvalget igen').check()
  await page.getByLabel('Ønsket afgjort senest').fill('2027-09-28')
  await page.getByLabel('Dagtilbud', { exact: true }).check()
  await page.getByRole('button', { name: 'Læg vejen' }).click()
  await expect(page.getByText('Vejen er lagt.')).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a matter is begun, its way planned, approved and slipped, and everybody can follow it', async ({
      page,
    }) => {
      const title = `Nye åbningstider ${Date.now()}`
      await signIn(page, 'redaktoer')
      await beginMatter(page, title)

      // who must be heard by what the matter is about
      await expect(page.getByText('Én, der skal høres, mangler svar.')).toBeVisible()
      const boards = page.getByRole('listitem').filter({ hasText: 'dagtilbudsloven § 15' })
      await boards.locator('summary').click()
      await boards.getByLabel('Hvordan?').selectOption('I leddet »Høring«')
      await boards.getByRole('button', { name: 'Gem' }).click()
      await expect(page.getByText('Svaret er gemt.')).toBeVisible()
      await expect(page.getByText('mangler svar')).toHaveCount(0)

      // approved, then tried with another meeting, which moves the rest; saved only when asked
      await page.getByRole('button', { name: 'Godkend vejen, som den er planlagt' }).click()
      await expect(page.getByText('Vejen er godkendt.')).toBeVisible()
      const stop = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: '1. Børne- og Skoleudvalget' }) })
      await stop.getByLabel('Møde').first().selectOption({ index: 5 })
      await stop.getByRole('button', { name: 'Prøv' }).click()
      await expect(page.getByRole('heading', { name: 'Sådan bliver det' })).toBeVisible()
      await expect(page.getByRole('row').filter({ hasText: 'Kommunalbestyrelsen' })).toContainText(
        'dage senere',
      )
      await page.getByRole('button', { name: 'Gem valget' }).click()
      await expect(page.getByText('dage senere end lovet').first()).toBeVisible()

      await page.goto('/sager')
      await page.getByRole('link', { name: title }).click()
      await expect(page.getByRole('heading', { name: 'Sagens planlagte vej' })).toBeVisible()
      await expect(page.getByRole('list', { name: 'Sagens planlagte vej' })).toContainText(
        'Kommunalbestyrelsen',
      )
    })
  })
}

test('a committee of staff is asked while a hearing runs, and no body that decides beside it', async ({
  page,
}) => {
  await signIn(page, 'redaktoer')
  await beginMatter(page, `Ny skolebus ${Date.now()}`)
  await page.getByText('Tilføj et led').click()
  const add = page.locator('#nyt-led')
  await add.getByLabel('Udvalg', { exact: true }).last().selectOption('Områdeudvalg Børn og Unge')
  await add.getByLabel('Før leddet').selectOption('3. Børne- og Skoleudvalget')
  await add.getByLabel('Samtidig med det forrige led').check()
  await add.getByRole('button', { name: 'Tilføj' }).click()
  await expect(page.getByText('Leddet er tilføjet.')).toBeVisible()
  const stop = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
  await expect(stop('3. Områdeudvalg Børn og Unge')).toContainText('Samtidig med det forrige')

  const board = stop('4. Børne- og Skoleudvalget')
  await board.getByText('Ret leddet').click()
  await board.getByLabel('Samtidig med det forrige led').check()
  await board.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText('Kun høringer, medarbejderudvalg (MED) og råd')).toBeVisible()

  await page.getByRole('navigation').getByRole('link', { name: /^26\// }).click()
  await expect(page.getByText('2 led samtidig')).toBeVisible()
})

test('a matter known from documents goes on from where its papers left it', async ({ page }) => {
  await signIn(page, 'sekretaer')
  await page.goto('/arbejde/sager?om=24%2F1730')
  await page.getByRole('link', { name: /^Skolestruktur/ }).click()
  await expect(page.getByText('Sådan fortæller de indlæste dokumenter')).toBeVisible()
  await page.getByRole('link', { name: 'Ret sagen' }).click()
  await page.getByLabel('Udvalget, hvis sag det er').selectOption('Børne- og Skoleudvalget')
  await page.getByRole('button', { name: 'Gem sagen' }).click()
  await page.getByRole('link', { name: 'Planlæg vejen' }).click()
  await page.getByLabel('Udvalget afgør selv').check()
  await page.getByRole('button', { name: 'Læg vejen' }).click()

  await expect(page.getByRole('heading', { name: '1. Børne- og Skoleudvalget' })).toBeVisible()
  await expect(page.getByText('17. december 2024').first()).toBeVisible()
  await expect(page.getByText('Her er sagen nu')).toBeVisible()
})

test('a closed matter is there only for those with a part in its committee', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'sekretaer')
  await page.goto('/arbejde/sager?om=Strandgade')
  await page.getByRole('link', { name: 'Køb af ejendommen Strandgade 12' }).click()
  const address = new URL(page.url()).pathname

  const other = await browser.newPage({ ...(baseURL ? { baseURL } : {}) })
  await signIn(other, 'redaktoer')
  for (const url of [address, `${address}/sagsgang`, '/arbejde/sager/2026-3077'])
    expect((await other.goto(url))?.status()).toBe(404)
  await other.goto('/arbejde/sager?om=Strandgade')
  await expect(other.getByText('0 sager')).toBeVisible()
  await other.close()
})

for (const path of [
  '/arbejde/sager',
  '/arbejde/sager/ny',
  '/arbejde/sager/2026-2984',
  '/arbejde/sager/2026-2711/sagsgang',
  '/sager/2026-3301',
])
  test(`${path} fits every width and can be used by everybody`, async ({ page }) => {
    await signIn(page, 'sekretaer')
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([width, wide <= 0]).toEqual([width, true])
    }
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
