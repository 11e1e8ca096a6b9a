import type { Page } from '@playwright/test'

/** The example municipality's own sign-ins. */
const passwords = {
  laeser: 'fyrtaarn-ved-havet-1',
  redaktoer: 'fyrtaarn-ved-havet-2',
  sekretaer: 'fyrtaarn-ved-havet-3',
  administrator: 'fyrtaarn-ved-havet-4',
} as const

export async function signIn(page: Page, username: keyof typeof passwords): Promise<void> {
  await page.goto('/arbejde/log-ind')
  await page.getByLabel('Brugernavn').fill(username)
  await page.getByLabel('Adgangskode').fill(passwords[username])
  await page.getByRole('button', { name: 'Log ind' }).click()
  await page.waitForURL('**/arbejde')
}

/** An agenda item of our own, different each time, so that no run has seen it before. */
export function agendaItem(title: string): { name: string; mimeType: string; buffer: Buffer } {
  const number = `24/${10_000 + (Date.now() % 80_000)}`
  const text = `${title}

${number} Åben Sag

Sagsgang

BSU, KB

Sagsfremstilling

Skolerne på Møllebakken har afprøvet en ny læseindsats i foråret 2024. Der forelægges en status for Børne- og Skoleudvalget i 4. kvartal 2027.

Indstilling

Skolechefen indstiller,

1. at status tages til efterretning,
2. at indsatsen fortsætter i to år.

Beslutning i Børne- og Skoleudvalget den 18-09-2024

Godkendt.

Bilag:

1 - Åben Status på læseindsatsen (71234/24) (H)
3712345
`
  return { name: `${title}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) }
}
