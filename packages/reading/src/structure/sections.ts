import type { Place, SectionKind } from '@pejl/domain/documents/read-item.ts'
import { isAttachmentLine } from './attachment-lines.ts'
import { type Heading, readHeading, splitDatedAnswer } from './headings.ts'
import { type Line, lineOf } from './lines.ts'

/** A heading and the lines below it. Text above the first heading, or under a lead-in, has no heading. */
export interface Section extends Place {
  readonly heading: Heading | null
  readonly kind: SectionKind
  readonly lines: readonly Line[]
}

const leadIn =
  /^(?:\p{Lu}[^.:]{1,110}?|Det)\s+(?:indstiller|indstilles|foreslår)(?!\p{L})(?:(?:[^.]|\.(?=\S)){0,160}?)(?:,|:|(?<!\p{L})at|(?<!\p{L})at:)?$/u

/**
 * Cuts an item's lines into sections. A recommendation that stands without a heading ("Direktionen indstiller,")
 * becomes a section of its own without a heading, unless the item has a recommendation under a heading.
 */
export function cutSections(lines: readonly Line[], text: string): readonly Section[] {
  const headings = lines.map((line) => readHeading(line.text))
  const headed = headings.some((heading) => heading?.kind === 'recommendation')
  const sections: { heading: Heading | null; kind: SectionKind; start: number; lines: Line[] }[] = []
  lines.forEach((line, i) => {
    const heading = headings[i]
    const current = sections.at(-1)
    const answered = current?.kind === 'recommendation' ? splitDatedAnswer(line.text) : undefined
    if (heading && !isPointHeading(heading, line, current?.kind)) {
      const rest = lineOf(text, line.start + heading.length, line.end, 0)
      sections.push({ heading, kind: heading.kind, start: line.start, lines: rest ? [rest] : [] })
    } else if (answered?.committee) {
      const rest = lineOf(text, line.start + answered.length, line.end, 0)
      sections.push({ heading: answered, kind: 'decision', start: line.start, lines: rest ? [rest] : [] })
    } else if (current && current.kind !== 'attachments' && isFiled(lines, i, headings)) {
      sections.push({ heading: null, kind: 'attachments', start: line.start, lines: [line] })
    } else if (!headed && current?.kind !== 'decision' && isLeadIn(line, lines[i + 1])) {
      sections.push({ heading: null, kind: 'recommendation', start: line.start, lines: [line] })
    } else if (
      current &&
      !(current.heading === null && current.kind === 'recommendation' && endsLeadIn(current.lines, line))
    ) {
      current.lines.push(line)
    } else {
      sections.push({ heading: null, kind: 'other', start: line.start, lines: [line] })
    }
  })
  return sections.map((section) => ({
    ...section,
    end: section.lines.at(-1)?.end ?? section.start + headingLength(section.heading),
  }))
}

/** Attachments that stand without a heading, as the last thing before the next one. */
function isFiled(lines: readonly Line[], i: number, headings: readonly (Heading | undefined)[]): boolean {
  if (!isAttachmentLine(lines[i]?.text ?? '')) return false
  for (let j = i + 1; j < lines.length && j < i + 80 && !headings[j]; j++)
    if ((lines[j]?.text.length ?? 0) > 200) return false
  return true
}

function headingLength(heading: Heading | null): number {
  return heading?.length ?? 0
}

function isLeadIn(line: Line, next: Line | undefined): boolean {
  if (
    line.text.length > 260 ||
    !/(?<!\p{L})(?:indstill|foreslår)/u.test(line.text) ||
    !leadIn.test(line.text)
  )
    return false
  return (
    next !== undefined && /^(?:at(?!\p{L})|\d{1,2}[.)]\s|[-•]\s?(?:at(?!\p{L}))?|[aA]\))/iu.test(next.text)
  )
}

/** A point of a list may be the same word as a heading ("- Økonomi"). */
function isPointHeading(heading: Heading, line: Line, kind: SectionKind | undefined): boolean {
  if (kind !== 'attachments' || line.gap > 0) return false
  return heading.kind === 'other' || (heading.named && !/^beslutning|:$/i.test(line.text))
}

/** Text after the points of a headless recommendation is no part of it. */
function endsLeadIn(lines: readonly Line[], line: Line): boolean {
  if (lines.length < 2 || line.gap === 0) return false
  return !/^(?:at(?!\p{L})|\d{1,2}[.)]|[-•])/iu.test(line.text) && /^\p{Lu}/u.test(line.text)
}
