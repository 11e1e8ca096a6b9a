import { expect, type Page, test } from './journey.ts'
import { checkPages } from './page-checks.ts'
import { signIn } from './staff-people.ts'

/** Makes a committee of its own for the run; answers its address. */
async function makeCommittee(page: Page, name: string, kind: string): Promise<string> {
  await page.goto('/arbejde/udvalg')
  const form = page.locator('form#nyt')
  await form.getByLabel('Navn').fill(name)
  await form.getByLabel('Slags').selectOption({ label: kind })
  await form.getByRole('button', { name: 'Opret' }).click()
  await expect(page.getByText('Udvalget er oprettet.')).toBeVisible()
  return new URL(page.url()).pathname
}

async function seat(page: Page, name: string, office: string): Promise<void> {
  await page.getByText('Giv nogen en plads').click()
  const form = page.locator('details#plads')
  await form.getByLabel('Eller et nyt navn').fill(name)
  await form.getByLabel('Rolle').selectOption({ label: office })
  await form.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText('Pladsen er givet.')).toBeVisible()
}

for (const javaScriptEnabled of [true, false])
  test(`a committee gets members and a year of meetings, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
    baseURL,
  }) => {
    test.slow()
    const context = await browser.newContext({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    await signIn(page, 'sekretaer')
    const name = `Fyrudvalget ${javaScriptEnabled ? 'A' : 'B'}`
    await makeCommittee(page, name, 'Stående udvalg')
    await seat(page, 'Signe Fyrholm', 'Formand')
    await expect(page.getByRole('row', { name: /Signe Fyrholm Formand/ })).toBeVisible()

    await page.getByRole('link', { name: 'Planlæg møder' }).click()
    await page.getByRole('link', { name: '2027 →' }).click()
    const monthly = page.locator('details#maaned')
    await monthly.getByLabel('Hvilken i måneden').selectOption({ label: '4.' })
    await monthly.getByLabel('Ugedag').selectOption({ label: 'torsdag' })
    await monthly.getByRole('button', { name: 'Tilføj reglen' }).click()
    await expect(page.getByRole('button', { name: /Fjern reglen 4\. torsdag i måneden/ })).toBeVisible()
    await expect(page.getByText(/Flyttet fra torsdag den 25\. marts 2027, som er skærtorsdag/)).toBeVisible()

    await page.getByLabel('torsdag den 27. maj 2027').uncheck()
    await page.getByRole('button', { name: 'Planlæg de valgte møder' }).click()
    await expect(page.getByText('Møderne er planlagt.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'torsdag den 27. maj 2027' })).toHaveCount(0)

    await page.getByRole('link', { name: 'torsdag den 28. januar 2027' }).click()
    await page.getByLabel('Mødedag').fill('2027-02-03')
    await page.getByRole('button', { name: 'Gem mødet' }).click()
    await expect(page.getByText('Mødet er gemt.')).toBeVisible()
    await expect(page.getByText('onsdag den 3. februar 2027')).toBeVisible()
    await page.getByLabel('Hvorfor aflyses mødet?').fill('Ingen sager')
    await page.getByRole('button', { name: 'Aflys mødet' }).click()
    await expect(page.getByText('Mødet er aflyst.')).toBeVisible()

    await page.goto('/moeder')
    await expect(
      page.getByRole('row', { name: new RegExp(`3\\. februar 2027 .*${name} .*Aflyst`) }),
    ).toBeVisible()
    await context.close()
  })

test('what a trio notes is seen only by those with a part in it', async ({ page }) => {
  await signIn(page, 'sekretaer')
  await page.goto('/arbejde/udvalg')
  await page.getByRole('link', { name: 'TRIO i Familiehuset' }).click()
  await page.getByText('Skriv en note').click()
  const form = page.locator('details#note')
  await form.getByLabel('Note', { exact: true }).fill('En samtale om pauser')
  await form.getByRole('button', { name: 'Gem note' }).click()
  await expect(page.getByRole('paragraph').filter({ hasText: 'En samtale om pauser' })).toBeVisible()
  const address = new URL(page.url()).pathname

  await page.context().clearCookies()
  await signIn(page, 'redaktoer')
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'TRIO i Familiehuset' })).toBeVisible()
  await expect(page.getByText('En samtale om pauser')).toHaveCount(0)
})

test('committees and the calendar can be used by everybody, at every width', async ({ page }) => {
  test.setTimeout(600_000)
  await signIn(page, 'administrator')
  await page.goto('/arbejde/udvalg')
  const committee = (await page.getByRole('link', { name: 'Hovedudvalget' }).getAttribute('href')) ?? ''
  await page.goto('/arbejde/kalender?aar=2027')
  const meeting = (await page.locator('.year-day').first().getAttribute('href')) ?? ''
  const plan = committee.replace('/udvalg/', '/kalender/udvalg/')

  await checkPages(page, [
    '/arbejde/kalender?aar=2027',
    '/arbejde/kalender?aar=2027&visning=liste',
    '/arbejde/personer',
    committee,
    `${committee}/indstillinger`,
    `${committee}/periode`,
    `${plan}?aar=2028`,
    meeting,
  ])
})
