import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from './journey.ts'
import { signIn } from './staff-people.ts'

async function openMeeting(page: Page, list: string, row: RegExp): Promise<string> {
  await signIn(page, 'sekretaer')
  await page.goto(list)
  await page.getByRole('row', { name: row }).getByRole('link').first().click()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

const december = (page: Page) =>
  openMeeting(page, '/arbejde/moeder', /9\. december 2026.*Børne- og Skoleudvalget/)
const november = (page: Page) =>
  openMeeting(page, '/arbejde/moeder?vis=afholdte', /9\. november 2026.*Klima- og Teknikudvalget/)

/** Puts an item with an attachment on an agenda that has been sent out, as a supplement. */
async function addSupplement(page: Page, meeting: string, attached: string): Promise<void> {
  await page.goto('/arbejde/punkter/nyt')
  await page.getByLabel('Udvalg', { exact: true }).selectOption({ label: 'Børne- og Skoleudvalget' })
  await page.getByLabel('Skabelon').selectOption({ label: 'Orientering' })
  await page.getByLabel('Titel', { exact: true }).fill('Henvendelse om skolevejen')
  await page.getByRole('button', { name: 'Begynd punktet' }).click()
  await page
    .getByRole('textbox', { name: 'Orientering', exact: true })
    .fill('En borger har skrevet om skolevejen.')
  await expect(page.getByText(/^Alt er gemt kl\./)).toBeVisible({ timeout: 30_000 })
  await page.locator('summary', { hasText: 'Tilføj bilag' }).click()
  await page
    .locator('#bilag-fil')
    .setInputFiles({ name: 'henvendelse.csv', mimeType: 'text/csv', buffer: Buffer.from(attached) })
  await page.getByRole('button', { name: 'Tilføj bilag' }).click()
  await expect(page.getByText('henvendelse').first()).toBeVisible()
  await page.getByRole('button', { name: 'Gør klar' }).click()
  await expect(page.getByText('Punktet er klar.', { exact: true })).toBeVisible()

  await page.goto(meeting)
  await page.getByRole('button', { name: 'Sæt alle åbne, klare punkter på' }).click()
  const considered = page.getByLabel('Jeg har set det og sender ud alligevel')
  if (await considered.isVisible()) await considered.check()
  await page.getByRole('button', { name: 'Send tillægsdagsorden ud' }).click()
  await expect(page.getByText('Tillægsdagsordenen er sendt ud.')).toBeVisible()
}

test('a supplement is published when what the check finds in an attachment is answered, and nothing closed with it', async ({
  page,
}) => {
  test.slow()
  const id = await december(page)
  await addSupplement(page, page.url(), 'Fra;Nummer\nBorgeren;010190-1234\n')
  await page.getByRole('link', { name: 'Udgiv', exact: true }).click()
  await expect(page.getByText('Ligner et CPR-nummer')).toBeVisible()
  await expect(page.locator('mark', { hasText: '010190-1234' })).toBeVisible()

  await page.getByRole('button', { name: 'Udgiv nu' }).click()
  await expect(page.getByRole('alert')).toContainText('Tjekket fandt noget, der mangler svar.')
  await page.getByLabel('Hvorfor må det udgives?').first().fill('Nummeret er opdigtet.')
  await page.getByRole('button', { name: 'Må udgives' }).first().click()
  await expect(page.getByText('Svaret er gemt.')).toBeVisible()
  await page.getByRole('button', { name: 'Udgiv nu' }).click()
  await expect(page.getByText('Det er udgivet.')).toBeVisible()

  await page.goto(`/moeder/${id}`)
  await expect(page.getByText('Henvendelse om skolevejen')).toBeVisible()
  await expect(page.getByText('Lukket punkt').first()).toBeVisible()
  await expect(page.getByText('Ansættelse af leder')).toHaveCount(0)
  for (const file of ['pdf', 'docx', 'zip']) {
    const { status, bytes } = await fetched(page, `/moeder/${id}.${file}`)
    expect([file, status]).toEqual([file, 200])
    expect(bytes.includes('Tangvigskolen')).toBe(false)
  }
})

test('an agenda with an embargo is published at its time, and not before', async ({ page }) => {
  test.setTimeout(240_000)
  const id = await december(page)
  await page.goto(`/arbejde/moeder/${id}/udgiv`)
  if (await page.locator('summary', { hasText: 'Træk tilbage' }).isVisible())
    await withdraw(page, 'Prøve af udgivelse.')
  const soon = new Date(Date.now() + 75_000)
  const [day = '', clock = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(soon)
    .split(' ')
  await page.getByLabel('Dag', { exact: true }).fill(day)
  await page.getByLabel('Klokken').fill(clock)
  await page.getByRole('button', { name: 'Udgiv på tidspunktet' }).click()
  await expect(page.getByText('Det udgives på tidspunktet.')).toBeVisible()
  expect((await fetched(page, `/moeder/${id}.pdf`)).status).toBe(404)

  await expect
    .poll(async () => (await fetched(page, `/moeder/${id}.pdf`)).status, {
      timeout: 150_000,
      intervals: [3_000],
    })
    .toBe(200)
})

test.describe('without script', () => {
  // the pages of minutes and of publishing have none at all
  test.use({ javaScriptEnabled: false })

  test('what is withdrawn is gone, and the page says why', async ({ page }) => {
    const id = await november(page)
    await page.goto(`/arbejde/moeder/${id}/udgiv`)
    await withdraw(page, 'Et bilag var forkert.')

    await page.goto(`/moeder/${id}`)
    await expect(page.getByText('Referat er trukket tilbage')).toBeVisible()
    await expect(page.getByText('Et bilag var forkert.')).toBeVisible()
    expect((await fetched(page, `/moeder/${id}.pdf`)).status).toBe(404)
    expect((await fetched(page, `/moeder/${id}/punkt/4`)).status).toBe(404)
  })

  test('approved minutes are corrected by a later edition that says why', async ({ page }) => {
    const id = await november(page)
    await page.getByRole('link', { name: 'Referat', exact: true }).click()
    await page
      .getByRole('textbox', { name: 'Hvorfor skal referatet rettes?' })
      .fill('Et klokkeslæt var forkert.')
    await page.getByRole('button', { name: 'Ret referatet' }).click()
    await expect(page.getByText('Referatet kan rettes nu.')).toBeVisible()
    await page.getByRole('button', { name: 'Læg frem til godkendelse' }).click()
    const yes = page.getByRole('button', { name: /^Godkender (?!ikke)/ })
    for (let n = 0; n < (await yes.count()); n += 1) {
      await yes.nth(n).click()
      await expect(page.getByText('Svaret er gemt.')).toBeVisible()
    }
    await page.getByRole('button', { name: 'Godkend og lås' }).click()
    await expect(page.getByText('Referatet er godkendt og låst.')).toBeVisible()
    await page.getByRole('link', { name: 'Forskelle fra 1. udgave' }).click()
    await expect(page.getByText('Et klokkeslæt var forkert.')).toBeVisible()

    await page.goto(`/arbejde/moeder/${id}/udgiv`)
    await page.getByRole('button', { name: 'Udgiv nu' }).click()
    await page.goto(`/moeder/${id}`)
    await expect(page.getByText('2. udgave af referatet')).toBeVisible()
  })
})

test('the pages of minutes and of publishing have nothing that axe objects to', async ({ page }) => {
  test.slow()
  const id = await november(page)
  for (const path of [
    `/arbejde/moeder/${id}/referat`,
    `/arbejde/moeder/${id}/udgiv`,
    `/moeder/${id}`,
    `/moeder/${id}/punkt/4`,
  ]) {
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze()
    expect([path, violations]).toEqual([path, []])
  }
})

async function withdraw(page: Page, why: string): Promise<void> {
  await page.locator('summary', { hasText: 'Træk tilbage' }).click()
  await page.getByLabel('Hvorfor? Alle kan læse det.').fill(why)
  await page.getByRole('button', { name: 'Træk tilbage' }).click()
  await expect(page.getByText('Det er trukket tilbage.')).toBeVisible()
}

async function fetched(
  page: Page,
  path: string,
): Promise<{ readonly status: number; readonly bytes: Buffer }> {
  const answer = await page.request.get(path)
  return { status: answer.status(), bytes: await answer.body() }
}
