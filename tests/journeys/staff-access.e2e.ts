import { expect, type Page, test } from './journey.ts'
import { checkPage, checkPages } from './page-checks.ts'
import { signIn } from './staff-people.ts'

/** Every kind of staff page, found by walking from the lists, so that no id is written here. */
async function everyAddress(page: Page): Promise<readonly string[]> {
  const firstOf = async (list: string): Promise<string> => {
    await page.goto(list)
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    const found = links.find((link) => /\/[0-9a-f-]{36}$/.test(link))
    if (!found) throw new Error(`${list} leads nowhere`)
    return found
  }
  const lists = ['gennemsyn', 'gennemsyn?stand=accepted', 'strategier', 'loefter', 'udvalg', 'brugere'].map(
    (name) => `/arbejde/${name}`,
  )
  const ones: string[] = []
  for (const list of lists) ones.push(await firstOf(list))
  return [
    ...['/arbejde', '/arbejde/indlaes', '/arbejde/log', '/arbejde/adgangskode', '/arbejde/findes-ikke'],
    ...lists,
    ...ones,
  ]
}

test('every staff page can be used by everybody, in light and dark, at every width', async ({ page }) => {
  test.setTimeout(600_000)
  await page.goto('/arbejde/log-ind')
  await checkPage(page, 'sign-in', { dark: true })
  await signIn(page, 'administrator')

  const addresses = await everyAddress(page)
  await checkPages(page, addresses)
  await checkPages(page, addresses.slice(0, 3), { dark: true })
})

test('a reader looks and changes nothing', async ({ page }) => {
  await signIn(page, 'laeser')

  await expect(page.getByRole('navigation', { name: 'Hovedmenu' }).first()).not.toContainText('Indlæs')
  await page.goto('/arbejde/indlaes')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din rolle giver ikke adgang')
  // a document under review may hold what is closed
  await page.goto('/arbejde/gennemsyn')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din rolle giver ikke adgang')
  await page.goto('/arbejde/punkter')
  await page.locator('main table a').first().click()
  await expect(page.getByRole('button', { name: 'Gem' })).toHaveCount(0)
})

test('a stranger signs in and comes to the page that was asked for', async ({ page }) => {
  await page.goto('/arbejde/loefter?stand=due')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log ind')
  await page.getByLabel('Brugernavn').fill('sekretaer')
  await page.getByLabel('Adgangskode').fill('ikke det rigtige')
  await page.getByRole('button', { name: 'Log ind' }).click()
  await expect(page.getByRole('alert')).toContainText('Brugernavn eller adgangskode er forkert.')
  await page.getByLabel('Adgangskode').fill('fyrtaarn-ved-havet-3')
  await page.getByRole('button', { name: 'Log ind' }).click()

  await expect(page).toHaveURL(/\/arbejde\/loefter\?stand=due$/)
})

test('the review can be reached and saved with the keyboard alone', async ({ page }) => {
  await signIn(page, 'redaktoer')
  await page.goto('/arbejde/gennemsyn')
  await page.getByRole('row').nth(1).getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Spring kildeteksten over' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')

  await expect(page.getByRole('button', { name: 'Gem, og godkend' })).toBeFocused()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Der var intet at gemme; alt står, som det stod.')).toBeVisible()
})
