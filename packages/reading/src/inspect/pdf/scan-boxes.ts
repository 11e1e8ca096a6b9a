import { movedBack, type Point } from './geometry.ts'
import type { JudgedLetter } from './hidden-letters.ts'

/** A picture's points as pdf.js unpacks them. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** 1: a bit a point, 2: red, green and blue, 3: with opacity. */
  readonly kind: number
  readonly data: ArrayLike<number>
}

/**
 * Letters of a scan's words that stand where the picture is all black: somebody has blackened the picture and left the
 * words that OCR read before. When it is so everywhere, words and picture do not belong together, and nothing is said.
 */
export function blackenedIn(
  letters: readonly JudgedLetter[],
  pixels: (letter: JudgedLetter) => Pixels | undefined,
): ReadonlySet<JudgedLetter> {
  const black = new Set<JudgedLetter>()
  let looked = 0
  for (const letter of letters) {
    const matrix = letter.scan?.picture?.matrix
    const picture = pixels(letter)
    if (!matrix || !picture) continue
    looked += 1
    const corners = [letter.points[0], letter.points[2]].map((point) => movedBack(matrix, point))
    if (isBlack(picture, corners)) black.add(letter)
  }
  return black.size <= looked * 0.5 || looked < 20 ? black : new Set()
}

function isBlack(picture: Pixels, [from, to]: readonly (Point | undefined)[]): boolean {
  if (!from || !to) return false
  const steps = 6
  for (let across = 0; across <= steps; across += 1)
    for (let up = 0; up <= steps; up += 1) {
      const x = from[0] + ((to[0] - from[0]) * across) / steps
      const y = from[1] + ((to[1] - from[1]) * up) / steps
      // a picture's first row is its top
      if (lightAt(picture, Math.floor(x * picture.width), Math.floor((1 - y) * picture.height)) > 60)
        return false
    }
  return true
}

function lightAt({ width, height, kind, data }: Pixels, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= width || y >= height) return 255
  if (kind === 1) {
    const byte = data[y * ((width + 7) >> 3) + (x >> 3)] ?? 255
    return (byte >> (7 - (x & 7))) & 1 ? 255 : 0
  }
  const step = kind === 2 ? 3 : 4
  const at = (y * width + x) * step
  return Math.max(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255)
}

/** Whether something shines through a picture. */
export const isOpaque = ({ kind, data, width, height }: Pixels): boolean => {
  if (kind !== 3) return true
  const step = Math.max(1, Math.floor((width * height) / 5000))
  for (let point = 0; point < width * height; point += step)
    if ((data[point * 4 + 3] ?? 255) < 230) return false
  return true
}
