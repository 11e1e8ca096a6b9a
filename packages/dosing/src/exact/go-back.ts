import { type ActivityHeap, insert } from './activity-heap.ts'
import type { Engine } from './engine.ts'
import { update } from './time-table.ts'
import { type Trail, touch } from './trail.ts'

/**
 * Takes back all levels above `level`. What is open again and had to do with contradictions stands in the heap again,
 * and the timetable is as it was.
 */
export function goBack({ network, trail, table }: Engine, heap: ActivityHeap, level: number): void {
  if (level >= trail.level) return
  const start = trail.levelStarts[level + 1] as number
  for (let position = trail.length - 1; position >= start; position--) takeBack(trail, heap, position)
  trail.length = start
  trail.head = start
  trail.level = level
  update(network, table, trail)
}

function takeBack(trail: Trail, heap: ActivityHeap, position: number): void {
  const { values } = trail
  const { scores } = heap
  const literal = trail.entries[position] as number
  let first = literal >> 1
  let last = first
  const activity = trail.of.activities[first] as number
  if (activity >= 0) {
    const old = trail.olds[position] as number
    const before = (trail.of.offsets[activity] as number) + old
    if ((literal & 1) === 1) {
      trail.low[activity] = old
      first = before
    } else {
      trail.high[activity] = old
      last = before - 1
    }
    touch(trail, activity)
  }
  for (let v = first; v <= last; v++) {
    values[2 * v] = 0
    values[2 * v + 1] = 0
    if ((scores[v] as number) > 0) insert(heap, v)
  }
}
