import { expect, type Locator, type Page, test } from './journey.ts'
import { checkPages } from './page-checks.ts'
import { signIn } from './staff-people.ts'

const bar = (page: Page, title: string): Locator => page.locator(`[data-bar][aria-label^="${title}"]`).first()
const daysOf = async (page: Page, title: string): Promise<string> =>
  (await bar(page, title).getAttribute('aria-label')) ?? ''

async function openPlan(page: Page): Promise<void> {
  await page.goto('/arbejde/plan')
  await expect(page.locator('.plan-live')).toBeVisible()
}

/** Moves the focused bar by weeks with the arrow keys, and drops it. */
async function moveByKeys(page: Page, title: string, weeks: number): Promise<void> {
  await bar(page, title).focus()
  for (let week = 0; week < Math.abs(weeks); week++)
    await page.keyboard.press(weeks > 0 ? 'ArrowRight' : 'ArrowLeft')
  await page.keyboard.press('Enter')
}

test('an initiative is dragged, pinned, put back, moved again and saved', async ({ page }) => {
  await signIn(page, 'redaktoer')
  await openPlan(page)
  const before = await daysOf(page, 'Livssamtalen')
  const body = await bar(page, 'Livssamtalen').locator('.plan-bar-body').boundingBox()
  if (!body) throw new Error('it has no bar')
  const [x, y] = [body.x + 12, body.y + body.height / 2]

  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= 12; step++) await page.mouse.move(x + step * 5, y)

  await expect(page.getByRole('status')).toContainText('Livssamtalen:')
  await expect(page.locator('.plan-bar.is-held')).toHaveCount(1)
  const frames = await page.evaluate(() =>
    performance
      .getEntriesByName('plan-held')
      .map(({ duration }) => duration)
      .sort((a, b) => a - b),
  )
  // the aim is 50 ms; several programs share the machine that runs this
  expect(frames[Math.floor(frames.length / 2)] ?? 0).toBeLessThan(100)

  await page.mouse.up()
  const moves = page.getByRole('region', { name: 'Det flytter sig' })
  await expect(moves).toContainText('flyttet af dig')
  expect(await daysOf(page, 'Livssamtalen')).not.toBe(before)

  await page.keyboard.press('Control+z')
  await expect(moves).toHaveCount(0)
  expect(await daysOf(page, 'Livssamtalen')).toBe(before)
  await page.getByRole('button', { name: 'Gentag' }).click()
  await expect(moves).toBeVisible()

  const panel = page.getByRole('region', { name: 'Livssamtalen' })
  await expect(panel).toContainText('Hvorfor ikke før?')
  await panel.getByLabel('Hold fast').check()
  await panel.getByRole('button', { name: 'Prøv' }).first().click()
  await page.getByRole('button', { name: /^Gem \d+ ændring/ }).click()

  await expect(page.getByRole('status')).toHaveText('Planen er gemt.')
  const saved = await daysOf(page, 'Livssamtalen')
  await page.reload()
  expect(await daysOf(page, 'Livssamtalen')).toContain('fastholdt')
  expect(await daysOf(page, 'Livssamtalen')).toBe(saved)
})

test('by keys alone an initiative leaves its adopted time, with a reason that the comparison shows', async ({
  page,
}) => {
  await signIn(page, 'redaktoer')
  await openPlan(page)
  await bar(page, 'Børnepanelet').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('status')).toContainText('Børnepanelet: 8.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status')).toHaveText('Børnepanelet er sat tilbage.')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('Børnepanelet flyttet til 29.')

  await page.keyboard.press('Control+s')
  await page.getByLabel('Begrundelse').fill('Børnene har bedt om at vente til efter påske')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('status')).toHaveText('Planen er gemt.')
  await page.getByRole('link', { name: 'Sammenlign' }).click()
  const row = page.getByRole('row').filter({ hasText: 'Børnepanelet' })
  await expect(row).toContainText('4 uger senere')
  await expect(row).toContainText('Børnene har bedt om at vente til efter påske')
})

test('what cannot be moved says so, and the arrows walk from row to row', async ({ page }) => {
  await signIn(page, 'redaktoer')
  await openPlan(page)
  await bar(page, 'Sparring på tværs').focus()

  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('status')).toContainText('kan ikke flyttes')
  await page.keyboard.press('ArrowDown')

  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  expect(focused).not.toContain('Sparring på tværs')
  expect(focused).not.toBe('')
})

