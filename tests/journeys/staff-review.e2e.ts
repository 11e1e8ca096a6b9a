import { expect, test } from './journey.ts'
import { agendaItem, signIn } from './staff-people.ts'

test('an editor takes a document in, corrects it, accepts it and sees it in public', async ({ page }) => {
  const before = `Læseindsats ${Date.now()}`
  await signIn(page, 'redaktoer')
  await page.getByRole('link', { name: 'Indlæs', exact: true }).click()
  await page.getByLabel('Vælg filer').setInputFiles(agendaItem(before))

  const row = page.getByRole('listitem').filter({ hasText: before })
  await expect(row).toContainText('1 punkt', { timeout: 30_000 })
  await row.getByRole('link', { name: 'Gennemse' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(before)
  await page.getByLabel('Titel', { exact: true }).first().fill(`${before}, rettet`)
  await page.getByRole('group', { name: 'indstilling 2' }).getByLabel('Fjern').check()
  await page.getByRole('button', { name: 'Gem rettelser' }).click()

  await expect(page.getByText('Rettelserne er gemt.')).toBeVisible()
  await expect(page.getByLabel('Titel', { exact: true }).first()).toHaveValue(`${before}, rettet`)
  await expect(page.getByRole('group', { name: 'indstilling 2' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Gem, og godkend' }).click()

  await expect(page.getByText('Dokumentet er godkendt')).toBeVisible()
  await page.getByRole('link', { name: 'Se det offentligt' }).click()
  await expect(page).toHaveURL(/\/dokumenter\//)
  await expect(page.getByRole('main')).toContainText('ny læseindsats')
  await page.goto(`/soeg?q=${encodeURIComponent(before)}`)
  await expect(page.locator('.search-hit').first()).toContainText('rettet')
})

test('a source link lights up the place in the text, and the form keeps its place', async ({ page }) => {
  await signIn(page, 'redaktoer')
  await page.goto('/arbejde/gennemsyn')
  await page.getByRole('row').filter({ hasText: 'legeplads' }).getByRole('link').first().click()
  const field = page.getByRole('group', { name: 'indstilling 3' })
  await field.scrollIntoViewIfNeeded()
  const scrolled = await page.evaluate(() => scrollY)

  await field.getByRole('link', { name: 'Kilde' }).click()

  const lit = page.locator('.source-place.is-lit')
  await expect(lit).toContainText('at den gamle legeplads ved Kirkesvinget nedlægges')
  await expect(lit).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
})

test('work that is not saved is not left by accident', async ({ page }) => {
  await signIn(page, 'redaktoer')
  await page.goto('/arbejde/gennemsyn')
  await page.getByRole('row').filter({ hasText: 'legeplads' }).getByRole('link').first().click()
  await page.getByLabel('Titel', { exact: true }).first().fill('Ikke gemt')
  const asked = new Promise((done) =>
    page.once('dialog', (dialog) => dialog.dismiss().then(() => done(dialog.type()))),
  )

  await page.getByRole('link', { name: 'Overblik' }).click({ noWaitAfter: true })

  expect(await asked).toBe('beforeunload')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a document is taken in, put right and accepted', async ({ page }) => {
    const title = `Uden script ${Date.now()}`
    await signIn(page, 'redaktoer')
    await page.goto('/arbejde/indlaes')
    await page
      .getByLabel('Vælg filer')
      .setInputFiles([
        agendaItem(title),
        { name: 'tom.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      ])
    await page.getByRole('button', { name: 'Indlæs' }).click()

    await expect(page.getByText('1 læst, 0 fandtes i forvejen, 1 ikke indlæst.')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'tom.txt' })).toContainText('Filen er tom.')
    await page.getByRole('link', { name: 'Gennemse' }).click()

    const second = page.getByRole('group', { name: 'indstilling 2' })
    const place = await second.getByRole('link', { name: 'Kilde' }).getAttribute('href')
    await second.getByRole('link', { name: 'Kilde' }).click()
    await expect(page.locator(`[id="${place?.slice(1)}"]`)).toContainText('at indsatsen fortsætter i to år')

    await page.getByLabel('Mødedato').fill('31.2.2024')
    await page.getByRole('button', { name: 'Gem, og godkend' }).click()
    await expect(page.getByRole('alert')).toContainText('Mødedato er ikke en dato, der findes')
    await expect(page.getByLabel('Mødedato')).toHaveValue('31.2.2024')
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Mødedato/ })
      .click()
    await page.getByLabel('Mødedato').fill('18.9.2024')
    await page.getByRole('button', { name: 'Gem, og godkend' }).click()

    await expect(page.getByText('Dokumentet er godkendt')).toBeVisible()
  })

  test('two people on the same document both keep their words', async ({ page, browser, baseURL }) => {
    const title = `To ad gangen ${Date.now()}`
    await signIn(page, 'redaktoer')
    await page.goto('/arbejde/indlaes')
    await page.getByLabel('Vælg filer').setInputFiles(agendaItem(title))
    await page.getByRole('button', { name: 'Indlæs' }).click()
    await page.getByRole('link', { name: 'Gennemse' }).click()
    const address = page.url()
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false })
    const other = await context.newPage()
    await signIn(other, 'sekretaer')
    await other.goto(address)
    await other.getByLabel('Titel', { exact: true }).first().fill('Sekretærens titel')
    await other.getByRole('button', { name: 'Gem rettelser' }).click()

    await page.getByLabel('Titel', { exact: true }).first().fill('Redaktørens titel')
    await page.getByRole('button', { name: 'Gem rettelser' }).click()

    await expect(page.getByText('En anden har rettet de samme felter')).toBeVisible()
    await expect(page.getByText('Den anden har gemt: Sekretærens titel')).toBeVisible()
    await expect(page.getByLabel('Titel', { exact: true }).first()).toHaveValue('Redaktørens titel')
    await page.getByRole('button', { name: 'Gem rettelser' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Redaktørens titel')
    await context.close()
  })
})
