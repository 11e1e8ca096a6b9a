import type { Box, Matrix, Point } from './geometry.ts'
import type { Shape } from './shape.ts'

/** What a page draws, in its order: letters, and what is laid on the page. */
export interface PageMarks {
  readonly letters: readonly Letter[]
  readonly paints: readonly Paint[]
  /** Whether the page had more than was looked at. */
  readonly isCut: boolean
}

export interface Letter {
  readonly order: number
  readonly text: string
  /** Three places in the letter: whoever covers them covers it. */
  readonly points: readonly [Point, Point, Point]
  readonly start: Point
  readonly end: Point
  /** How high it is on the page, in points. */
  readonly size: number
  /** `#rrggbb`; null: a pattern. */
  readonly colour: string | null
  /** Whether it is drawn with nothing at all (text rendering modes 3 and 7, or no opacity). */
  readonly isDrawn: boolean
  readonly clip: Box
  /** The layer that is off, by its name. */
  readonly layer: string | null
}

/** Something laid on the page: it hides what was drawn before it when it is `solid`. */
export interface Paint {
  readonly order: number
  readonly shape: Shape
  readonly clip: Box
  readonly colour: string | null
  readonly solid: boolean
  readonly picture: Picture | null
}

/** A picture of the page: where it lies, and by what name pdf.js keeps its points. */
export interface Picture {
  readonly matrix: Matrix
  readonly name: string | null
  /** A stencil shows what is under it where it has no ink. */
  readonly isStencil: boolean
}