test('a changed load and a changed limit show at once what moves', async ({ page }) => {
  await signIn(page, 'redaktoer')
  await openPlan(page)
  await bar(page, 'Trygt hjem fra sygehus').click()
  const panel = page.getByRole('region', { name: 'Trygt hjem fra sygehus' })
  await panel.getByLabel('Hjemmeplejen i byen').fill('3,5')
  await panel.getByRole('button', { name: 'Prøv' }).last().click()
  await expect(page.getByRole('region', { name: 'Det flytter sig' })).toContainText('Ændret belastning')

  await page.getByRole('button', { name: 'Fortryd', exact: true }).click()
  await page.locator('.plan-heat').getByRole('link', { name: 'Digitalisering' }).click()
  const unit = page.getByRole('region', { name: 'Digitalisering' })
  await unit.getByLabel('Point').fill('0,5')
  await unit.getByRole('button', { name: 'Prøv' }).click()

  const moves = page.getByRole('region', { name: 'Det flytter sig' })
  await expect(moves).toContainText('Ændret grænse: Digitalisering')
  await expect(moves).toContainText('Pårørendelinjen')
})

test('a proposal is shown beside the plan, taken, and undone', async ({ page }) => {
  await signIn(page, 'redaktoer')
  await openPlan(page)
  await page.getByRole('button', { name: 'Foreslå plan' }).click()
  const proposal = page.getByRole('region', { name: 'Forslag' })
  await expect(proposal).toContainText('planer prøvet', { timeout: 15_000 })

  await proposal.getByRole('button', { name: 'Find et bedre' }).click()
  await proposal.getByRole('button', { name: 'Stop' }).click()
  await expect(proposal.getByRole('button', { name: 'Find et bedre' })).toBeVisible({ timeout: 15_000 })
  const take = proposal.getByRole('button', { name: 'Tag hele forslaget' })
  if (await take.isVisible()) {
    await take.click()
    await expect(page.getByRole('region', { name: 'Det flytter sig' })).toBeVisible()
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click()
    await expect(page.getByRole('region', { name: 'Det flytter sig' })).toHaveCount(0)
  }
})

test('two who plan at once are told of one another, and neither loses anything', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'redaktoer')
  await openPlan(page)
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'da-DK' })
  const other = await context.newPage()
  await signIn(other, 'sekretaer')
  await openPlan(other)
  await moveByKeys(other, 'Fra ung til voksen', 3)
  await other.getByRole('button', { name: /^Gem/ }).click()
  await expect(other.getByRole('status')).toHaveText('Planen er gemt.')

  await moveByKeys(page, 'Omlægning af Botilbuddet', 2)
  const mine = await daysOf(page, 'Omlægning af Botilbuddet')
  await page.getByRole('button', { name: /^Gem/ }).click()

  await expect(page.locator('.alert')).toContainText('Andre har ændret planen')
  await expect(page.locator('.alert')).toContainText('flyttede »Fra ung til voksen«')
  expect(await daysOf(page, 'Omlægning af Botilbuddet')).toBe(mine)
  await page.getByRole('button', { name: /^Gem/ }).click()
  await expect(page.getByRole('status')).toHaveText('Planen er gemt.')
  expect(await daysOf(page, 'Fra ung til voksen')).toBe(await daysOf(other, 'Fra ung til voksen'))
  await context.close()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('going over a limit needs a name and a reason, and is then shown', async ({ page }) => {
    const title = 'Trygt hjem fra sygehus'
    await signIn(page, 'sekretaer')
    await page.goto('/arbejde/plan/tabel')
    await page.getByLabel(`Begynder: ${title}`).fill('2027-08-16')
    await page.getByLabel('Begrundelse').fill('Sygehuset er klar før ventet')
    await page.getByRole('button', { name: 'Gem planen' }).click()

    const refusal = page.locator('.alert')
    await expect(refusal).toContainText('Visitation og Rehabilitering har 4 tiltag ad gangen, højst 3')
    await expect(page.getByLabel(`Begynder: ${title}`)).toHaveValue('2027-08-16')
    await refusal.getByRole('link', { name: 'Tillad en overskridelse' }).click()
    await expect(page.getByLabel('Tiltag mere ad gangen')).toHaveValue('1')
    await page.getByRole('button', { name: 'Tillad overskridelsen' }).click()
    await expect(page.getByRole('alert')).toContainText('Hvorfor: skriv en begrundelse')
    await page.getByLabel('Hvorfor').fill('Aftalen med sygehuset løber fra august')
    await page.getByLabel('Hvem har tilladt det').fill('Velfærdsdirektøren')
    await page.getByRole('button', { name: 'Tillad overskridelsen' }).click()
    await expect(page.getByText('Overskridelsen er tilladt og vises for alle.')).toBeVisible()

    await page.goto('/arbejde/plan/tabel')
    await page.getByLabel(`Begynder: ${title}`).fill('2027-08-18')
    await page.getByLabel('Begrundelse').fill('Sygehuset er klar før ventet')
    await page.getByRole('button', { name: 'Gem planen' }).click()
    await expect(page.getByText('Planen er gemt.')).toBeVisible()
    await expect(page.getByLabel(`Begynder: ${title}`)).toHaveValue('2027-08-16')
    await page.goto('/arbejde/plan')
    await expect(page.getByRole('main')).toContainText('Aftalen med sygehuset løber fra august')
  })

  test('an initiative is chosen, explained and moved, and a proposal taken in part', async ({ page }) => {
    await signIn(page, 'redaktoer')
    await page.goto('/arbejde/plan')
    await page.getByRole('link', { name: 'Efter enhed' }).click()
    await bar(page, 'Pårørendelinjen').click()
    const panel = page.getByRole('region', { name: 'Pårørendelinjen' })
    await expect(panel).toContainText('Hvorfor ikke før?')
    await expect(panel).toContainText('Holder løftet?')
    await panel.getByLabel('Begynder i ugen med').fill('2028-11-08')
    await panel.getByLabel('Begrundelse').fill('Telefonsystemet er forsinket')
    await panel.getByRole('button', { name: 'Gem flytningen' }).click()
    await expect(page.getByText('Flytningen er gemt.')).toBeVisible()
    await expect(panel.getByLabel('Begynder i ugen med')).toHaveValue('2028-11-06')

    await page.getByRole('button', { name: 'Foreslå plan' }).click()
    const row = page.getByRole('row').filter({ hasText: 'Pårørendelinjen' })
    await expect(row).toContainText('tidligere')
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
    await row.getByRole('checkbox').check()
    await page.getByLabel('Begrundelse').fill('Der blev plads før')
    await page.getByRole('button', { name: 'Gem de valgte' }).click()
    await expect(page.getByText('Planen er gemt.')).toBeVisible()
  })
})

