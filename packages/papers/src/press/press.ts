import { join } from 'node:path'
import { ok, type Result, refuse } from '@pejl/domain/common/result.ts'
import { type BrandColours, paletteOf } from '../colour/palette.ts'
import { checkPaper, type Paper, type PaperRefusal } from '../content/paper.ts'
import { drawPng } from '../picture/png.ts'
import { withWords } from '../picture/svg-words.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { charactersOf, showable } from '../words/coverage.ts'
import { readFonts, templateFolder } from './project-files.ts'
import { type Logo, templateData } from './template-data.ts'
import { openTypst, type Typst, type TypstDocument, templatePath } from './typst.ts'

/** A paper to be made: what it shows, how it looks, and as what. */
export interface PrintOrder {
  readonly paper: Paper
  readonly sheet: Sheet
  readonly colours: BrandColours
  readonly logo: Logo | null
  readonly format: PrintFormat
}

/** `png`: for screens and documents, 150 dots an inch; `png-300`: for print, at most 18 million dots, an A3. */
export type PrintFormat = 'pdf' | 'svg' | 'png' | 'png-300'

/** `no-press`: there is no typesetter for this machine's platform. */
export type PrintRefusal = PaperRefusal | 'no-press'

/** What the template measured while it set the words; lengths in points. */
export interface Measures {
  /** Something did not find room even at the smallest size. */
  readonly overflow: boolean
  /** How much of the room for content is used, 0 to 1. */
  readonly filled: number
  readonly smallest: number
  /** Running text, and the title. */
  readonly text: number
  readonly heading: number
}

export interface Printed {
  readonly bytes: Uint8Array
}

/** A paper of one sheet, and how the words found room on it. */
interface Measured extends Printed {
  readonly measures: Measures
}

/** Where templates find the logo: a file that is only in memory. */
const logoPath = join(templateFolder, 'logo')

let press: { readonly typst: Typst; readonly characters: ReadonlySet<number> } | undefined

/**
 * Makes a paper, in this thread; takes some tenths of a second. The same order gives the same bytes. A PDF is PDF/UA-1:
 * tagged, titled, in Danish, with fonts inside. Words that find no room at the smallest size are refused, not cut.
 */
export function printPaper(order: PrintOrder): Result<Measured, PrintRefusal> {
  const checked = checkPaper(order.paper)
  if (!checked.ok) return checked
  press ??= openPress()
  return press ? setAndDraw(press.typst, press.characters, order) : refuse('no-press')
}

/** A template of many pages, set with data of which every word can be shown. */
export function printPages(
  template: string,
  dataOf: (show: (text: string) => string) => unknown,
): Result<Printed, 'no-press'> {
  press ??= openPress()
  if (!press) return refuse('no-press')
  const { typst, characters } = press
  try {
    const document = compiled(
      typst,
      template,
      dataOf((text) => showable(text, characters)),
    )
    return ok({ bytes: typst.pdf(document, { pdfStandard: 'ua-1' }) })
  } finally {
    typst.evictCache(3)
  }
}

function openPress(): typeof press {
  const typst = openTypst()
  return typst && { typst, characters: regularCharacters() }
}

function setAndDraw(
  typst: Typst,
  characters: ReadonlySet<number>,
  { paper, sheet, colours, logo, format }: PrintOrder,
): Result<Measured, PrintRefusal> {
  const data = templateData(paper, { sheet, palette: paletteOf(colours), logo, characters })
  if (logo) typst.mapShadow(logoPath, Buffer.from(logo.bytes))
  try {
    const document = compiled(typst, paper.kind, data)
    const [measures] = typst.query(document, {
      selector: '<measures>',
      field: 'value',
    }) as readonly Measures[] // every template ends with one
    if (!measures || measures.overflow) return refuse('too-much')
    return ok({ bytes: draw(typst, document, { format, data }), measures })
  } finally {
    if (logo) typst.unmapShadow(logoPath)
    typst.evictCache(3)
  }
}

function compiled(typst: Typst, template: string, data: unknown): TypstDocument {
  const made = typst.compile({
    mainFilePath: templatePath(template),
    inputs: { data: JSON.stringify(data) },
  })
  if (made.result && !made.hasError()) return made.result
  const said = typst.fetchDiagnostics(made.takeError()).map(({ message }) => message)
  throw new Error(`the template ${template} is at fault: ${said.join('; ')}`)
}

function draw(
  typst: Typst,
  document: TypstDocument,
  { format, data }: { readonly format: PrintFormat; readonly data: Readonly<Record<string, unknown>> },
): Uint8Array {
  switch (format) {
    case 'pdf':
      return typst.pdf(document, { pdfStandard: 'ua-1' })
    case 'svg':
      return Buffer.from(
        withWords(typst.plainSvg(document), String(data.documentTitle), String(data.description)),
      )
    case 'png':
      return drawPng(typst.plainSvg(document), 150)
    case 'png-300':
      return drawPng(typst.plainSvg(document), 300)
  }
}

function regularCharacters(): ReadonlySet<number> {
  const [, regular] = readFonts()
  return regular ? charactersOf(regular) : new Set()
}
