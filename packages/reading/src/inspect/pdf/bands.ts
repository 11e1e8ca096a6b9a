import { areaOf, type Box, holds, type Point } from './geometry.ts'
import type { Paint } from './page-marks.ts'
import { isInside } from './shape.ts'

const bandHeight = 12
const mostLooks = 40_000_000

/** Finds what is laid over a place of the page; a page of a hundred thousand lines is no hindrance. */
export interface Bands {
  readonly at: (point: Point, fits: (paint: Paint) => boolean) => readonly Paint[]
  /** Whether it gave up, because there was too much to look through. */
  readonly isTired: () => boolean
}

export function bandsOf(paints: readonly Paint[], page: Box): Bands {
  const count = Math.max(1, Math.min(4000, Math.ceil((page.top - page.bottom) / bandHeight)))
  const bands: Paint[][] = Array.from({ length: count }, () => [])
  const bandAt = (y: number) => Math.max(0, Math.min(count - 1, Math.floor((y - page.bottom) / bandHeight)))
  for (const paint of paints) {
    if (areaOf(paint.shape.box) < 1) continue
    for (let band = bandAt(paint.shape.box.bottom); band <= bandAt(paint.shape.box.top); band += 1)
      bands[band]?.push(paint)
  }
  let looks = 0
  return {
    at: (point, fits) => {
      const band = bands[bandAt(point[1])] ?? []
      looks += band.length
      if (looks > mostLooks) return []
      return band.filter((paint) => fits(paint) && holds(paint.clip, point) && isInside(paint.shape, point))
    },
    isTired: () => looks > mostLooks,
  }
}
