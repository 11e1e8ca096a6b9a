import type { FilePlace, HiddenThing } from '@pejl/domain/publishing/file-inspection.ts'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from './geometry.ts'
import { type JudgedLetter, judgeLetters } from './hidden-letters.ts'
import type { Layers } from './layers.ts'
import { notesOn } from './notes.ts'
import type { PageMarks, Paint } from './page-marks.ts'
import { phrasesOf, wordsOf } from './phrases.ts'
import { blackenedIn, isOpaque, type Pixels } from './scan-boxes.ts'
import type { FontLook } from './show-text.ts'
import { walkPage } from './walk-page.ts'

export interface SeenPage {
  readonly text: string
  readonly hidden: readonly HiddenThing[]
  /** Whether the page shows something and has no words of its own: a scan nobody has read, or drawn letters. */
  readonly isPicture: boolean
  /** Whether it had more drawing than was looked through. */
  readonly isCut: boolean
}

/** One page: the words on it, and what is on it without being seen. */
export async function lookAtPage(page: PDFPageProxy, layers: Layers): Promise<SeenPage> {
  const at: FilePlace = { kind: 'page', pages: String(page.pageNumber) }
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  const operators = await page.getOperatorList()
  const box = boxOf(page.view)
  const walked = walkPage(operators, { page: box, layerOff: layers.off, font: fontsOf(page) })
  const pixels = await pixelsOf(page, walked.paints)
  const marks: PageMarks = { ...walked, paints: walked.paints.map((paint) => asSolidAsItIs(paint, pixels)) }
  const judged = judgeLetters(marks, box)
  const letters = withBlackened(judged.letters, marks, pixels)
  const phrases = phrasesOf(letters).map(
    ({ hiding, layer, text: words }): HiddenThing => ({
      kind: hiding,
      text: layer ? `${layer}: ${words}` : words,
      at,
    }),
  )
  const notes = await notesOn(page, at, (area) =>
    wordsOf(letters.filter(({ points }) => isIn(area, points[1]))),
  )
  const hasWords = /\p{L}{2}/u.test(text)
  return {
    text: [text, ...notes.seen].join('\n'),
    hidden: [...phrases, ...notes.hidden],
    isPicture: !hasWords && marks.paints.length > 0,
    isCut: walked.isCut || judged.isTired,
  }
}

const isIn = (box: Box, [x, y]: readonly [number, number]): boolean =>
  x >= box.left && x <= box.right && y >= box.bottom && y <= box.top

export const boxOf = ([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): Box => ({
  left: Math.min(left, right),
  bottom: Math.min(bottom, top),
  right: Math.max(left, right),
  top: Math.max(bottom, top),
})

/** Fonts as pdf.js keeps them; one it could not make has the usual unit. */
const fontsOf =
  (page: PDFPageProxy) =>
  (name: string): FontLook => {
    const font = page.commonObjs.has(name)
      ? (page.commonObjs.get(name) as {
          readonly fontMatrix?: readonly number[]
          readonly vertical?: boolean
        } | null) // pdf.js' own font
      : null
    return { unit: font?.fontMatrix?.[0] ?? 0.001, isVertical: font?.vertical === true }
  }

type PixelsByName = ReadonlyMap<string, Pixels>

/** The points of the page's pictures, when pdf.js has them: they come a moment after the drawing. */
async function pixelsOf(page: PDFPageProxy, paints: readonly Paint[]): Promise<PixelsByName> {
  const names = new Set(paints.flatMap(({ picture }) => picture?.name ?? []))
  const found = new Map<string, Pixels>()
  for (const name of names) {
    const pool = name.startsWith('g_') ? page.commonObjs : page.objs
    const picture = await new Promise<unknown>((answer) => {
      const limit = setTimeout(() => answer(null), 2_000)
      pool.get(name, (got: unknown) => {
        clearTimeout(limit)
        answer(got)
      })
    })
    if (isPixels(picture)) found.set(name, picture)
  }
  return found
}

const isPixels = (value: unknown): value is Pixels =>
  typeof value === 'object' && value !== null && 'data' in value && 'width' in value && 'kind' in value

function asSolidAsItIs(paint: Paint, pixels: PixelsByName): Paint {
  const picture = paint.picture?.name ? pixels.get(paint.picture.name) : undefined
  return picture && paint.solid && !isOpaque(picture) ? { ...paint, solid: false } : paint
}

/** A scan of one picture can be asked what it shows; one put together of several cannot. */
function withBlackened(
  letters: readonly JudgedLetter[],
  { paints }: PageMarks,
  pixels: PixelsByName,
): readonly JudgedLetter[] {
  if (paints.filter(({ picture }) => picture !== null).length !== 1) return letters
  const read = letters.filter(({ scan }) => scan !== null)
  const black = blackenedIn(read, ({ scan }) => {
    const name = scan?.picture?.name
    return name ? pixels.get(name) : undefined
  })
  return letters.map((letter) =>
    black.has(letter) ? { ...letter, hiding: 'covered-text' as const } : letter,
  )
}
