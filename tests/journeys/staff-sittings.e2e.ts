import { expect, type Page, test } from './journey.ts'
import { checkPages } from './page-checks.ts'
import { signIn } from './staff-people.ts'

const state = (page: Page) => page.locator('.sitting-state')
const decision = (page: Page) => page.locator('[data-decision]').first()
const wording = (page: Page) => decision(page).getByLabel('Ordlyd')

/** The committee's meeting that is nearest, from the list. */
async function openMeeting(page: Page, committee: string): Promise<void> {
  await page.goto('/arbejde/moeder')
  await page.getByRole('row').filter({ hasText: committee }).first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(committee)
}

/** The minutes of the called meeting of the school committee; begins it when nobody has. */
async function openMinutes(page: Page): Promise<void> {
  await openMeeting(page, 'Børne- og Skoleudvalget')
  const begin = page.getByRole('button', { name: 'Begynd mødet' })
  if (await begin.isVisible()) await begin.click()
  else await page.getByRole('link', { name: 'Fortsæt protokollen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Protokol' })).toBeVisible()
}

async function openLive(page: Page): Promise<void> {
  await openMinutes(page)
  await expect(page.locator('#protokol[data-live]')).toBeVisible()
}

const goTo = (page: Page, item: string) =>
  page.getByRole('navigation', { name: 'Punkter' }).getByRole('link', { name: item }).click()

test('an agenda is put together, put in order and sent out, and its meeting held by keys alone', async ({
  page,
}) => {
  await signIn(page, 'sekretaer')
  await openMeeting(page, 'Klima- og Teknikudvalget')
  await page.getByRole('button', { name: 'Sæt faste punkter på' }).click()
  await page.getByLabel('Andet punkt').fill('Nye skilte ved havnen')
  await page.getByRole('button', { name: 'Tilføj' }).click()
  await page.getByRole('button', { name: 'Flyt »Nye skilte ved havnen« op' }).click()
  await expect(page.locator('.agenda > li').nth(2)).toContainText('Nye skilte ved havnen')
  await page.getByRole('button', { name: 'Send dagsordenen ud' }).click()
  await expect(page.getByText('Dagsordenen er sendt ud.')).toBeVisible()
  await page.getByRole('button', { name: 'Begynd mødet' }).click()
  await expect(page.locator('#protokol[data-live]')).toBeVisible()

  const address = new URL(page.url()).pathname
  for (const key of ['g', 'g', 'd', 'e']) {
    await page.keyboard.press('Alt+ArrowDown')
    await expect(page.locator(':focus')).toHaveAttribute('name', 'udfald')
    await page.keyboard.press(key)
    await expect(wording(page)).not.toHaveValue('')
  }
  await page.keyboard.press('Alt+ArrowUp')
  await expect(wording(page)).toHaveValue('Drøftet.')
  await page.keyboard.press('Tab')
  await page.keyboard.type(' Udvalget ser en skitse i marts.')
  await page.keyboard.press('Control+Enter')
  await expect(state(page)).toHaveText('Gemt')
  for (let n = 0; n < 3; n++) await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('heading', { level: 2, name: 'Afslut mødet' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('17.45')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Intet mangler. Mødet kan afsluttes.')).toBeVisible()
  await expect(state(page)).toHaveText('Gemt')
  expect(new URL(page.url()).pathname).toBe(address)

  await page.getByRole('button', { name: 'Afslut mødet' }).press('Enter')
  await expect(page.getByText('Mødet er afsluttet, og sagerne er gået videre.')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Udvalget ser en skitse i marts.')
})

test('what is typed while the network is away is kept, also when the page is loaded again, and sent afterwards', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await signIn(page, 'sekretaer')
  await openLive(page)
  await goTo(page, 'Godkendelse af seneste referat')
  await context.setOffline(true)
  await decision(page).getByRole('radio', { name: 'Godkendt' }).press('g')
  await wording(page).fill('Godkendt uden bemærkninger.')
  await page.keyboard.press('Control+Enter')
  await expect(state(page)).toContainText('ikke sendt endnu')
  await goTo(page, 'Eventuelt')
  await page.getByLabel('Noteret under punktet').fill('Julefrokost aftalt.')
  await page.keyboard.press('Control+Enter')

  await context.setOffline(false)
  await expect(state(page)).toHaveText('Gemt', { timeout: 15_000 })
  await page.reload()
  await expect(page.getByLabel('Noteret under punktet')).toHaveValue('Julefrokost aftalt.')
  await goTo(page, 'Godkendelse af seneste referat')
  await expect(wording(page)).toHaveValue('Godkendt uden bemærkninger.')

  await page.route('**/protokol', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await wording(page).fill('Godkendt med rettelser.')
  await page.keyboard.press('Control+Enter')
  await expect(state(page)).toContainText('1 ikke sendt endnu')
  page.once('dialog', (dialog) => dialog.accept())
  await page.reload()
  await expect(wording(page)).toHaveValue('Godkendt med rettelser.')
  await page.unroute('**/protokol')
  await expect(state(page)).toHaveText('Gemt', { timeout: 15_000 })
})

test('two who write the same decision are told of one another, and neither loses anything', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'sekretaer')
  await openLive(page)
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'da-DK' })
  const other = await context.newPage()
  await signIn(other, 'administrator')
  await openLive(other)
  await goTo(page, 'Børnepanelet')
  await goTo(other, 'Børnepanelet')

  // one of them is a moment behind
  await page.context().setOffline(true)
  await wording(page).fill('')
  await wording(page).pressSequentially('Drøftet med børnene')
  await wording(other).fill('Taget til efterretning af alle.')
  await other.keyboard.press('Control+Enter')
  await expect(state(other)).toHaveText('Gemt')
  await page.keyboard.press('Control+Enter')
  await page.context().setOffline(false)

  const told = page.getByRole('alert')
  await expect(told).toContainText('En anden har gemt det samme imens')
  await expect(told).toContainText('Drøftet med børnene')
  await expect(told).toContainText('Taget til efterretning af alle.')
  await told.getByRole('button', { name: 'Brug mit' }).click()
  await expect(state(page)).toHaveText('Gemt')
  await expect(told).toHaveCount(0)
  // and the other sees it without doing anything
  await expect(wording(other)).toHaveValue('Drøftet med børnene', { timeout: 10_000 })
  await context.close()
})

