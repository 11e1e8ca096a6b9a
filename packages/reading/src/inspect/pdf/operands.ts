import { type Box, boxAround, type Matrix, moved } from './geometry.ts'
import { polygon, type Shape } from './shape.ts'

// what pdf.js gives an operator is known by its shape alone

export const num = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0
export const nameOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
export const colourOf = (value: unknown): string | null =>
  typeof value === 'string' && value.startsWith('#') ? value : null
export const isPath = (value: unknown): value is ArrayLike<number> =>
  value instanceof Float32Array || (Array.isArray(value) && typeof value[0] === 'number')
export const isMatrix = (value: unknown): value is Matrix => isPath(value) && value.length === 6
export const isBox = (value: unknown): value is readonly [number, number, number, number] =>
  isPath(value) && value.length === 4
export const sizeOf = (m: Matrix): number => m[0] * m[3] - m[1] * m[2]

export const placed = (
  [left, bottom, right, top]: readonly [number, number, number, number],
  matrix: Matrix,
): Box =>
  boxAround([
    moved(matrix, left, bottom),
    moved(matrix, right, bottom),
    moved(matrix, right, top),
    moved(matrix, left, top),
  ])
export const boxShape = ({ left, bottom, right, top }: Box): Shape =>
  polygon([
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ])
export const unitSquare = (matrix: Matrix): Shape =>
  polygon([moved(matrix, 0, 0), moved(matrix, 1, 0), moved(matrix, 1, 1), moved(matrix, 0, 1)])
