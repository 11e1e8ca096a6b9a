import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type DrawingState, firstState } from './drawing-state.ts'
import { type Box, boxAround, type Matrix, moved, overlapOf, type Point, still, within } from './geometry.ts'
import type { PageMarks, Paint, Picture } from './page-marks.ts'
import { polygon, type Shape, shapeOf, strokesOf } from './shape.ts'
import { type FontLook, type Glyphs, lettersOf } from './show-text.ts'

/** What pdf.js makes of a page's content. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

interface Around {
  readonly page: Box
  /** The name of the layer when it is off, of what a content says it belongs to. */
  readonly layerOff: (content: unknown) => string | null
  readonly font: (name: string) => FontLook
}

const mostLetters = 150_000
const mostPaints = 60_000
/** A line so thick that it can hide a word. */
const hidingLine = 3

/** Follows the drawing of a page and tells where each letter and each area comes to lie, in the page's own points. */
export function walkPage({ fnArray, argsArray }: Operators, around: Around): PageMarks {
  const letters: PageMarks['letters'][number][] = []
  const paints: Paint[] = []
  const saved: DrawingState[] = []
  const layers: (string | null)[] = []
  let state = firstState(around.page)
  let pendingClip: Shape['rule'] | null = null
  let masks = 0

  const push = () => saved.push({ ...state })
  const pop = () => {
    state = saved.pop() ?? state
  }
  const layerNow = (): string | null => layers.find((layer) => layer !== null) ?? null
  const into = (matrix: unknown) => {
    if (isMatrix(matrix)) state.matrix = within(state.matrix, matrix)
  }
  const paint = (
    order: number,
    shape: Shape,
    colour: string | null,
    solid: boolean,
    picture: Picture | null,
  ) => {
    if (layerNow() !== null || masks > 0 || paints.length >= mostPaints) return
    paints.push({ order, shape, clip: state.clip, colour, solid, picture })
  }
  const picture = (order: number, matrix: Matrix, name: string | null, isStencil = false) => {
    const corners: readonly Point[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ]
    const shape = polygon(corners.map(([x, y]) => moved(matrix, x, y)))
    const solid = !isStencil && isSolid(state, state.fillAlpha)
    paint(order, shape, null, solid, { matrix, name, isStencil })
  }
  const path = (order: number, op: number, data: unknown, box: unknown) => {
    const rule = evenOdd.has(op) ? 'evenodd' : 'nonzero'
    const outline = isPath(data) && box ? shapeOf(data, state.matrix, rule) : undefined
    if (outline && filling.has(op)) {
      const solid = isSolid(state, state.fillAlpha) && hides(state.blend, state.fill)
      paint(order, outline, state.fill, solid, null)
    }
    const wide = state.lineWidth * Math.sqrt(Math.abs(sizeOf(state.matrix)))
    if (outline && stroking.has(op) && wide >= hidingLine)
      for (const line of strokesOf(outline, wide))
        paint(
          order,
          line,
          state.stroke,
          isSolid(state, state.strokeAlpha) && hides(state.blend, state.stroke),
          null,
        )
    if (pendingClip && outline) state.clip = overlapOf(state.clip, outline.box)
    pendingClip = null
  }
  const startLine = (x: number, y: number) => {
    state.line = [state.line[0] + x, state.line[1] + y]
    ;[state.x, state.y] = state.line
  }

  const does: Readonly<Record<number, (given: Given, order: number) => void>> = {
    [OPS.save]: push,
    [OPS.restore]: pop,
    [OPS.transform]: (given) => into(given),
    [OPS.paintFormXObjectBegin]: ([matrix, box]) => {
      push()
      into(matrix)
      if (isBox(box)) state.clip = overlapOf(state.clip, placed(box, state.matrix))
    },
    [OPS.paintFormXObjectEnd]: pop,
    [OPS.beginGroup]: ([group]) => {
      push()
      if ((group as { readonly smask?: unknown } | undefined)?.smask || masks > 0) masks += 1
      // the group is laid down as one: its opacity is that of all in it
      Object.assign(state, { groupAlpha: state.groupAlpha * state.fillAlpha, fillAlpha: 1, strokeAlpha: 1 })
    },
    [OPS.endGroup]: () => {
      pop()
      if (masks > 0) masks -= 1
    },
    [OPS.beginAnnotation]: ([, rectangle, transform, matrix]) => {
      push()
      state = firstState(around.page)
      if (isBox(rectangle)) state.clip = overlapOf(state.clip, placed(rectangle, still))
      into(transform)
      into(matrix)
    },
    [OPS.endAnnotation]: pop,
    [OPS.beginMarkedContent]: () => layers.push(null),
    [OPS.beginMarkedContentProps]: ([tag, content]) =>
      layers.push(tag === 'OC' ? around.layerOff(content) : null),
    [OPS.endMarkedContent]: () => layers.pop(),
    [OPS.setLineWidth]: ([width]) => {
      state.lineWidth = num(width)
    },
    [OPS.setGState]: ([states]) => setGraphics(state, states),
    [OPS.setFillRGBColor]: ([colour]) => {
      state.fill = colourOf(colour)
    },
    [OPS.setStrokeRGBColor]: ([colour]) => {
      state.stroke = colourOf(colour)
    },
    [OPS.setFillColorN]: () => {
      state.fill = null
    },
    [OPS.setStrokeColorN]: () => {
      state.stroke = null
    },
    [OPS.clip]: () => {
      pendingClip = 'nonzero'
    },
    [OPS.eoClip]: () => {
      pendingClip = 'evenodd'
    },
    [OPS.constructPath]: ([op, data, box], order) =>
      path(order, num(op), Array.isArray(data) ? data[0] : null, box),
    [OPS.shadingFill]: (_, order) =>
      paint(order, boxShape(state.clip), null, isSolid(state, state.fillAlpha), null),
    [OPS.paintImageXObject]: ([name], order) => picture(order, state.matrix, nameOf(name)),
    [OPS.paintInlineImageXObject]: (_, order) => picture(order, state.matrix, null),
    [OPS.paintImageMaskXObject]: (_, order) => picture(order, state.matrix, null, true),
    [OPS.paintSolidColorImageMask]: (_, order) =>
      paint(order, unitSquare(state.matrix), state.fill, isSolid(state, state.fillAlpha), null),
    [OPS.paintImageXObjectRepeat]: ([name, wide, high, positions], order) => {
      const at = isPath(positions) ? positions : []
      for (let n = 0; n + 1 < at.length; n += 2)
        picture(
          order,
          within(state.matrix, [num(wide), 0, 0, num(high), num(at[n]), num(at[n + 1])]),
          nameOf(name),
        )
    },
    [OPS.beginText]: () => Object.assign(state, { text: still, line: [0, 0], x: 0, y: 0 }),
    [OPS.setFont]: ([name, size]) => Object.assign(state, { font: String(name), fontSize: num(size) }),
    [OPS.setTextRenderingMode]: ([mode]) => Object.assign(state, { mode: num(mode) }),
    [OPS.setCharSpacing]: ([space]) => Object.assign(state, { letterSpace: num(space) }),
    [OPS.setWordSpacing]: ([space]) => Object.assign(state, { wordSpace: num(space) }),
    [OPS.setHScale]: ([scale]) => Object.assign(state, { scale: num(scale) / 100 }),
    [OPS.setLeading]: ([leading]) => Object.assign(state, { leading: -num(leading) }),
    [OPS.setTextRise]: ([rise]) => Object.assign(state, { rise: num(rise) }),
    [OPS.setTextMatrix]: (given) => {
      const [matrix] = given
      const text = isMatrix(matrix) ? matrix : isMatrix(given) ? given : still
      Object.assign(state, { text, line: [0, 0], x: 0, y: 0 })
    },
    [OPS.moveText]: ([x, y]) => startLine(num(x), num(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      state.leading = num(y)
      startLine(num(x), num(y))
    },
    [OPS.nextLine]: () => startLine(0, state.leading),
    [OPS.showText]: ([glyphs], order) => {
      const drawn = lettersOf(glyphs as Glyphs, state, around.font(state.font), order, layerNow()) // what pdf.js shows
      if (masks === 0 && letters.length < mostLetters) letters.push(...drawn)
    },
  }
  for (const [order, operator] of fnArray.entries())
    does[operator]?.((argsArray[order] ?? []) as Given, order) // an operator's operands
  return { letters, paints, isCut: letters.length >= mostLetters || paints.length >= mostPaints }
}

type Given = readonly unknown[]

const filling = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const evenOdd = new Set<number>([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke])
const stroking = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

function setGraphics(state: DrawingState, states: unknown): void {
  for (const [key, value] of (Array.isArray(states) ? states : []) as readonly (readonly [string, unknown])[])
    if (key === 'ca') state.fillAlpha = num(value)
    else if (key === 'CA') state.strokeAlpha = num(value)
    else if (key === 'BM') state.blend = String(value)
    else if (key === 'SMask') state.hasMask = value !== false
    else if (key === 'LW') state.lineWidth = num(value)
    else if (key === 'Font' && Array.isArray(value))
      Object.assign(state, { font: String(value[0]), fontSize: num(value[1]) })
}

const isSolid = ({ groupAlpha, hasMask }: DrawingState, alpha: number): boolean =>
  alpha * groupAlpha >= 0.9 && !hasMask

/** Colours mixed with what is under them hide it only when they are dark: a yellow marker does not. */
function hides(blend: string, colour: string | null): boolean {
  if (colour === null) return false
  if (blend === 'source-over') return true
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  )
  return (blend === 'multiply' || blend === 'darken') && red + green + blue < 120
}

const num = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
const nameOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const colourOf = (value: unknown): string | null =>
  typeof value === 'string' && value.startsWith('#') ? value : null
const isPath = (value: unknown): value is ArrayLike<number> =>
  value instanceof Float32Array || (Array.isArray(value) && typeof value[0] === 'number')
const isMatrix = (value: unknown): value is Matrix => isPath(value) && value.length === 6
const isBox = (value: unknown): value is readonly [number, number, number, number] =>
  isPath(value) && value.length === 4
const sizeOf = (m: Matrix): number => m[0] * m[3] - m[1] * m[2]

const placed = ([left, bottom, right, top]: readonly [number, number, number, number], matrix: Matrix): Box =>
  boxAround([
    moved(matrix, left, bottom),
    moved(matrix, right, bottom),
    moved(matrix, right, top),
    moved(matrix, left, top),
  ])
const boxShape = ({ left, bottom, right, top }: Box): Shape =>
  polygon([
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ])
const unitSquare = (matrix: Matrix): Shape =>
  polygon([moved(matrix, 0, 0), moved(matrix, 1, 0), moved(matrix, 1, 1), moved(matrix, 0, 1)])
