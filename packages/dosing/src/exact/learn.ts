import { type ActivityHeap, bump } from './activity-heap.ts'
import type { Engine } from './engine.ts'
import { explain } from './explain.ts'
import { goBack } from './go-back.ts'
import { leaveOutImplied, leaveOutWeaker } from './leave-out.ts'
import { isStronger, type Lesson } from './lesson.ts'
import type { Trail } from './trail.ts'

/**
 * Finds a clause that rules the contradiction out for good: back from it through the reasons until one literal of the
 * last level is left (first unique implication point, Marques-Silva and Sakallah 1999). False when it holds on level
 * 0: nothing shorter exists.
 */
export function learn(engine: Engine, lesson: Lesson, heap: ActivityHeap): boolean {
  const { trail } = engine
  const { reasons, needed } = lesson
  let size = explain(engine, trail.clashKind, trail.clashCause, trail.clashLiteral, trail.length, reasons)
  reasons[size++] = trail.clashLiteral ^ 1
  const level = highest(trail, reasons, size)
  if (level === 0) return false
  goBack(engine, heap, level)
  lesson.belowCount = 0
  let open = 0
  let position = trail.length
  for (;;) {
    for (let k = 0; k < size; k++) open += need(trail, lesson, heap, reasons[k] as number)
    do position--
    while (needed[position] === 0)
    if (open === 1) break
    open--
    const literal = needed[position] as number
    needed[position] = 0
    size = explain(
      engine,
      trail.kinds[position] as number,
      trail.causes[position] as number,
      literal,
      position,
      reasons,
    )
  }
  conclude(engine, lesson, position)
  return true
}

function highest({ positions, levels }: Trail, literals: Int32Array, size: number): number {
  let level = 0
  for (let k = 0; k < size; k++) {
    const own = levels[positions[(literals[k] as number) >> 1] as number] as number
    if (own > level) level = own
  }
  return level
}

/** Notes that the literal is needed; returns 1 when its entry is on the last level and was not needed before. */
function need(trail: Trail, lesson: Lesson, heap: ActivityHeap, literal: number): number {
  const position = trail.positions[literal >> 1] as number
  const level = trail.levels[position] as number
  if (level === 0) return 0
  const before = lesson.needed[position] as number
  if (before === 0) {
    lesson.needed[position] = literal
    bump(heap, literal >> 1)
    if (level === trail.level) return 1
    lesson.below[lesson.belowCount++] = position
  } else if (isStronger(literal, before)) {
    lesson.needed[position] = literal
    bump(heap, literal >> 1)
  }
  return 0
}

function conclude(engine: Engine, lesson: Lesson, top: number): void {
  const { trail } = engine
  const { clause, needed, below, counted } = lesson
  leaveOutWeaker(trail, lesson, top)
  leaveOutImplied(engine, lesson, top)
  clause[0] = (needed[top] as number) ^ 1
  let size = 1
  lesson.level = 0
  lesson.rank = 1
  lesson.serial++
  for (let k = 0; k < lesson.belowCount; k++) {
    const position = below[k] as number
    const literal = needed[position] as number
    if (literal === 0) continue
    needed[position] = 0
    clause[size++] = literal ^ 1
    const level = trail.levels[position] as number
    if (counted[level] !== lesson.serial) {
      counted[level] = lesson.serial
      lesson.rank++
    }
    if (level > lesson.level) {
      lesson.level = level
      clause[size - 1] = clause[1] as number
      clause[1] = literal ^ 1
    }
  }
  needed[top] = 0
  lesson.size = size
}
