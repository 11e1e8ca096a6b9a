import { type FileInspection, type HiddenThing, shortened } from '@pejl/domain/publishing/file-inspection.ts'
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

const mostPages = 1_000

/** A PDF: its words page by page; properties, notes, unseen text, layers that are off, files inside and scripts apart. */
export async function inspectPdf(bytes: Uint8Array): Promise<FileInspection> {
  const task = getDocument({
    // pdf.js takes the bytes it is given away
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const hidden: HiddenThing[] = [...(await aroundPages(document))]
    const pages: string[] = []
    for (let n = 1; n <= Math.min(document.numPages, mostPages); n += 1) {
      const page = await document.getPage(n)
      pages.push(await wordsOf(page))
      hidden.push(...(await unseenOn(page, n)))
      page.cleanup()
    }
    const text = pages.join('\n\n')
    return { isRead: /\p{L}{3}/u.test(text) && document.numPages <= mostPages, text, hidden }
  } finally {
    await task.destroy()
  }
}

async function wordsOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}

/** Names of who wrote it and of what it was; what made it says nothing of anybody. */
const telling = ['Title', 'Author', 'Subject', 'Keywords'] as const

async function aroundPages(document: PDFDocumentProxy): Promise<readonly HiddenThing[]> {
  const { info } = await document.getMetadata()
  const said = info as Readonly<Record<string, unknown>> // what the file says of itself
  const properties = telling.flatMap((name): readonly HiddenThing[] => {
    const value = said[name]
    return typeof value === 'string' && value.trim() !== ''
      ? [{ kind: 'property', text: shortened(`${name}: ${value}`), page: null }]
      : []
  })
  const inside = (await document.getAttachments()) as Readonly<Record<string, unknown>> | null
  const files = Object.keys(inside ?? {}).map(
    (name): HiddenThing => ({ kind: 'embedded-file', text: shortened(name), page: null }),
  )
  const scripts = (await document.getJSActions()) as object | null
  const script: readonly HiddenThing[] = scripts ? [{ kind: 'script', text: 'JavaScript', page: null }] : []
  const layers = await document.getOptionalContentConfig()
  const off = [...layers].flatMap(([, group]): readonly HiddenThing[] => {
    const { name, visible } = group as { readonly name?: string | null; readonly visible: boolean } // pdf.js' group
    return visible ? [] : [{ kind: 'hidden-layer', text: shortened(name ?? ''), page: null }]
  })
  return [...properties, ...files, ...script, ...off]
}

async function unseenOn(page: PDFPageProxy, n: number): Promise<readonly HiddenThing[]> {
  const notes = (await page.getAnnotations()).flatMap((one): readonly HiddenThing[] => {
    const { subtype, contentsObj } = one as {
      readonly subtype?: string
      readonly contentsObj?: { readonly str?: string }
    } // pdf.js' annotation
    const words = contentsObj?.str ?? ''
    return subtype !== 'Link' && subtype !== 'Widget' && words.trim() !== ''
      ? [{ kind: 'annotation', text: shortened(words), page: n }]
      : []
  })
  const unseen = await invisibleWords(page)
  return unseen === '' ? notes : [...notes, { kind: 'hidden-text', text: shortened(unseen), page: n }]
}

/** Words set so that they are not drawn (text rendering modes 3 and 7, ISO 32000-1 9.3.6). */
async function invisibleWords(page: PDFPageProxy): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const modes = [0]
  let words = ''
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index] as readonly unknown[] | null
    if (operator === OPS.save) modes.push(modes.at(-1) ?? 0)
    if (operator === OPS.restore && modes.length > 1) modes.pop()
    if (operator === OPS.setTextRenderingMode) modes[modes.length - 1] = Number(given?.[0])
    const isUnseen = modes.at(-1) === 3 || modes.at(-1) === 7
    if (operator === OPS.showText && isUnseen && words.length < 400) words += glyphsIn(given?.[0])
  }
  return words.trim()
}

function glyphsIn(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return ''
  return glyphs
    .map((one: unknown) => {
      if (typeof one === 'number') return one < -200 ? ' ' : ''
      const unicode = (one as { readonly unicode?: unknown } | null)?.unicode
      return typeof unicode === 'string' ? unicode : ''
    })
    .join('')
}
