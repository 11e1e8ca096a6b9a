import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { evenOdd, filling, hides, isSolid, stroking } from './covering.ts'
import { type DrawingState, firstState, setGraphics } from './drawing-state.ts'
import { type Box, type Matrix, moved, overlapOf, type Point, still, within } from './geometry.ts'
import {
  boxShape,
  colourOf,
  isBox,
  isMatrix,
  isPath,
  nameOf,
  num,
  placed,
  sizeOf,
  unitSquare,
} from './operands.ts'
import type { PageMarks, Paint, Picture } from './page-marks.ts'
import { polygon, type Shape, shapeOf, strokesOf } from './shape.ts'
import { type FontLook, type Glyphs, lettersOf } from './show-text.ts'
import { textOperators } from './text-operators.ts'

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
    ...textOperators(() => state),
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
