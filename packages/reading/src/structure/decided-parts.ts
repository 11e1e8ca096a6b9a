import type { Heading } from './headings.ts'
import { splitDatedAnswer } from './headings.ts'
import { type Line, lineOf } from './lines.ts'
import type { Section } from './sections.ts'

/** One committee's answer: the meeting's own decision, or one on the way there. */
export interface DecidedPart {
  readonly section: Section
  readonly committee: string | null
  readonly date: string | null
  readonly heading: Heading
}

/**
 * Tells the meeting's own decision from those of other committees and days. The latest day is the meeting's own;
 * headings without a day count by the committee of the meeting, else the last one is its own.
 */
export function partsOf(
  sections: readonly Section[],
  text: string,
  committee: string | null,
  date: string | null,
): {
  readonly own: readonly DecidedPart[]
  readonly earlier: readonly DecidedPart[]
} {
  const parts = sections
    .filter((section) => section.kind === 'decision')
    .flatMap((section) => inlineParts(section, text))
  const named = parts.filter((part) => part.heading.named)
  if (named.length === 0) return { own: parts, earlier: [] }
  const days = named.map((part) => part.date ?? '').sort()
  const latest = date && days.includes(date) ? date : (days.at(-1) ?? '')
  const isOwn = (part: DecidedPart) => {
    if (!part.heading.named) return true
    if (latest) return part.date === latest || (part.date === null && sameName(part.committee, committee))
    return named.length === 1 || (committee ? sameName(part.committee, committee) : part === named.at(-1))
  }
  const own = parts.filter(isOwn)
  return own.length > 0
    ? { own, earlier: parts.filter((part) => !isOwn(part)) }
    : { own: parts.slice(-1), earlier: parts.slice(0, -1) }
}

function sameName(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase()
}

/** Cuts a decision section where a line begins with a committee and a day: `Byrådet, 27.02.2018 Godkendt.` */
function inlineParts(section: Section, text: string): readonly DecidedPart[] {
  const { heading } = section
  if (!heading) return []
  const groups: { heading: Heading; start: number; lines: Line[] }[] = []
  for (const line of section.lines) {
    const found = splitDatedAnswer(line.text)
    const rest = found && lineOf(text, line.start + found.length, line.end, 0)
    if (found) groups.push({ heading: found, start: line.start, lines: rest ? [rest] : [] })
    else if (groups.length > 0) groups.at(-1)?.lines.push(line)
    else groups.push({ heading, start: section.start, lines: [line] })
  }
  if (groups.length === 0) groups.push({ heading, start: section.start, lines: [] })
  return groups.map((group) => ({
    heading: group.heading,
    committee: group.heading.committee ?? heading.committee,
    date: group.heading.date,
    section: {
      ...section,
      start: group.start,
      lines: group.lines,
      end: group.lines.at(-1)?.end ?? section.end,
    },
  }))
}
