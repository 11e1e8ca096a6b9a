import { expect, test } from './journey.ts'
import { signIn } from './staff-people.ts'

test('a secretary accepts proposed evidence, and the commitment shows it', async ({ page }) => {
  await signIn(page, 'sekretaer')
  await page.goto('/arbejde/loefter?stand=forslag')
  await page.getByRole('main').getByRole('row').nth(1).getByRole('link').click()
  const proposals = page.getByRole('listitem').filter({ hasText: 'Foreslået' })
  const before = await proposals.count()

  await proposals.first().getByRole('button', { name: 'Det er dokumentation' }).click()

  await expect(page.getByText('Dokumentationen er godtaget.')).toBeVisible()
  await expect(proposals).toHaveCount(before - 1)
  await expect(page.getByRole('listitem').filter({ hasText: 'Godtaget' }).first()).toBeVisible()
})

test('a verdict without a reason is not taken, and what was chosen stays', async ({ page }) => {
  await signIn(page, 'sekretaer')
  await page.goto('/arbejde/loefter?stand=undocumented')
  await page.getByRole('main').getByRole('row').nth(2).getByRole('link').click()
  await page.getByLabel('Det er ikke gjort').check()
  await page.getByRole('button', { name: 'Gem', exact: true }).click()

  await expect(page.getByRole('alert')).toContainText('Skriv en begrundelse.')
  await expect(page.getByLabel('Det er ikke gjort')).toBeChecked()
  await page.getByLabel('Begrundelse').fill('Udvalget har ikke fået den.')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByText('Stillingen er gemt.')).toBeVisible()
  await expect(page.getByText('Overskredet').first()).toBeVisible()
})

test('an editor takes an item out of a strategy and puts it back', async ({ page }) => {
  await signIn(page, 'redaktoer')
  await page.goto('/arbejde/strategier')
  await page.getByRole('main').getByRole('row').nth(1).getByRole('link').first().click()
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Hører ikke til/ }) })
    .first()
  const title = await first.getByRole('heading').innerText()

  await first.getByRole('button', { name: /^Hører ikke til/ }).click()
  await expect(page.getByText('Punktet hører ikke længere til strategien.')).toBeVisible()
  await page.getByText(/^Punkter, en person har taget ud/).click()
  await page.getByRole('button', { name: `Hører til alligevel ${title}` }).click()

  await expect(page.getByText('Punktet hører nu til strategien.')).toBeVisible()
})
