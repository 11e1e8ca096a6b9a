import type { FilePlace, HiddenThing } from '@pejl/domain/publishing/file-inspection.ts'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Box, boxAround } from './geometry.ts'

/** What pdf.js tells of an annotation; every kind has a part of it. */
interface Annotation {
  readonly subtype?: string
  readonly rect?: readonly number[]
  readonly quadPoints?: ArrayLike<number> | null
  readonly contentsObj?: { readonly str?: string }
  readonly titleObj?: { readonly str?: string }
  readonly annotationFlags?: number
  readonly fieldName?: string
  readonly fieldValue?: unknown
  readonly fieldType?: string
  readonly fileName?: string
  readonly file?: { readonly filename?: string; readonly content?: Uint8Array }
  readonly actions?: unknown
}

// ISO 32000-1 12.5.3: hidden, and not to be viewed
const unseenFlags = 2 + 32

/** Notes, fields and marks on a page: what is seen of them, and what is not. `wordsIn`: the page's words in an area. */
export async function notesOn(
  page: PDFPageProxy,
  at: FilePlace,
  wordsIn: (area: Box) => string,
): Promise<{ readonly seen: readonly string[]; readonly hidden: readonly HiddenThing[] }> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[] // pdf.js' own
  const seen: string[] = []
  const hidden: HiddenThing[] = []
  const tell = (kind: HiddenThing['kind'], text: string) => {
    if (text.trim() !== '') hidden.push({ kind, text: text.trim(), at })
  }
  for (const one of annotations) {
    const words = one.contentsObj?.str ?? ''
    const isUnseen = ((one.annotationFlags ?? 0) & unseenFlags) !== 0
    if (one.subtype === 'Widget') {
      const value = filledIn(one)
      if (value !== '' && isUnseen) tell('hidden-field', `${one.fieldName ?? ''}: ${value}`)
      else if (value !== '') seen.push(value)
    } else if (one.subtype === 'Redact') tell('unapplied-redaction', wordsIn(areaOf(one)) || words || '–')
    else if (one.subtype === 'FileAttachment') continue
    else if (one.subtype === 'FreeText' && !isUnseen) seen.push(words)
    else if (one.subtype !== 'Link' && one.subtype !== 'Popup') {
      const author = one.titleObj?.str ?? ''
      if (words.trim() !== '') tell('annotation', author === '' ? words : `${author}: ${words}`)
    }
    if (one.actions && one.subtype !== 'Link') tell('script', 'JavaScript')
  }
  const scripts = (await page.getJSActions()) as object | null
  if (scripts) tell('script', 'JavaScript')
  return { seen, hidden }
}

function filledIn({ fieldValue, fieldType }: Annotation): string {
  if (fieldType === 'Btn' || fieldType === 'Sig') return ''
  if (Array.isArray(fieldValue)) return fieldValue.filter((one) => typeof one === 'string').join(', ')
  return typeof fieldValue === 'string' ? fieldValue.trim() : ''
}

function areaOf({ rect, quadPoints }: Annotation): Box {
  const numbers = quadPoints && quadPoints.length >= 8 ? [...Array.from(quadPoints)] : [...(rect ?? [])]
  return boxAround(numbers.flatMap((x, n) => (n % 2 === 0 ? [[x, numbers[n + 1] ?? 0] as const] : [])))
}
