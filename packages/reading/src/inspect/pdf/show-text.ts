import type { DrawingState } from './drawing-state.ts'
import { type Matrix, moved, type Point, within } from './geometry.ts'
import type { Letter } from './page-marks.ts'

/** What is asked of a font: its unit, and whether its lines run down. */
export interface FontLook {
  readonly unit: number
  readonly isVertical: boolean
}

interface Glyph {
  readonly unicode?: unknown
  readonly width?: unknown
  readonly isSpace?: unknown
}

/** Letters as pdf.js shows them, with numbers that move what follows. */
export type Glyphs = readonly (number | Glyph | null)[]

/** Where the letters of one showing come to lie; moves the state on to where the next ones begin. */
export function lettersOf(
  glyphs: Glyphs,
  state: DrawingState,
  font: FontLook,
  order: number,
  layer: string | null,
): readonly Letter[] {
  if (!Array.isArray(glyphs)) return []
  const matrix = within(state.matrix, state.text)
  const size = Math.abs(state.fontSize)
  const direction = state.fontSize < 0 ? -1 : 1
  const letters: Letter[] = []
  let along = 0
  for (const glyph of glyphs as Glyphs) {
    if (glyph === null) continue
    if (typeof glyph === 'number') {
      along += ((font.isVertical ? 1 : -1) * glyph * size) / 1000
      continue
    }
    const space = (glyph.isSpace === true ? state.wordSpace : 0) + state.letterSpace
    const wide = (typeof glyph.width === 'number' ? glyph.width : 500) * font.unit * size
    const text = typeof glyph.unicode === 'string' ? glyph.unicode : ''
    const at = font.isVertical
      ? { x: state.x, y: state.y - along + state.rise, wide: size * 0.6 }
      : {
          x: state.x + along * state.scale * direction,
          y: state.y + state.rise,
          wide: wide * state.scale * direction,
        }
    if (text !== '')
      letters.push({ ...placeOf(matrix, at, size * direction), ...lookOf(state), order, text, layer })
    along += font.isVertical ? size : wide + space * direction
  }
  if (font.isVertical) state.y -= along
  else state.x += along * state.scale * direction
  return letters
}

function placeOf(
  matrix: Matrix,
  { x, y, wide }: { readonly x: number; readonly y: number; readonly wide: number },
  high: number,
): Pick<Letter, 'points' | 'start' | 'end' | 'size'> {
  const at = (across: number, up: number): Point => moved(matrix, x + wide * across, y + high * up)
  return {
    points: [at(0.2, 0.12), at(0.5, 0.28), at(0.8, 0.42)],
    start: at(0, 0),
    end: at(1, 0),
    size: Math.abs(high) * Math.hypot(matrix[2], matrix[3]),
  }
}

function lookOf(state: DrawingState): Pick<Letter, 'colour' | 'isDrawn' | 'clip'> {
  const { mode, fillAlpha, strokeAlpha, groupAlpha, fill, stroke, clip } = state
  const isStroked = mode === 1 || mode === 2 || mode === 5 || mode === 6
  const isFilled = mode === 0 || mode === 2 || mode === 4 || mode === 6
  const alpha = Math.max(isFilled ? fillAlpha : 0, isStroked ? strokeAlpha : 0) * groupAlpha
  // filled in one colour and drawn around in another, it is seen by either
  const colour = isFilled && isStroked && fill !== stroke ? null : isFilled ? fill : stroke
  return { colour, isDrawn: alpha > 0.02, clip }
}