test('a plan is kept, adopted through a matter, and then stands', async ({ page }) => {
  await signIn(page, 'sekretaer')
  await page.goto('/arbejde/plan/vedtagelse')
  await page.getByLabel('Bemærkning').fill('Planen efter budgettet')
  for (const reason of await page.locator('input[name^="grund."]').all())
    if ((await reason.inputValue()) === '') await reason.fill('Budgettet kom senere end ventet')
  await page.getByRole('button', { name: 'Gem til vedtagelse' }).click()
  await expect(page.getByText('Planen er gemt til vedtagelse.')).toBeVisible()

  await page.getByRole('button', { name: 'Vedtag planen' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('Sag', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Udvalg', { exact: true }).selectOption({ label: 'Kommunalbestyrelsen' })
  await page.getByLabel('Besluttet den').fill('2026-01-05')
  await page.getByLabel('Beslutningens ordlyd').fill('Handleplanen blev godkendt.')
  await page.getByRole('button', { name: 'Vedtag planen' }).click()

  await expect(page.getByText('Planen er vedtaget og kan ikke ændres mere.')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Handleplanen blev godkendt.')
  await expect(page.getByRole('button', { name: 'Opgiv denne plan' })).toHaveCount(0)
})

const addresses = [
  '/arbejde/plan',
  '/arbejde/plan?vis=enhed&tid=aar',
  '/arbejde/plan/tabel',
  '/arbejde/plan/sammenlign?kun=alle',
  '/arbejde/plan/luft',
  '/arbejde/plan/vedtagelse',
  '/arbejde/plan/overskridelser',
]

/** With an initiative chosen, and a revision opened. */
async function everyAddress(page: Page): Promise<readonly string[]> {
  await page.goto('/arbejde/plan')
  const id = (await bar(page, 'Livssamtalen').getAttribute('data-bar')) ?? ''
  await page.goto('/arbejde/plan/vedtagelse')
  const revision = await page.locator('main table a').first().getAttribute('href')
  return [...addresses, `/arbejde/plan?tiltag=${id}`, revision ?? '/arbejde/plan']
}

test('every page of the plan can be used by everybody, at every width', async ({ page }) => {
  test.setTimeout(600_000)
  await signIn(page, 'sekretaer')

  await checkPages(page, await everyAddress(page))
})