test('a vote is counted, with who is disqualified left out, and a minority opinion noted', async ({
  page,
}) => {
  await signIn(page, 'sekretaer')
  await openLive(page)
  await goTo(page, 'Tal for trivsel')
  await page.getByText('Kommer, går og inhabil').click()
  const disqualify = page.locator('form[data-handling="disqualify"]').last()
  await disqualify.getByLabel('Person').selectOption({ label: 'Ejvin Tangmose' })
  await disqualify.getByLabel('Grund').fill('Ansat på skolen')
  await disqualify.getByRole('button', { name: 'Gem inhabilitet' }).click()
  await expect(page.getByText('4 af 5 medlemmer deltager i punktet')).toBeVisible()

  await page.getByText('Ny afstemning').click()
  const ballot = page.locator('form[data-handling="ballot"]')
  await ballot.getByLabel('Forslag', { exact: true }).fill('at tallene drøftes igen i marts')
  await ballot.getByLabel('For', { exact: true }).first().fill('5')
  await ballot.getByRole('button', { name: 'Gem afstemningen' }).click()
  await expect(ballot.getByRole('alert')).toContainText('Der er flere stemmer')
  await ballot.getByLabel('For', { exact: true }).first().fill('3')
  await ballot.getByLabel('Imod', { exact: true }).first().fill('1')
  await ballot.getByRole('button', { name: 'Gem afstemningen' }).click()
  await expect(page.getByText('1. afstemning: for 3, imod 1, undlod 0')).toContainText('vedtaget')

  await page.getByText('Ny udtalelse').click()
  const statement = page.locator('form[data-handling="state"]')
  await statement.getByLabel('Hvem').fill('Venstre')
  await statement.getByLabel('Udtalelse').fill('Venstre finder tallene gode.')
  await statement.getByRole('button', { name: 'Gem udtalelsen' }).click()
  await expect(page.getByText('Venstre finder tallene gode.')).toBeVisible()
  await expect(state(page)).toHaveText('Gemt')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('who is there is noted, and a decision taken with a remark that binds somebody', async ({ page }) => {
    await signIn(page, 'sekretaer')
    await openMinutes(page)
    await goTo(page, 'Fremmøde')
    await page.getByRole('group', { name: 'Storm Egeskær (F)' }).getByLabel('Afbud').check()
    await page.getByRole('button', { name: 'Gem fremmøde' }).click()
    await expect(page.getByText('Det er gemt.')).toBeVisible()
    await expect(page.getByRole('group', { name: 'Storm Egeskær (F)' }).getByLabel('Afbud')).toBeChecked()

    await goTo(page, 'Meddelelser')
    await decision(page).getByLabel('Efterretning').check()
    await decision(page).getByLabel('Bemærkning, der binder').fill('at tallene sendes til forældrene')
    await page.getByRole('button', { name: 'Gem beslutning' }).click()
    await expect(wording(page)).toHaveValue('Taget til efterretning.')
    await page.getByLabel('Hvem', { exact: true }).first().fill('Skolechefen')
    await page.getByLabel('Senest').fill('2027-02-01')
    await page.getByRole('button', { name: 'Gem opgaven' }).click()
    await expect(page.getByText('Skolechefen: tallene sendes til forældrene')).toBeVisible()

    await goTo(page, 'Afslut mødet')
    await expect(page.getByText('Mødet er ikke hævet.')).toBeVisible()
  })

  test('an item that was postponed is put on the next meeting by one press', async ({ page }) => {
    await signIn(page, 'sekretaer')
    await openMeeting(page, 'Klima- og Teknikudvalget')
    await page.getByRole('button', { name: 'Sæt faste punkter på' }).click()
    await page.getByLabel('Andet punkt').fill('Nye vinduer på rådhuset')
    await page.getByRole('button', { name: 'Tilføj' }).click()
    const seen = page.getByLabel('Jeg har set det')
    if (await seen.isVisible()) await seen.check()
    await page.getByRole('button', { name: 'Send dagsordenen ud' }).click()
    await page.getByRole('button', { name: 'Begynd mødet' }).click()
    for (const [item, outcome] of [
      ['Godkendelse af dagsorden', 'Godkendt'],
      ['Godkendelse af seneste referat', 'Godkendt'],
      ['Nye vinduer på rådhuset', 'Udsat'],
    ] as const) {
      await goTo(page, item)
      await decision(page).getByLabel(outcome).check()
      await page.getByRole('button', { name: 'Gem beslutning' }).click()
    }
    await goTo(page, 'Afslut mødet')
    await page.getByLabel('Klokken').fill('17.45')
    await page.getByRole('button', { name: 'Hæv mødet' }).click()
    await page.getByRole('button', { name: 'Afslut mødet' }).click()

    await page.getByRole('button', { name: /^Sæt på mødet/ }).click()
    await expect(page.getByText('Punktet er klar igen')).toBeVisible()
    await page.getByRole('link', { name: /^Er sat på mødet/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Nye vinduer på rådhuset' })).toBeVisible()
    await expect(page.getByRole('link', { name: /^Udsat fra/ })).toBeVisible()
  })

  test('a reader has the agenda, and nothing of what is closed', async ({ page }) => {
    await signIn(page, 'laeser')
    await openMeeting(page, 'Børne- og Skoleudvalget')

    await expect(page.getByRole('main')).toContainText('Tal for trivsel')
    await expect(page.getByRole('main')).not.toContainText('Tangvigskolen')
    await expect(page.getByRole('button', { name: 'Begynd mødet' })).toHaveCount(0)
  })
})

/** The list, an agenda being prepared, and the minutes at an item, at attendance, and at the end. */
async function everyAddress(page: Page): Promise<readonly string[]> {
  await page.goto('/arbejde/moeder')
  const prepared = await page
    .getByRole('row')
    .filter({ hasText: 'Under forberedelse' })
    .first()
    .getByRole('link')
    .getAttribute('href')
  await openMinutes(page)
  await goTo(page, 'Tal for trivsel')
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Tal for trivsel')
  const item = new URL(page.url())
  const minutes = item.pathname
  return [
    '/arbejde/moeder',
    '/arbejde/moeder?vis=afholdte',
    prepared ?? '/arbejde/moeder',
    minutes,
    `${minutes}?punkt=slut`,
    `${minutes}${item.search}`,
  ]
}

test('every page of a meeting can be used by everybody, at every width', async ({ page }) => {
  test.setTimeout(600_000)
  await signIn(page, 'sekretaer')

  await checkPages(page, await everyAddress(page), { unfolded: true })
})
