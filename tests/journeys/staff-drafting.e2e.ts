import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from './journey.ts'
import { signIn } from './staff-people.ts'

/** Opens the strategy for children and youth; answers its address. */
async function openStrategy(page: Page): Promise<string> {
  await page.goto('/arbejde/strategier')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Sammen om børnelivet/ })
    .click()
  return new URL(page.url()).pathname
}

test('a strategy is written from its storyline, compared, given its input and adopted, and everyone can read it', async ({
  page,
}) => {
  await signIn(page, 'sekretaer')
  const strategy = await openStrategy(page)
  await page.getByRole('link', { name: 'Udkast', exact: true }).click()
  await page.getByRole('button', { name: 'Begynd et udkast af det, der er læst' }).click()

  // each passage stands beside the words it was read from, and the way to them
  await expect(page.getByText('Udkastet er begyndt.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Se det i dokumentet ?: Målsætning 1\.1$/ })).toHaveAttribute(
    'href',
    /^\/dokumenter\/.+fra=\d+&til=\d+#kilde$/,
  )

  const objective = page.getByLabel('Målsætning 2.1', { exact: true })
  await objective.fill('Familier, der beder om hjælp, har en aftale inden for én uge.')
  await expect(page.getByText(/^LIX \d+: .* \(12 ord\)$/).first()).toBeVisible()
  await page.getByLabel('Hvad denne udgave ændrer').fill('En uge i stedet for to')
  await page.getByRole('button', { name: 'Gem udkastet' }).first().click()
  await expect(page.getByText('Udkastet er gemt.')).toBeVisible()

  // a theme day, and the input that led to the words
  await page.getByRole('link', { name: 'Møder og input' }).click()
  const title = `Forældremøde ${Date.now()}`
  await page.getByLabel('Navn').fill(title)
  await page.getByLabel('Dato').fill('2026-10-01')
  await page.getByLabel('Inviterede grupper og funktioner').fill('Forældrebestyrelser')
  await page.getByRole('button', { name: 'Opret' }).click()
  await page
    .getByLabel('Input, et på hver linje')
    .fill('Forældre: To uger er lang tid for et barn\nKantinen er for dyr')
  await page.getByLabel('De må læses af alle').check()
  await page.getByRole('button', { name: 'Tilføj' }).click()
  await expect(page.getByText('2 af 2 input har endnu ikke ført til ord')).toBeVisible()
  const input = page.getByRole('listitem').filter({ hasText: 'To uger er lang tid' })
  await input.getByText('Knyt til ord i strategien').click()
  await input
    .getByLabel('Passage')
    .selectOption({ label: 'Målsætning 2.1: Familier, der beder om hjælp, har en aftale inden for én uge.' })
  await input.getByLabel('Hvilke ord?').fill('inden for én uge')
  await input.getByRole('button', { name: 'Knyt', exact: true }).click()
  await expect(page.getByText('1 af 2 input har endnu ikke ført til ord')).toBeVisible()

  // the difference says it in words, and why
  await page.goto(`${strategy}/udgaver`)
  await page.getByRole('link', { name: /^Forskellen fra udgave 2 til udgave 3/ }).click()
  await expect(page.getByText('Målsætning 2.1 er ændret.')).toBeVisible()
  await expect(page.locator('ins').filter({ hasText: 'én uge' })).toBeVisible()
  await expect(page.getByText('To uger er lang tid for et barn')).toBeVisible()

  // adopted by the decision of the record
  await page.goto(`${strategy}/udgaver`)
  await page.getByRole('link', { name: 'Vedtag Udgave 3' }).click()
  await page.getByLabel('I hvilken sag blev den vedtaget?').selectOption('24/1312')
  await page.getByRole('button', { name: 'Vis sagens beslutninger' }).click()
  await page.getByLabel(/Kommunalbestyrelsen, 17. december 2024: Ad 1: Vedtaget/).check()
  await page.getByRole('button', { name: 'Vedtag', exact: true }).click()
  await expect(page.getByText('Udgaven er vedtaget.')).toBeVisible()
  await expect(page.getByText('Afløst').first()).toBeVisible()

  await page.goto('/strategier')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Sammen om børnelivet/ })
    .first()
    .click()
  await expect(page.getByText('har en aftale inden for én uge').first()).toBeVisible()
})

