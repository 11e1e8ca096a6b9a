import { expect, type Page, test } from './journey.ts'

/** Unfolds a year of the story; needs no script. */
async function openYear(page: Page, year: string): Promise<void> {
  await page.locator('summary', { has: page.getByRole('heading', { name: year, exact: true }) }).click()
}

/** From the front page to a strategy, to the sentence a decision stands in, and back to where it is used. */
async function followTheThread(page: Page): Promise<void> {
  await page.goto('/')
  await page
    .getByRole('link', { name: /Sammen om børnelivet/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sammen om børnelivet')
  await expect(page.getByText(/^I dag, \d+\.\s\w+ \d{4}$/)).toBeVisible()

  await openYear(page, '2024')
  const decision = page
    .locator('.storyline-entry', { hasText: '17. december 2024' })
    .filter({ hasText: 'Kommunalbestyrelsen' })
    .first()
  await decision.getByRole('link', { name: 'Kilde' }).first().click()

  const sentence = page.locator('mark#kilde')
  await expect(sentence).toBeVisible()
  await expect(sentence).toBeInViewport()
  await expect(sentence).not.toBeEmpty()

  const used = page.getByRole('region', { name: 'Det markerede sted bruges her' })
  await used.getByRole('listitem').getByRole('link').first().click()
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
      .getByRole('navigation', { name: 'Vis løfter efter tilstand' })
      .getByRole('link', { name: /Ikke dokumenterede/ })
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

test('a reader in a hurry sees what was decided last, what is next and what slipped', async ({ page }) => {
  await page.goto('/strategier')
  await page.getByRole('link', { name: /Sammen om børnelivet/ }).click()
  const glance = page.getByRole('region', { name: 'Strategien lige nu' })

  for (const name of ['Senest besluttet', 'Det næste, der skal ske', 'Tiden er gået']) {
    await expect(glance.getByRole('heading', { name })).toBeVisible()
  }
  await glance.getByRole('link', { name: 'Alt, der ligger forude' }).click()
  await expect(page.getByRole('heading', { name: 'Det ligger forude' })).toBeInViewport()
})

test('a mark on the picture leads to its step, into a folded year too', async ({ page }) => {
  await page.goto('/strategier')
  await page.getByRole('link', { name: /Sammen om børnelivet/ }).click()
  const step = page.locator('#trin-2023-2')
  await expect(step).toBeHidden()

  await page.locator('.overview-picture a[href="#trin-2023-2"]').click()

  await expect(step).toBeInViewport()
})

test('a reader of English follows the same way in English, and goes back to Danish', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From decision to action')

  await page
    .getByRole('link', { name: /Sammen om børnelivet/ })
    .first()
    .click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'da')
  await page.locator('.storyline-year[open]').first().getByRole('link', { name: 'Source' }).first().click()
  await expect(page.locator('mark#kilde')).toBeInViewport()

  await page.getByRole('link', { name: 'Dansk' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
  await expect(page.locator('mark#kilde')).not.toBeEmpty()
})

test('a search stays in English', async ({ page }) => {
  await page.goto('/?sprog=en')
  await page.getByLabel('Search strategies, cases and promises').fill('høringssvar')
  await page.getByRole('button', { name: 'Search' }).click()

  await expect(page.getByText(/^\d+ hits$/)).toBeVisible()
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
