import { type Box, boxAround, holds, type Matrix, moved, type Point } from './geometry.ts'

/** An area of the page, by its outlines; curves are told by points on them. */
export interface Shape {
  readonly outlines: readonly (readonly Point[])[]
  readonly box: Box
  readonly rule: 'nonzero' | 'evenodd'
}

// how pdf.js writes a path: a code, then its points
const [moveTo, lineTo, curveTo, quadraticTo, closePath] = [0, 1, 2, 3, 4] as const
const curvePoints = [0.25, 0.5, 0.75, 1] as const

/** The area a path of pdf.js encloses. */
export function shapeOf(path: ArrayLike<number>, matrix: Matrix, rule: Shape['rule']): Shape {
  const outlines: Point[][] = []
  let here: readonly [number, number] = [0, 0]
  const at = (index: number) => path[index] ?? 0
  const add = (x: number, y: number) => {
    here = [x, y]
    outlines.at(-1)?.push(moved(matrix, x, y))
  }
  for (let index = 0; index < path.length; ) {
    const code = at(index)
    index += 1
    if (code === moveTo) {
      outlines.push([])
      add(at(index), at(index + 1))
      index += 2
    } else if (code === lineTo) {
      add(at(index), at(index + 1))
      index += 2
    } else if (code === curveTo || code === quadraticTo) {
      const corners = code === curveTo ? 3 : 2
      const points: Point[] = [here]
      for (let n = 0; n < corners; n += 1) points.push([at(index + 2 * n), at(index + 2 * n + 1)])
      for (const share of curvePoints) add(...alongCurve(points, share))
      index += 2 * corners
    } else if (code !== closePath) break
  }
  return { outlines, box: boxAround(outlines.flat()), rule }
}

/** A point on a curve, by halving its corners' lines (de Casteljau). */
function alongCurve(points: readonly Point[], share: number): Point {
  let left = points
  while (left.length > 1)
    left = left.slice(1).map(([x, y], n): Point => {
      const [fromX, fromY] = left[n] ?? [x, y]
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share]
    })
  return left[0] ?? [0, 0]
}

/** The areas of the straight lines of a path, drawn `width` wide. */
export function strokesOf({ outlines }: Shape, width: number): readonly Shape[] {
  return outlines.flatMap((points) =>
    points.slice(1).flatMap(([x, y], n): readonly Shape[] => {
      const [fromX, fromY] = points[n] ?? [x, y]
      const length = Math.hypot(x - fromX, y - fromY)
      if (length < 1) return []
      const [acrossX, acrossY] = [((fromY - y) / length) * (width / 2), ((x - fromX) / length) * (width / 2)]
      return [
        polygon([
          [fromX + acrossX, fromY + acrossY],
          [x + acrossX, y + acrossY],
          [x - acrossX, y - acrossY],
          [fromX - acrossX, fromY - acrossY],
        ]),
      ]
    }),
  )
}

export const polygon = (points: readonly Point[]): Shape => ({
  outlines: [points],
  box: boxAround(points),
  rule: 'nonzero',
})

/** Whether a point is inside (ISO 32000-1 8.5.3.3). */
export function isInside({ outlines, box, rule }: Shape, point: Point): boolean {
  if (!holds(box, point)) return false
  const [x, y] = point
  let turns = 0
  for (const points of outlines)
    for (const [n, [toX, toY]] of points.entries()) {
      const [fromX, fromY] = points[n === 0 ? points.length - 1 : n - 1] ?? [toX, toY]
      if (fromY > y === toY > y) continue
      const crossing = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)
      if (crossing > x) turns += toY > fromY ? 1 : -1
    }
  return rule === 'nonzero' ? turns !== 0 : turns % 2 !== 0
}
