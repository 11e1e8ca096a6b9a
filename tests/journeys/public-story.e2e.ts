import { expect, type Page, test } from '@playwright/test'

/** From the front page to a strategy, to the sentence a decision stands in, and back to where it is used. */
async function followTheThread(page: Page): Promise<void> {
  await page.goto('/')
  await page
    .getByRole('link', { name: /Sammen om børnelivet/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sammen om børnelivet')
  await expect(page.getByText(/^I dag, \d+\. \w+ \d{4}$/)).toBeVisible()

  const decision = page
    .locator('.storyline-entry', { hasText: '17. december 2024' })
    .filter({ hasText: 'Kommunalbestyrelsen' })
    .first()
  await decision.getByRole('link', { name: 'Læs, hvor det står' }).first().click()

  const sentence = page.locator('mark#kilde')
  await expect(sentence).toBeVisible()
  await expect(sentence).toBeInViewport()
  await expect(sentence).not.toBeEmpty()

  const used = page.getByRole('region', { name: 'Dette stykke bruges her' })
  await used.getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Indstillet og besluttet' })).toBeVisible()
}

test('a citizen follows a strategy from the front page to the highlighted sentence and back', async ({
  page,
}) => {
  await followTheThread(page)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the same citizen gets just as far', async ({ page }) => {
    await followTheThread(page)
  })

  test('the ledger is narrowed with the form alone', async ({ page }) => {
    await page.goto('/loefter')
    await page
      .getByRole('navigation', { name: 'Vis løfter, der er' })
      .getByRole('link', { name: /Ikke dokumenteret/ })
      .click()
    await page.getByLabel('Strategi').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Vis' }).click()

    await expect(page).toHaveURL(/visning=ikke-dokumenteret.*strategi=/)
    await expect(
      page
        .getByRole('table')
        .getByText(/Ikke.dokumenteret/)
        .first(),
    ).toBeVisible()
  })
})

test('a whole way is walked by keyboard: skip link, search, first hit', async ({ page }) => {
  await page.goto('/strategier')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Gå til sidens indhold' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#indhold$/)

  await page.getByRole('searchbox', { name: 'Søg' }).focus()
  await page.keyboard.type('handleplan')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/soeg\?q=handleplan$/)

  const first = page.locator('.search-hit').first().getByRole('link').first()
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Søg')
})
