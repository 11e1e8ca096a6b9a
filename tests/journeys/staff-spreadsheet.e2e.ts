import { readFile } from 'node:fs/promises'
import { readBook, writeBook } from '../../packages/papers/src/spreadsheet/book.ts'
import type { Cell } from '../../packages/papers/src/spreadsheet/reading.ts'
import { expect, type Page, test } from './journey.ts'
import { checkPage, checkPages } from './page-checks.ts'
import { signIn } from './staff-people.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The plan's workbook as it is fetched from the page. */
async function fetchBook(page: Page): Promise<readonly (readonly Cell[])[]> {
  await page.goto('/arbejde/plan')
  await page.getByRole('link', { name: 'Regneark' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hent som Excel (.xlsx)' }).click(),
  ])
  const book = await readBook(await readFile(await download.path()))
  return (book.ok ? book.sheets.get('Tiltag') : undefined) ?? []
}

/** Chooses a workbook with these rows, and asks what it changes. */
async function putBack(page: Page, [heads = [], ...rows]: readonly (readonly Cell[])[]): Promise<void> {
  const columns = heads.map((heading) => ({ heading: String(heading), width: 20 }))
  const bytes = await writeBook([{ name: 'Tiltag', columns, rows }])
  await page.goto('/arbejde/plan/regneark')
  await page
    .getByLabel('Fil')
    .setInputFiles({ name: 'plan.xlsx', mimeType: xlsx, buffer: Buffer.from(bytes) })
  await page.getByRole('button', { name: 'Se, hvad der ændres' }).click()
}

test('the plan goes out as a workbook, is edited, and comes in again', async ({ page }) => {
  await signIn(page, 'redaktoer')
  const table = await fetchBook(page)
  const title = `Nyt navn ${Date.now() % 1_000_000}`
  const place = (table[0] ?? []).indexOf('Tiltag')

  await putBack(page, table)
  await expect(page.getByRole('heading', { name: 'Regnearket ændrer ingenting' })).toBeVisible()
  await putBack(
    page,
    table.map((row, at) => (at === 1 ? row.with(place, title) : row)),
  )
  await expect(page.getByRole('cell', { name: title })).toBeVisible()
  await page.getByRole('button', { name: 'Gem alt' }).first().click()

  await expect(page.getByText('Gemt: 1 tiltag ændret og 0 oprettet.')).toBeVisible()
  expect((await fetchBook(page))[1]?.[place]).toBe(title)
})

test('five thousand broken cells are answered with their cells, and nothing is saved', async ({ page }) => {
  await signIn(page, 'redaktoer')
  const rows = Array.from({ length: 5_000 }, (_, n) => [`Tiltag ${n}`, 'Skolechefen', 'mange'])

  await putBack(page, [['Tiltag', 'Ansvarlig', 'Uger'], ...rows])

  await expect(page.getByText('5.000 celler skal rettes')).toBeVisible()
  await expect(page.getByText('C2:C5001')).toBeVisible()
})

test('the pages of the spreadsheet can be used by everybody, at every width', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, 'redaktoer')

  await checkPages(page, ['/arbejde/plan/regneark'])
  await putBack(page, [
    ['Tiltag', 'Ansvarlig', 'Farve'],
    ['Helt nyt', 'Skolechefen', 'grøn'],
  ])
  await checkPage(page, 'a column nobody knows')
  await putBack(page, [
    ['Nr.', 'Tiltag', 'Ansvarlig'],
    [1, 'Et nyt navn, der er langt nok til at fylde mere end en linje', 'Skolechefen'],
  ])
  await expect(page.getByRole('button', { name: 'Gem alt' }).first()).toBeVisible()
  await checkPage(page, 'what would be changed')
  await putBack(page, [
    ['Tiltag', 'Ansvarlig', 'Belastning'],
    ['Helt nyt', 'Skolechefen', 'EtMegetLangtNavnPåEnEnhedSomIngenKenderOgSomIkkeKanDeles | 2'],
  ])
  await checkPage(page, 'a fault with a long word')
})
