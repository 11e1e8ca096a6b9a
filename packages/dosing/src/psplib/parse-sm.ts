import { isRefused, type Numbers, numbersOf } from './numbers.ts'
import { most, type ProjectRefused, type Rows, refuseProject } from './project-file.ts'

/** The form with headings, with one mode for each activity. What stands before the headings is not needed. */
export function parseSm(text: string): Rows | ProjectRefused {
  const arrows = sectionOf(text, /PRECEDENCE\s+RELATIONS\s*:?/i)
  const work = sectionOf(text, /REQUESTS\s*\/\s*DURATIONS\s*:?/i)
  const amounts = sectionOf(text, /RESOURCE\s*AVAILABILITIES\s*:?/i)
  if (arrows === undefined || work === undefined || amounts === undefined) return refuseProject('cut-short')
  const resources = (work.heads.match(/\bR\s*\d+/g) ?? []).length
  if (resources > most.resources) return refuseProject('too-large')
  const successors = takeArrows(numbersOf(arrows.body))
  if (isRefused(successors)) return successors
  if (/\b[ND]\s*\d+/.test(work.heads)) return refuseProject('other-resources')
  const capacities = takeCapacities(amounts.body, resources)
  if (isRefused(capacities)) return capacities
  const rows = takeWork(numbersOf(work.body), successors.length, resources)
  if (isRefused(rows)) return rows
  const stated = Number(/jobs[^:\n]*:\s*(\d+)/i.exec(text)?.[1] ?? successors.length)
  if (stated !== successors.length) return refuseProject('wrong-count')
  return { capacities, ...rows, successors }
}

/** A section's column heads and its numbers: up to the line of stars or the next heading. */
function sectionOf(
  text: string,
  heading: RegExp,
): { readonly heads: string; readonly body: string } | undefined {
  const found = heading.exec(text)
  if (!found) return undefined
  const after = text.slice(found.index + found[0].length)
  const end = /\*{5,}|PRECEDENCE\s+RELATIONS|REQUESTS\s*\/|RESOURCE\s*AVAIL/i.exec(after)?.index
  const lines = after.slice(0, end).split(/\r?\n/)
  const isHead = (line: string) => /^\s*(\p{L}|#|-{2,})/u.test(line)
  return { heads: lines.filter(isHead).join('\n'), body: lines.filter((line) => !isHead(line)).join('\n') }
}

function takeCapacities(body: string, resources: number): readonly number[] | ProjectRefused {
  const numbers = numbersOf(body)
  const capacities = numbers.takeAll(resources, null)
  return isRefused(capacities) || numbers.isAtEnd() ? capacities : refuseProject('wrong-count')
}

/** Rows of: number, modes, how many successors, their numbers. */
function takeArrows(numbers: Numbers): readonly (readonly number[])[] | ProjectRefused {
  const rows: (readonly number[])[] = []
  while (!numbers.isAtEnd()) {
    const activity = rows.length + 1
    const head = numbers.takeAll(3, activity)
    if (isRefused(head)) return head
    const [number = 0, modes = 0, count = 0] = head
    if (number !== activity) return refuseProject('wrong-count', activity)
    if (modes !== 1) return refuseProject('several-modes', activity)
    if (activity > most.activities) return refuseProject('too-large')
    const after = numbers.takeAll(Math.min(count, most.activities), activity)
    if (isRefused(after)) return after
    rows.push(after)
  }
  return rows.length > 0 ? rows : refuseProject('empty')
}

/** Rows of: number, mode, duration, demands. */
function takeWork(
  numbers: Numbers,
  count: number,
  resources: number,
): Pick<Rows, 'durations' | 'demands'> | ProjectRefused {
  const [durations, demands]: [number[], (readonly number[])[]] = [[], []]
  for (let activity = 1; activity <= count; activity += 1) {
    const row = numbers.takeAll(resources + 3, activity)
    if (isRefused(row)) return row
    const [number = 0, mode = 0, duration = 0, ...needs] = row
    if (number !== activity) return refuseProject('wrong-count', activity)
    if (mode !== 1) return refuseProject('several-modes', activity)
    durations.push(duration)
    demands.push(needs)
  }
  return numbers.isAtEnd() ? { durations, demands } : refuseProject('too-much')
}
