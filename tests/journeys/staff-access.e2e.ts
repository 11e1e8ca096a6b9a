import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from './journey.ts'
import { signIn } from './staff-people.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

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

for (const colorScheme of ['light', 'dark'] as const)
  test(`every staff page is accessible (${colorScheme})`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme })
    await page.goto('/arbejde/log-ind')
    const found = [...(await new AxeBuilder({ page }).withTags(rules).analyze()).violations]
    await signIn(page, 'administrator')

    for (const address of await everyAddress(page)) {
      await page.goto(address)
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
      found.push(...violations.map((violation) => ({ ...violation, help: `${address}: ${violation.help}` })))
    }

    expect(found.map(({ help, nodes }) => `${help}: ${nodes[0]?.html}`)).toEqual([])
  })

test('no staff page is wider than a phone', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 320, height: 700 })
  await signIn(page, 'administrator')

  for (const address of await everyAddress(page)) {
    await page.goto(address)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect([address, over <= 0]).toEqual([address, true])
  }
})

test('a reader looks and changes nothing', async ({ page }) => {
  await signIn(page, 'laeser')

  await expect(page.getByRole('navigation', { name: 'Hovedmenu' }).first()).not.toContainText('Indlæs')
  await page.goto('/arbejde/indlaes')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din rolle giver ikke adgang')
  await page.goto('/arbejde/gennemsyn')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByLabel('Titel', { exact: true }).first()).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Gem rettelser' })).toHaveCount(0)
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
