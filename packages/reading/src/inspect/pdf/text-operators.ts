import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DrawingState } from './drawing-state.ts'
import { still } from './geometry.ts'
import { isMatrix, num } from './operands.ts'

/** The operators that say where and how the next letters stand (ISO 32000-1, 9.3 and 9.4.2). */
export function textOperators(
  now: () => DrawingState,
): Readonly<Record<number, (given: readonly unknown[]) => void>> {
  const startLine = (x: number, y: number) => {
    const state = now()
    state.line = [state.line[0] + x, state.line[1] + y]
    ;[state.x, state.y] = state.line
  }
  return {
    [OPS.beginText]: () => Object.assign(now(), { text: still, line: [0, 0], x: 0, y: 0 }),
    [OPS.setFont]: ([name, size]) => Object.assign(now(), { font: String(name), fontSize: num(size) }),
    [OPS.setTextRenderingMode]: ([mode]) => Object.assign(now(), { mode: num(mode) }),
    [OPS.setCharSpacing]: ([space]) => Object.assign(now(), { letterSpace: num(space) }),
    [OPS.setWordSpacing]: ([space]) => Object.assign(now(), { wordSpace: num(space) }),
    [OPS.setHScale]: ([scale]) => Object.assign(now(), { scale: num(scale) / 100 }),
    [OPS.setLeading]: ([leading]) => Object.assign(now(), { leading: -num(leading) }),
    [OPS.setTextRise]: ([rise]) => Object.assign(now(), { rise: num(rise) }),
    [OPS.setTextMatrix]: (given) => {
      const [matrix] = given
      const text = isMatrix(matrix) ? matrix : isMatrix(given) ? given : still
      Object.assign(now(), { text, line: [0, 0], x: 0, y: 0 })
    },
    [OPS.moveText]: ([x, y]) => startLine(num(x), num(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      now().leading = num(y)
      startLine(num(x), num(y))
    },
    [OPS.nextLine]: () => startLine(0, now().leading),
  }
}
