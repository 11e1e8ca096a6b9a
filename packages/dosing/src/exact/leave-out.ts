import type { Engine } from './engine.ts'
import { explain } from './explain.ts'
import { isStronger, type Lesson } from './lesson.ts'
import type { Trail } from './trail.ts'

/** An activity's earlier bound says nothing beside its later one in the same direction. */
export function leaveOutWeaker(
  trail: Trail,
  { needed, below, belowCount, strongest }: Lesson,
  top: number,
): void {
  const { activities } = trail.of
  for (let k = -1; k < belowCount; k++) {
    const position = k < 0 ? top : (below[k] as number)
    const literal = needed[position] as number
    const activity = activities[literal >> 1] as number
    if (activity < 0) continue
    const slot = 2 * activity + (literal & 1)
    if ((strongest[slot] as number) < position) strongest[slot] = position
  }
  for (let k = 0; k < belowCount; k++) {
    const position = below[k] as number
    const literal = needed[position] as number
    const activity = activities[literal >> 1] as number
    if (activity >= 0 && (strongest[2 * activity + (literal & 1)] as number) > position) needed[position] = 0
  }
  strongest.fill(0)
}

/** What follows from the rest needs no place of its own (Sörensson and Biere 2009, one step). */
export function leaveOutImplied(engine: Engine, lesson: Lesson, top: number): void {
  const { trail } = engine
  const { needed, below, reasons } = lesson
  for (let k = 0; k < lesson.belowCount; k++) {
    const position = below[k] as number
    const literal = needed[position] as number
    const kind = trail.kinds[position] as number
    if (literal === 0 || kind === 0 || position === top) continue
    const size = explain(engine, kind, trail.causes[position] as number, literal, position, reasons)
    let implied = true
    for (let r = 0; implied && r < size; r++) implied = isCovered(trail, needed, reasons[r] as number)
    if (implied) needed[position] = 0
  }
}

function isCovered({ positions, levels }: Trail, needed: Int32Array, literal: number): boolean {
  const position = positions[literal >> 1] as number
  if (levels[position] === 0) return true
  const present = needed[position] as number
  return present === literal || (present !== 0 && !isStronger(literal, present))
}
