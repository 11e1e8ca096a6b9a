import { type Box, type Matrix, still } from './geometry.ts'
import { num } from './operands.ts'

/** What a page's drawing is done with at one moment (ISO 32000-1 8.4 and 9.3). */
export interface DrawingState {
  matrix: Matrix
  clip: Box
  fill: string | null
  stroke: string | null
  fillAlpha: number
  strokeAlpha: number
  /** Opacity of the groups around. */
  groupAlpha: number
  blend: string
  hasMask: boolean
  lineWidth: number
  font: string
  fontSize: number
  mode: number
  letterSpace: number
  wordSpace: number
  scale: number
  leading: number
  rise: number
  text: Matrix
  line: readonly [number, number]
  x: number
  y: number
}

export const firstState = (clip: Box): DrawingState => ({
  matrix: still,
  clip,
  fill: '#000000',
  stroke: '#000000',
  fillAlpha: 1,
  strokeAlpha: 1,
  groupAlpha: 1,
  blend: 'source-over',
  hasMask: false,
  lineWidth: 1,
  font: '',
  fontSize: 0,
  mode: 0,
  letterSpace: 0,
  wordSpace: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  text: still,
  line: [0, 0],
  x: 0,
  y: 0,
})

/** What a graphics state of the page's resources sets at once (ISO 32000-1, 8.4.5). */
export function setGraphics(state: DrawingState, states: unknown): void {
  for (const [key, value] of (Array.isArray(states) ? states : []) as readonly (readonly [string, unknown])[])
    if (key === 'ca') state.fillAlpha = num(value)
    else if (key === 'CA') state.strokeAlpha = num(value)
    else if (key === 'BM') state.blend = String(value)
    else if (key === 'SMask') state.hasMask = value !== false
    else if (key === 'LW') state.lineWidth = num(value)
    else if (key === 'Font' && Array.isArray(value))
      Object.assign(state, { font: String(value[0]), fontSize: num(value[1]) })
}
