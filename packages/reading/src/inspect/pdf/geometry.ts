/** A matrix as PDF writes it: a b c d e f (ISO 32000-1 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number]
export type Point = readonly [x: number, y: number]

export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

export const still: Matrix = [1, 0, 0, 1, 0, 0]

/** What `inner` does, and then `outer`. */
export const within = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const moved = (m: Matrix, x: number, y: number): Point => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

/** Where a point of the page lies in what a matrix has put there; nothing when it has put it on a line. */
export function movedBack(m: Matrix, [x, y]: Point): Point | undefined {
  const size = m[0] * m[3] - m[1] * m[2]
  if (Math.abs(size) < 1e-9) return undefined
  const [dx, dy] = [x - m[4], y - m[5]]
  return [(m[3] * dx - m[2] * dy) / size, (m[0] * dy - m[1] * dx) / size]
}

export const holds = (box: Box, [x, y]: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.bottom && y <= box.top

export const overlapOf = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.min(a.right, b.right),
  top: Math.min(a.top, b.top),
})

export function boxAround(points: readonly Point[]): Box {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity }
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x)
    box.bottom = Math.min(box.bottom, y)
    box.right = Math.max(box.right, x)
    box.top = Math.max(box.top, y)
  }
  return box
}

export const areaOf = ({ left, bottom, right, top }: Box): number =>
  Math.max(0, right - left) * Math.max(0, top - bottom)
