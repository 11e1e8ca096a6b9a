import type { HiddenThing } from '@pejl/domain/publishing/file-inspection.ts'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Patience } from '../patience.ts'
import { openingOf } from './opening.ts'

const mostVersions = 3
const mostPages = 200

/**
 * Words of earlier versions that are still in the file. A PDF can be changed by writing the change after its end (ISO
 * 32000-1 7.5.6): what is cut off there is the file as it was, and words that are gone since can be had by anybody.
 */
export async function earlierWords(
  bytes: Uint8Array,
  now: readonly string[],
  patience: Patience,
): Promise<readonly HiddenThing[]> {
  const seen = new Set(now.flatMap(linesOf))
  const all = [...seen].join('\n')
  const found: HiddenThing[] = []
  for (const end of endsIn(bytes).slice(-mostVersions)) {
    if (patience.isOut()) break
    for (const [number, text] of (await pagesOf(bytes.subarray(0, end), patience)).entries()) {
      const gone = linesOf(text).filter(
        (line) => /\p{L}{2}|\d{4}/u.test(line) && !seen.has(line) && !all.includes(line),
      )
      if (gone.length === 0) continue
      for (const line of gone) seen.add(line)
      found.push({
        kind: 'earlier-version',
        text: gone.join('\n'),
        at: { kind: 'page', pages: String(number + 1) },
      })
    }
  }
  return found
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

/** Where versions before the last one end. The first end of a file made for the web belongs to its own beginning. */
function endsIn(bytes: Uint8Array): readonly number[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ends: number[] = []
  for (let at = file.indexOf('%%EOF'); at >= 0; at = file.indexOf('%%EOF', at + 5)) ends.push(at + 5)
  const isForWeb = file.subarray(0, 2048).includes('/Linearized')
  return ends.slice(isForWeb ? 1 : 0, -1)
}

/** A version's words; none when what is before the mark is no whole file. */
async function pagesOf(bytes: Uint8Array, patience: Patience): Promise<readonly string[]> {
  const task = getDocument({ ...openingOf(bytes), stopAtErrors: false })
  try {
    const document = await task.promise
    const pages: string[] = []
    for (let number = 1; number <= Math.min(document.numPages, mostPages) && !patience.isOut(); number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
      page.cleanup()
    }
    return pages
  } catch {
    return []
  } finally {
    await task.destroy()
  }
}
