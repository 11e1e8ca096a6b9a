import type { Place } from '@pejl/domain/documents/read-item.ts'
import { goesOn } from './sentences.ts'

/** A guiding principle (pejlemærke) with its objectives (målsætninger), as a text sets them out. */
export interface FoundPrinciple {
  readonly number: number
  readonly title: string
  readonly text: string | null
  readonly place: Place
  readonly objectives: readonly { readonly number: number; readonly text: string; readonly place: Place }[]
}

const head = /^[\s#*>•-]*pejlemærke\s+(\d{1,2})\s*[:.–—-]\s*["“”»']?(.+?)["“”«']?\s*$/iu
const objectiveHead = /^[\s#*]*målsætning(?:er|erne)?(?:\s+for pejlemærke\s+\d+)?\s*:?\s*$/iu
const objectiveNamed = /^[\s*•-]*målsætning\s+(?:\d{1,2}\.)?(\d{1,2})\s*[:.–—-]\s*(.+)$/iu
const listItem = /^\s*(?:(\d{1,2})\s*[.)]|\d{1,2}\.(\d{1,2})\.?|[-–•*·]|e(?=\s{1,3}\p{Lu}))\s+(.+)$/u

interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The guiding principles a text sets out under headings of their own ("Pejlemærke 1: …"): the heading's words, the
 * sentence below it, and the list of objectives where one follows. Principles that are only mentioned are not found.
 */
export function findPrinciples(text: string, offset = 0): readonly FoundPrinciple[] {
  const lines = linesOf(text, offset)
  const heads = lines.flatMap((line, at) => (head.test(line.text) ? [at] : []))
  return heads.flatMap((at, n) => {
    const principle = readPrinciple(lines.slice(at, heads[n + 1] ?? lines.length))
    return principle ? [principle] : []
  })
}

function linesOf(text: string, offset: number): readonly Line[] {
  let start = offset
  return text.split('\n').map((line) => {
    const made = { text: line, start, end: start + line.length }
    start = made.end + 1
    return made
  })
}

function readPrinciple(lines: readonly Line[]): FoundPrinciple | undefined {
  const [first, ...rest] = lines
  const match = head.exec(first?.text ?? '')
  if (!first || !match) return undefined

  const body: Line[] = []
  let at = 0
  while (at < rest.length && body.length < 8) {
    const line = rest[at]
    if (!line || objectiveHead.test(line.text) || objectiveNamed.test(line.text) || listItem.test(line.text))
      break
    if (
      line.text.trim() === '' &&
      body.length > 0 &&
      !goesOn(body.at(-1)?.text ?? '', rest[at + 1]?.text ?? '')
    )
      break
    if (line.text.trim() !== '') body.push(line)
    at++
  }
  const objectives = readObjectives(rest.slice(at))
  const end = objectives.at(-1)?.place.end ?? body.at(-1)?.end ?? first.end
  return {
    number: Number(match[1]),
    title: clean(match[2] ?? ''),
    text: body.length > 0 ? clean(body.map((line) => line.text).join(' ')) : null,
    place: { start: first.start + first.text.search(/\S/), end },
    objectives,
  }
}

/** Objectives stand in a list right below their heading; the list ends at the first paragraph that is no list item. */
function readObjectives(lines: readonly Line[]): FoundPrinciple['objectives'] {
  const found: { number: number; text: string; place: Place }[] = []
  let announced = false
  let blank = false
  for (const line of lines) {
    const item = objectiveNamed.exec(line.text) ?? (announced ? listItem.exec(line.text) : null)
    const last = found.at(-1)
    if (line.text.trim() === '') blank = true
    else if (objectiveHead.test(line.text)) announced = true
    else if (item) {
      const start = line.start + line.text.search(/\S/)
      found.push({
        number: found.length + 1,
        text: clean(item.at(-1) ?? ''),
        place: { start, end: line.end },
      })
    } else if (last && !blank) {
      found[found.length - 1] = {
        ...last,
        text: `${last.text} ${clean(line.text)}`,
        place: { ...last.place, end: line.end },
      }
    } else if (found.length > 0 || blank || !announced) {
      if (found.length > 0 || !announced) break
    }
    if (line.text.trim() !== '') blank = false
  }
  return found
}

/** White space folded, and a quotation mark that has lost its other half taken away. */
function clean(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  const marks = folded.match(/["“”„]/gu)?.length ?? 0
  return marks === 1 ? folded.replace(/["“”„]/gu, '').trim() : folded
}
