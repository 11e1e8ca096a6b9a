import { expect, test } from './journey.ts'

test('a citizen searches from the front page and sees the words in their context', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Søg i strategier, sager og løfter').fill('høringssvar')
  await page.getByRole('button', { name: 'Søg' }).click()

  await expect(page.getByText(/^\d+ træf$/)).toBeVisible()
  await expect(page.locator('.search-hit mark').first()).toContainText(/høringssvar/i)
})

test('part of a compound is enough', async ({ page }) => {
  await page.goto('/soeg?q=udvalg&slags=committee')

  await expect(page.getByRole('link', { name: /Områdeudvalg/ }).first()).toBeVisible()
})

test('a typing error is mended, and said', async ({ page }) => {
  await page.goto('/soeg?q=stratgi')

  await expect(page.getByText('Her er træf på »strategi« i stedet.')).toBeVisible()
  await expect(page.locator('.search-hit').first()).toBeVisible()
})

test('a case number leads to its matter', async ({ page }) => {
  await page.goto('/sager')
  const number = await page
    .getByRole('cell', { name: /^\d{2}\/\d+$/ })
    .first()
    .innerText()
  await page.goto(`/soeg?q=${encodeURIComponent(number.trim())}`)
  await page.locator('.search-hit').first().getByRole('link').first().click()

  await expect(page.getByText(`Sag ${number.trim()}`).first()).toBeVisible()
})

test('nothing found is said kindly, with ways on', async ({ page }) => {
  await page.goto('/soeg?q=xqzwvk')

  await expect(page.getByText('Vi fandt ikke noget på »xqzwvk«')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Alle strategier' })).toBeVisible()
})