test('without script, rows are added and moved, and nothing that was typed is lost', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, 'redaktoer')
  await page.goto('/arbejde/strategier')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Et godt liv hele livet/ })
    .click()
  await page.getByRole('link', { name: 'Udkast', exact: true }).click()
  await page.getByRole('button', { name: /^Begynd et nyt udkast af udgave/ }).click()

  await page.getByRole('textbox', { name: 'Vision' }).fill('Et liv med mening.')
  await page.getByRole('button', { name: 'Tilføj pejlemærke' }).click()
  await page.getByRole('group', { name: 'Pejlemærke 4' }).getByLabel('Navn').fill('Ro til at blive færdig')
  await page.getByRole('button', { name: 'Flyt op Pejlemærke 4' }).click()

  await expect(page.getByRole('textbox', { name: 'Vision' })).toHaveValue('Et liv med mening.')
  await expect(page.getByRole('group', { name: 'Pejlemærke 3' }).getByLabel('Navn')).toHaveValue(
    'Ro til at blive færdig',
  )
  await context.close()
})

test('two who write at once are told of one another, and both keep their words', async ({ browser }) => {
  const pages = await Promise.all([0, 1].map(async () => (await browser.newContext()).newPage()))
  const [mine, theirs] = pages
  if (!mine || !theirs) throw new Error('two pages were opened')
  for (const page of pages) {
    await signIn(page, 'redaktoer')
    await page.goto('/arbejde/strategier')
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Et godt liv hele livet/ })
      .click()
    await page.getByRole('link', { name: 'Udkast', exact: true }).click()
  }

  await theirs.getByRole('textbox', { name: 'Vision' }).fill('Deres vision.')
  await theirs.getByRole('button', { name: 'Gem udkastet' }).first().click()
  await mine.getByRole('textbox', { name: 'Vision' }).fill('Min vision.')
  await mine.getByRole('button', { name: 'Gem udkastet' }).first().click()

  await expect(mine.getByRole('textbox', { name: 'Vision' })).toHaveValue('Min vision.')
  await expect(mine.getByText('Den anden har gemt: Deres vision.')).toBeVisible()
  await mine.getByRole('button', { name: 'Gem udkastet' }).first().click()
  await expect(mine.getByText('Udkastet er gemt.')).toBeVisible()
  for (const page of pages) await page.context().close()
})

test('the inventory tells what has expired and overlaps, and puts a strategy on the stop list', async ({
  page,
}) => {
  await signIn(page, 'redaktoer')
  await page.goto('/arbejde/strategier/oversigt?vis=udloebet')
  await page.getByRole('link', { name: 'Handicappolitik' }).click()
  await page.getByLabel('Hvorfor skal den stoppe?').fill('Den er udløbet.')
  await page.getByLabel('Hvem bestemmer det?').fill('Kommunalbestyrelsen')
  await page.getByRole('button', { name: 'Foreslå, at den stopper' }).click()
  await expect(page.getByText('Den står nu på stoplisten.')).toBeVisible()

  await page.goto('/arbejde/strategier/oversigt')
  await expect(page.getByRole('heading', { name: /^Pårørendestrategi og Værdighedspolitik/ })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hent som CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('oversigt-over-strategier.csv')
})

const pages = [
  '/udkast',
  '/udgaver',
  '/udgaver/2',
  '/udgaver/2/vedtag',
  '/forskel?fra=1&til=2',
  '/moeder',
  '/arbejde/strategier/oversigt',
  '/arbejde/gennemgange',
]

for (const path of pages) {
  test(`axe finds no fault on ${path}, in the light or in the dark`, async ({ page }) => {
    test.slow() // long pages, gone through twice
    await signIn(page, 'sekretaer')
    const address = path.startsWith('/arbejde') ? path : (await openStrategy(page)) + path

    await page.goto(address)
    const light = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze()
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .withRules('color-contrast')
      .analyze()

    const found = [...light.violations, ...dark.violations]
    expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
}
