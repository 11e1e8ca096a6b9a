import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from './journey.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const widths = [320, 390, 768, 1440] as const

interface Look {
  /** Whether what is folded is looked at, too. */
  readonly unfolded?: boolean
  /** Whether the colours are looked at in dark as well; the pairs of colours have a test of their own. */
  readonly dark?: boolean
}

/** Loads each page once, and checks it as `checkPage` does. */
export async function checkPages(page: Page, addresses: readonly string[], look: Look = {}): Promise<void> {
  for (const address of addresses) {
    await page.goto(address)
    await checkPage(page, address, look)
  }
}

/** The page as it stands: everything by rule in light, its colours in dark when asked, no sideways scroll at any width. */
export async function checkPage(
  page: Page,
  name: string,
  { unfolded = false, dark = false }: Look = {},
): Promise<void> {
  if (unfolded)
    await page.locator('main details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
  const found = [...(await axe(page).withTags(rules).analyze()).violations]
  if (dark) {
    await page.emulateMedia({ colorScheme: 'dark' })
    found.push(...(await axe(page).withRules(['color-contrast', 'link-in-text-block']).analyze()).violations)
    await page.emulateMedia({ colorScheme: 'light' })
  }
  const said = found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
  expect([name, ...said]).toEqual([name])

  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await expect.poll(over, `${name} at ${width} pixels`).toBeLessThanOrEqual(0)
  }
}

/** Names what is wrong alone, and looks in the page itself (there are no frames): so it takes half the time. */
const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
