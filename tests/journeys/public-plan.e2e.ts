import { expect, test } from './journey.ts'

test('from an initiative back to the sentence of the decision, and forward to what was done', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Se hele planen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Handleplanen' })).toBeVisible()

  await page.getByRole('link', { name: 'Det samme som liste' }).click()
  await page.getByRole('link', { name: 'Færre skemaer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Færre skemaer' })).toBeVisible()
  await expect(page.getByText('2 uger senere end vedtaget').first()).toBeVisible()
  await expect(page.getByText('Fjorten skemaer er blevet til seks')).toBeVisible()

  await page
    .getByRole('region', { name: 'Hvor det kommer fra' })
    .getByRole('link', { name: 'Læs, hvor det står' })
    .click()
  await expect(page.locator('#kilde')).toBeVisible()
})

test('a unit sees what reaches it, and why it goes over its limit', async ({ page }) => {
  await page.goto('/enheder')
  await page.getByRole('main').getByRole('link', { name: 'PPR' }).first().click()

  await expect(page.getByRole('heading', { level: 1, name: 'PPR' })).toBeVisible()
  await expect(page.getByText(/må bære 1,5 point mere/)).toBeVisible()
  await expect(page.getByText('Tilladt af Velfærdsdirektøren')).toBeVisible()
})

test('a strategy shows what differs between two of its versions', async ({ page }) => {
  await page.goto('/strategier')
  await page.getByRole('main').getByRole('link').first().click()
  await page.getByRole('link', { name: /^Fra udgave \d+ til udgave \d+$/ }).click()

  await expect(page.getByRole('heading', { name: 'Kort sagt' })).toBeVisible()
  await expect(page.locator('.difference ins').first()).toBeVisible()
})
