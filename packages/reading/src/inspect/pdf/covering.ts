import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DrawingState } from './drawing-state.ts'

export const filling = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
export const evenOdd = new Set<number>([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke])
export const stroking = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

/** Whether what is drawn now lets nothing through. */
export const isSolid = ({ groupAlpha, hasMask }: DrawingState, alpha: number): boolean =>
  alpha * groupAlpha >= 0.9 && !hasMask

/** Colours mixed with what is under them hide it only when they are dark: a yellow marker does not. */
export function hides(blend: string, colour: string | null): boolean {
  if (colour === null) return false
  if (blend === 'source-over') return true
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  )
  return (blend === 'multiply' || blend === 'darken') && red + green + blue < 120
}
