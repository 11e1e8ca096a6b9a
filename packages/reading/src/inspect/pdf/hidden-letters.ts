import type { HiddenKind } from '@pejl/domain/publishing/file-inspection.ts'
import { type Bands, bandsOf } from './bands.ts'
import { areaOf, type Box, holds, type Point } from './geometry.ts'
import type { Letter, PageMarks, Paint } from './page-marks.ts'

/** How a letter is hidden; null: it is seen, or is a scanned picture's own word. */
export type Hiding = Extract<
  HiddenKind,
  'hidden-layer' | 'tiny-text' | 'outside-text' | 'hidden-text' | 'covered-text' | 'same-colour-text'
>

export interface JudgedLetter extends Letter {
  readonly hiding: Hiding | null
  /** The picture whose words these are: letters that OCR has laid unseen over or under a scan. */
  readonly scan: Paint | null
  /** What covers it. */
  readonly cover: Paint | null
}

/** Letters lower than this, in points, nobody reads. */
const tiny = 1.2
/** A picture that fills so much of a page is a scan, and what lies under it are its words. */
const scanShare = 0.5

/** Tells for each letter of a page whether it is seen, and if not, why. */
export function judgeLetters(
  { letters, paints }: PageMarks,
  page: Box,
): {
  readonly letters: readonly JudgedLetter[]
  readonly isTired: boolean
} {
  const bands = bandsOf(paints, page)
  const isScan = (paint: Paint) => areaOf(paint.shape.box) >= scanShare * areaOf(page)
  const judge = (letter: Letter): JudgedLetter => {
    const is = (hiding: Hiding | null, scan: Paint | null = null, cover: Paint | null = null) => ({
      ...letter,
      hiding,
      scan,
      cover,
    })
    const middle = letter.points[1]
    if (letter.layer !== null) return is('hidden-layer')
    if (letter.size < tiny) return is('tiny-text')
    if (!holds(page, middle) || !holds(letter.clip, middle)) return is('outside-text')
    const pictures = bands.at(middle, ({ picture }) => picture !== null)
    if (!letter.isDrawn) {
      const scan = pictures.at(-1)
      if (!scan) return is('hidden-text')
      // the reader sees the picture: what is laid over it hides its words, drawn before the letters or after
      const cover = coverOf(bands, letter, (paint) => paint.order > scan.order && paint.picture === null)
      return cover ? is('covered-text', scan, cover) : is(null, scan)
    }
    const scan = pictures.find((paint) => paint.order > letter.order && paint.solid && isScan(paint))
    const from = scan?.order ?? letter.order
    const cover = coverOf(bands, letter, (paint) => paint.order > from && paint.solid)
    if (cover) return is('covered-text', null, cover)
    if (scan) return is(null, scan)
    return is(isLost(letter, middle, bands) ? 'same-colour-text' : null)
  }
  const judged = letters.filter(({ text }) => text.trim() !== '').map(judge)
  return { letters: seenTwice(judged), isTired: bands.isTired() }
}

function coverOf(bands: Bands, { points }: Letter, fits: (paint: Paint) => boolean): Paint | null {
  const [first, middle, last] = points
  const covers = bands.at(middle, (paint) => paint.solid && fits(paint))
  if (covers.length === 0) return null
  const ends = [first, last].map((point) => bands.at(point, (paint) => paint.solid && fits(paint)))
  return ends.every((some) => some.length > 0) ? (covers.at(-1) ?? null) : null
}

/** Whether it has the colour of what it stands on; on a picture or a pattern nobody knows. */
function isLost({ colour, order }: Letter, middle: Point, bands: Bands): boolean {
  if (colour === null) return false
  const under = bands.at(middle, (paint) => paint.order < order).at(-1)
  if (under && (!under.solid || under.colour === null)) return false
  return isAlike(colour, under?.colour ?? '#ffffff')
}

function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((colour) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  )
  return (a ?? []).every((value, n) => Math.abs(value - (b?.[n] ?? 0)) <= 10)
}

/** The same letter drawn again in the same place is seen: shadows, and text that is painted anew over its background. */
function seenTwice(letters: readonly JudgedLetter[]): readonly JudgedLetter[] {
  const key = (text: string, x: number, y: number) => `${text} ${x} ${y}`
  const cell = ([x, y]: Point): readonly [number, number] => [Math.round(x / 2), Math.round(y / 2)]
  const seen = new Set(
    letters.filter(({ hiding }) => hiding === null).map(({ text, points }) => key(text, ...cell(points[1]))),
  )
  const isSeen = ({ text, points }: JudgedLetter): boolean => {
    const [x, y] = cell(points[1])
    return [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => seen.has(key(text, x + dx, y + dy))))
  }
  return letters.map((letter) =>
    letter.hiding !== null && letter.hiding !== 'hidden-layer' && isSeen(letter)
      ? { ...letter, hiding: null }
      : letter,
  )
}
