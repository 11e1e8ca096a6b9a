import { isRefused, numbersOf } from './numbers.ts'
import { most, type ProjectRefused, type Rows, refuseProject } from './project-file.ts'

/**
 * The Patterson form: activities and resources in number; capacities; then for each activity its duration, its
 * demands, how many successors it has, and their numbers.
 */
export function parsePatterson(text: string): Rows | ProjectRefused {
  const numbers = numbersOf(text)
  const sizes = numbers.takeAll(2, null)
  if (isRefused(sizes)) return sizes
  const [count = 0, resources = 0] = sizes
  if (count === 0) return refuseProject('empty')
  if (count > most.activities || resources > most.resources) return refuseProject('too-large')
  const capacities = numbers.takeAll(resources, null)
  if (isRefused(capacities)) return capacities
  const rows = { durations: [] as number[], demands: [] as (readonly number[])[] }
  const successors: (readonly number[])[] = []
  for (let activity = 1; activity <= count; activity += 1) {
    const head = numbers.takeAll(resources + 2, activity)
    if (isRefused(head)) return head
    const after = numbers.takeAll(Math.min(head.at(-1) ?? 0, most.activities), activity)
    if (isRefused(after)) return after
    rows.durations.push(head[0] ?? 0)
    rows.demands.push(head.slice(1, -1))
    successors.push(after)
  }
  return numbers.isAtEnd() ? { capacities, ...rows, successors } : refuseProject('too-much')
}
