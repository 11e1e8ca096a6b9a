import type { PlanFormat } from './plan-format.ts'

/** The kinds of file that `pejl dose` takes, asked in this order; each is fetched when its turn comes. */
const formats: readonly (() => Promise<PlanFormat>)[] = [
  async () => (await import('./project-format.ts')).projectFormat,
  async () => (await import('./plan-file-format.ts')).planFileFormat,
  async () => (await import('./workbook-format.ts')).workbookFormat,
]

export async function findFormat(bytes: Uint8Array): Promise<PlanFormat | undefined> {
  for (const fetch of formats) {
    const format = await fetch()
    if (format.recognises(bytes)) return format
  }
  return undefined
}
