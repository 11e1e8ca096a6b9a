import { expect, test } from './journey.ts'
import { signIn } from './staff-people.ts'

test('where slack helps most is told beside the plan, and taken over with one press', async ({ page }) => {
  await signIn(page, 'redaktoer')
  await page.goto('/arbejde/plan')
  await expect(page.locator('.plan-live')).toBeVisible()
  const tips = page.getByRole('region', { name: 'Luft, hvor den hjælper mest' })
  await expect(tips).toContainText(/Holdte løfter i gennemsnit: fra [\d,]+ til [\d,]+/, { timeout: 20_000 })
  const first = tips.getByRole('button', { name: /^Prøv: Lov/ }).first()
  const title = /»(.+)«/.exec((await first.getAttribute('aria-label')) ?? '')?.[1] ?? 'ingen'

  await first.focus()
  await page.keyboard.press('Enter')

  const moves = page.getByRole('region', { name: 'Det flytter sig' })
  await expect(moves).toContainText(`Ny måldag: »${title}«`)
  await page.getByRole('button', { name: /^Gem 1 ændring/ }).click()
  await expect(page.getByRole('status')).toHaveText('Planen er gemt.')
  await expect(moves).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a unit that is made to bear less is asked about, then listed as over until that is allowed', async ({
    page,
  }) => {
    await signIn(page, 'sekretaer')
    await page.goto('/arbejde/enheder')
    await page.getByRole('link', { name: 'Tangvigskolen' }).click()
    await page.getByText('Ret enheden').click()
    await page.locator('#enheden-point').fill('2')
    await page.getByRole('button', { name: 'Gem enheden' }).click()

    const asks = page.locator('#enheden')
    await expect(asks).toContainText(/Tangvigskolen: 0,5 point for meget (i|fra) /)
    await expect(page.locator('#enheden-point')).toHaveValue('2')
    await asks.getByLabel('Gem det alligevel').check()
    await page.getByRole('button', { name: 'Gem enheden' }).click()
    await expect(page.getByText('Enheden er gemt.')).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Planen går ud over, hvad der kan bæres')

    await page.goto('/arbejde/plan')
    const over = page.getByRole('region', { name: 'Over grænsen uden tilladelse' })
    await expect(over).toContainText('Tangvigskolen: 0,5 point for meget')
    await over.getByRole('link', { name: 'Tillad det for Tangvigskolen' }).click()
    await expect(page.getByLabel('Point mere')).toHaveValue('0,5')
    await page.getByLabel('Hvorfor').fill('Der er aftalt en vikar')
    await page.getByLabel('Hvem har tilladt det').fill('Skolechefen')
    await page.getByRole('button', { name: 'Tillad overskridelsen' }).click()
    await expect(page.getByText('Overskridelsen er tilladt og vises for alle.')).toBeVisible()
    await page.goto('/arbejde/plan')
    await expect(page.getByRole('main')).not.toContainText('Tangvigskolen: 0,5 point for meget')
  })

  test('a suggestion of slack is saved from its own page', async ({ page }) => {
    await signIn(page, 'redaktoer')
    await page.goto('/arbejde/plan')
    await page.getByRole('link', { name: 'Se, hvor luft hjælper mest' }).click()
    await page
      .getByRole('button', { name: /^Gem den nye måldag/ })
      .first()
      .click()
    await expect(page.getByText('Den nye måldag er gemt.')).toBeVisible()
  })
})
