import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from './journey.ts'
import { agendaItem, signIn } from './staff-people.ts'

test('many files are sent one at a time, each with what became of it', async ({ page }) => {
  const title = `Mange filer ${Date.now()}`
  const first = agendaItem(`${title} A`)
  await signIn(page, 'sekretaer')
  await page.goto('/arbejde/indlaes')

  await page
    .getByLabel('Vælg filer')
    .setInputFiles([
      first,
      { ...first, name: `${title} igen.txt` },
      { name: 'tom.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      { name: 'billede.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 3, 255, 254, 0, 7]) },
      agendaItem(`${title} B`),
    ])

  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name })
  await expect(row(`${title} A`)).toContainText('1 punkt', { timeout: 30_000 })
  await expect(row(`${title} igen`)).toContainText('indlæst tidligere')
  await expect(row('tom.txt')).toContainText('Filen er tom.')
  await expect(row('billede.txt')).toContainText('ikke tekst')
  await expect(row(`${title} B`).getByRole('link', { name: 'Gennemse' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('status')).toContainText(
    '5 af 5 klar: 2 læst, 1 fandtes i forvejen, 2 ikke indlæst.',
  )
})

test('a file that is too large is refused before it is sent', async ({ page }, info) => {
  const file = info.outputPath('stor.txt')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, Buffer.alloc(21 * 1024 * 1024, 'a'))
  await signIn(page, 'sekretaer')
  await page.goto('/arbejde/indlaes')

  await page.getByLabel('Vælg filer').setInputFiles(file)

  await expect(page.getByRole('listitem').filter({ hasText: 'stor.txt' })).toContainText('større end 20 MB')
})

test('a file on its way shows how far it is, and a lost connection is said', async ({ page }) => {
  await signIn(page, 'sekretaer')
  await page.goto('/arbejde/indlaes')
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route('**/arbejde/indlaes', async (route) => {
    await held
    await route.abort()
  })

  await page.getByLabel('Vælg filer').setInputFiles(agendaItem(`Afbrudt ${Date.now()}`))

  await expect(page.getByRole('progressbar')).toBeVisible()
  release()
  await expect(page.getByText('Forbindelsen blev afbrudt, og intet af filen er gemt.')).toBeVisible()
})
