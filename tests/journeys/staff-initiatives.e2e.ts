import { expect, type Page, test } from './journey.ts'
import { checkPages } from './page-checks.ts'
import { signIn } from './staff-people.ts'

/** A title of our own, different each time, so that no run has seen it before. */
const title = (name: string): string => `${name} ${Date.now() % 1_000_000}`

/** The least a manager fills in. */
async function fillLeast(page: Page, name: string): Promise<void> {
  await page.goto('/arbejde/tiltag/ny')
  await page.getByLabel('Titel').fill(name)
  await page.getByLabel('Ansvarlig').fill('Skolechefen')
  await page.getByLabel('Varighed i arbejdsuger').fill('12')
}

/** An initiative made through the form; answers the address of its page. */
async function make(page: Page, name: string): Promise<string> {
  await fillLeast(page, name)
  await page.getByRole('button', { name: 'Opret tiltaget' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return new URL(page.url()).pathname
}

test('a manager makes an initiative, proposes it, gives status and enters a reading', async ({ page }) => {
  const name = title('Læsebånd i alle klasser')
  await signIn(page, 'redaktoer')
  await fillLeast(page, name)
  await page.getByLabel('Enhed', { exact: true }).last().selectOption({ index: 1 })
  await page.getByLabel('Hvor meget').selectOption({ label: 'Tung (4 point)' })
  await page.getByRole('button', { name: 'Tilføj en enhed' }).click()
  await page.locator('[id="belastning.1.enhed"]').selectOption({ index: 2 })
  await page.getByRole('heading', { name: 'Mål og tal' }).click()
  await page.getByLabel('Hvad der måles').fill('Læselyst')
  await page.locator('[id="maaltal.0.start"]').fill('62,5')
  await page.locator('[id="maaltal.0.maal"]').fill('80')
  await page.getByRole('button', { name: 'Opret tiltaget' }).click()

  await expect(page.getByText('Tiltaget er oprettet som en idé.')).toBeVisible()
  await page.getByText('Skift stand').first().click()
  await page.getByLabel('Foreslået').check()
  await page.getByRole('button', { name: 'Skift stand' }).click()
  await expect(page.getByText('Standen er skiftet.')).toBeVisible()

  await page.getByLabel('Går som planlagt').check()
  await page.getByLabel('Hvad er sket, og hvad kommer nu?').fill('Tre skoler er klar.')
  await page.getByRole('button', { name: 'Giv status' }).click()
  await expect(page.getByText('Tre skoler er klar.')).toBeVisible()

  await page.getByText('Skriv en måling ind').click()
  await page.getByLabel('Tal', { exact: true }).fill('71,5')
  await page.getByRole('button', { name: 'Gem målingen' }).click()
  await expect(page.getByRole('cell', { name: '71,5' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Læselyst' })).toBeVisible()

  await page.goto('/arbejde/tiltag')
  await page.getByLabel('Titel eller ansvarlig').fill(name)
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect(page.getByText(/^1 af \d+ tiltag/)).toBeVisible()
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Går som planlagt')
})

test('every error stands beside its field and leads to it, and nothing typed is lost', async ({ page }) => {
  await signIn(page, 'redaktoer')
  await page.goto('/arbejde/tiltag/ny')
  await page.getByLabel('Titel').fill('<b>Læsebånd</b>')
  await page.getByLabel('Varighed i arbejdsuger').fill('2,5')
  await page.getByLabel('Titel').press('Enter')

  const summary = page.getByRole('alert')
  await expect(summary.getByRole('link')).toHaveText([
    'Ansvarlig: skal udfyldes.',
    'Varighed i arbejdsuger: skriv et helt tal uden komma.',
  ])
  await summary.getByRole('link', { name: /Ansvarlig/ }).click()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Titel')).toHaveValue('<b>Læsebånd</b>')
  await expect(page.getByLabel('Varighed i arbejdsuger')).toHaveAccessibleDescription(/skriv et helt tal/)
})

test('two people who change the same see each other’s words before one of them wins', async ({
  page,
  browser,
}) => {
  await signIn(page, 'redaktoer')
  const address = await make(page, title('Fælles tiltag'))
  const context = await browser.newContext()
  const other = await context.newPage()
  await signIn(other, 'sekretaer')
  await page.goto(`${address}/ret`)
  await other.goto(`${address}/ret`)
  await other.getByLabel('Ansvarlig').fill('Børnechefen')
  await other.getByRole('button', { name: 'Gem tiltaget' }).last().click()
  await other.waitForURL(`**${address}?besked=gemt`)

  await page.getByLabel('Ansvarlig').fill('Havnefogeden')
  await page.getByRole('button', { name: 'Gem tiltaget' }).last().click()
  await expect(page.getByText('Den anden har gemt: Børnechefen').first()).toBeVisible()
  await page.getByRole('button', { name: 'Gem tiltaget' }).last().click()
  await expect(page.getByRole('definition').filter({ hasText: 'Havnefogeden' })).toBeVisible()
  await context.close()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('rows come and go, with what was typed, and the initiative is saved', async ({ page }) => {
    const name = title('Uden script')
    await signIn(page, 'redaktoer')
    await fillLeast(page, name)
    await page.getByRole('heading', { name: 'Milepæle' }).click()
    await page.locator('[id="milepael.0.titel"]').fill('Begyndt')
    await page.locator('[id="milepael.0.dato"]').fill('2027-02-01')
    await page.getByRole('button', { name: 'Tilføj en milepæl' }).click()
    await page.locator('[id="milepael.1.titel"]').fill('Halvvejs')
    await page.getByRole('button', { name: 'Tilføj en milepæl' }).click()
    await page.locator('[id="milepael.2.titel"]').fill('Klar')
    await page.locator('[id="milepael.2.dato"]').fill('2027-12-01')
    await page.locator('[id="milepael.1"]').getByRole('button', { name: 'Fjern' }).click()

    await expect(page.getByLabel('Titel')).toHaveValue(name)
    await page.getByRole('button', { name: 'Opret tiltaget' }).click()
    await expect(page.getByText('senest 1. februar 2027')).toBeVisible()
    await expect(page.getByText('senest 1. december 2027')).toBeVisible()
    await expect(page.getByText('Halvvejs')).toHaveCount(0)
  })
})

test('a secretary makes a unit, says when it bears less, and pastes a committee’s meetings', async ({
  page,
}) => {
  const name = title('Skolen')
  await signIn(page, 'sekretaer')
  await page.goto('/arbejde/enheder')
  await page.getByRole('link', { name: 'Opret en enhed' }).click()
  await page.getByLabel('Navn').fill(name)
  await page.getByLabel('Bærer højst, point').fill('4,5')
  await page.getByRole('button', { name: 'Opret enheden' }).click()
  await expect(page.getByText('Enheden er oprettet.')).toBeVisible()

  await page.getByText('Tilføj en periode').first().click()
  await page.locator('#kapacitet-fra').fill('2027-08-01')
  await page.locator('#kapacitet-til').fill('2027-12-31')
  await page.locator('#kapacitet-point').fill('2')
  await page.locator('#kapacitet-hvorfor').fill('Ny leder')
  await page.locator('#kapacitet-fra').press('Enter')
  await expect(page.getByText('Perioden er gemt.')).toBeVisible()
  await page.getByRole('link', { name: 'Forandringskalender til MED' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Forandringer for ${name}` })).toBeVisible()

  await page.goto('/arbejde/enheder/kalender')
  await page.getByRole('link', { name: 'Handicaprådet' }).click()
  await page.getByLabel('Mødedage').fill('12.01.2027, 9. februar 2027; mandag 9.3.2027')
  await page.getByRole('button', { name: 'Læs dagene' }).click()
  await expect(page.getByRole('alert')).toContainText('den dag er en tirsdag')
  await page.getByLabel('Mødedage').fill('12.01.2027, 9. februar 2027; tirsdag 9.3.2027')
  await page.getByRole('button', { name: 'Læs dagene' }).click()
  await page.getByRole('button', { name: 'Gem 3 mødedage' }).click()
  await expect(page.getByText('Mødedagene er gemt.')).toBeVisible()
  await expect(page.getByLabel('Mødedage')).toHaveValue(/tirsdag den 9\. marts 2027/)
})

/** Every kind of page of initiatives and units, found by walking from the lists. */
async function everyAddress(page: Page): Promise<readonly string[]> {
  const first = async (list: string, pattern: RegExp): Promise<string> => {
    await page.goto(list)
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    return links.find((link) => pattern.test(link)) ?? list
  }
  const initiative = await first('/arbejde/tiltag', /^\/arbejde\/tiltag\/[0-9a-f-]{36}$/)
  const unit = await first('/arbejde/enheder', /^\/arbejde\/enheder\/[0-9a-f-]{36}$/)
  return [
    '/arbejde/tiltag',
    '/arbejde/tiltag?om=findes+ikke',
    '/arbejde/tiltag/ny',
    initiative,
    `${initiative}/ret`,
    '/arbejde/enheder',
    '/arbejde/enheder/ny',
    unit,
    `${unit}/forandringer`,
    '/arbejde/enheder/kalender',
    await first('/arbejde/enheder/kalender', /\/moeder\/[0-9a-f-]{36}$/),
  ]
}

test('the pages of initiatives and units can be used by everybody, at every width', async ({ page }) => {
  test.setTimeout(600_000)
  await signIn(page, 'sekretaer')

  await checkPages(page, await everyAddress(page), { unfolded: true })
})
