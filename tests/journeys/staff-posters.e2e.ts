import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from './journey.ts'
import { signIn } from './staff-people.ts'

async function openPosters(page: Page): Promise<void> {
  await signIn(page, 'sekretaer')
  await page.goto('/arbejde/strategier')
  await page
    .getByRole('link', { name: /Sammen om børnelivet/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Plakater' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Plakater og billeder')
}

const isDrawn = (page: Page): Promise<boolean> =>
  page.locator('.poster-sheet > img').evaluate((picture: HTMLImageElement) => picture.naturalWidth > 0)

test('a secretary chooses how a poster looks, sees it at once, and downloads it for print', async ({
  page,
}) => {
  await openPosters(page)
  await expect.poll(() => isDrawn(page)).toBe(true)

  await page.getByLabel('Pejlemærker og målsætninger').check()
  await page.getByLabel('Liggende').check()
  await page.getByLabel('A3').check()

  await expect(page.locator('.poster-liggende')).toBeVisible({ timeout: 30_000 })
  await expect(page).toHaveURL(/papir=a3/, { timeout: 30_000 })
  await expect.poll(() => isDrawn(page)).toBe(true)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'PDF til tryk' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^sammen-om-boernelivet.*-maalsaetninger-a3\.pdf$/)
})

test('every paper of the example municipality can be made', async ({ page }) => {
  await openPosters(page)
  const address = page.url().split('?')[0] ?? ''

  for (const plakat of ['pejlemaerker', 'maalsaetninger', 'proces', 'plan']) {
    const file = await page.request.get(`${address}/fil?fil=pdf&plakat=${plakat}&papir=a2`)
    expect(file.status(), plakat).toBe(200)
    expect(file.headers()['content-type'], plakat).toBe('application/pdf')
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a button shows what was chosen', async ({ page }) => {
    await openPosters(page)
    await page.getByLabel('Rolig').check()
    await page.getByRole('button', { name: 'Vis' }).click()

    await expect(page).toHaveURL(/udseende=rolig/)
    await expect(page.getByLabel('Rolig')).toBeChecked()
    await expect(page.locator('.poster-sheet > img')).toHaveAttribute('src', /udseende=rolig/)
  })
})

test('the pages of posters and of colours have nothing that axe objects to', async ({ page }) => {
  await openPosters(page)
  const posters = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  await page.goto('/arbejde/plakater/farver')
  const colours = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()

  expect(posters.violations).toEqual([])
  expect(colours.violations).toEqual([])
})
