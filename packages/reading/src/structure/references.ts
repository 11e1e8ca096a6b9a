import type { ReadReference } from '@pejl/domain/documents/read-item.ts'
import { decisionsIn } from './decision-references.ts'
import { fold } from './lines.ts'
import { findMatterNumbers } from './matter-numbers.ts'
import { policiesIn } from './policy-references.ts'
import type { Section } from './sections.ts'

const link = /https?:\/\/[^\s<>"”)]+[^\s<>"”).,;:]/gu
const law =
  /(?<!\p{L})(?:(?:[Ll]ov|LOV|LBK|[Bb]ekendtgørelse) (?:om |nr\.? )[\p{L}\d. ]{4,70}|\p{L}+(?:loven|lovens)(?: §+ ?\d+[\p{L}]?(?:,? stk\.? ?\d+)?)?|\p{Lu}\p{L}+s Lov)(?!\p{L})/gu

/** Finds what an item points at: earlier decisions, other cases, policies, laws and links. */
export function findReferences(
  sections: readonly Section[],
  text: string,
  width: number,
  own: string | null,
  meetingDate: string | null,
): readonly ReadReference[] {
  const found = sections.flatMap((section) => {
    if (section.kind === 'absence' || section.kind === 'attachments') return linksIn(section, text)
    return [
      ...linksIn(section, text),
      ...mattersIn(section, text, own),
      ...namesIn(section, text),
      ...decisionsIn(section, text, width, meetingDate),
    ]
  })
  const seen = new Set<string>()
  return found.filter(({ kind, text: words }) => {
    const key = `${kind} ${words.toLowerCase()}`
    return seen.has(key) ? false : seen.add(key)
  })
}

function linksIn({ lines }: Section, text: string): readonly ReadReference[] {
  return lines.flatMap(({ start, end }) => matches(text, start, end, link, 'link'))
}

function mattersIn({ lines, kind }: Section, text: string, own: string | null): readonly ReadReference[] {
  if (kind === 'law' || kind === 'economy') return []
  return lines.flatMap(({ start, end }) => {
    const words = text.slice(start, end).replace(link, (address) => ' '.repeat(address.length))
    return findMatterNumbers(words)
      .filter(({ number }) => number !== own)
      .map(({ number, at }) => reference('matter', number, start + at, start + at + number.length))
  })
}

function namesIn({ lines, kind }: Section, text: string): readonly ReadReference[] {
  return lines.flatMap(({ start, end }) => [
    ...(kind === 'law' || kind === 'relations' || kind === 'presentation' || kind === 'background'
      ? matches(text, start, end, law, 'law')
      : []),
    ...(kind === 'relations' ? policiesIn(text, start, end) : []),
  ])
}

function matches(
  text: string,
  start: number,
  end: number,
  pattern: RegExp,
  kind: ReadReference['kind'],
): readonly ReadReference[] {
  const words = text.slice(start, Math.min(end, start + 20_000))
  return [...words.matchAll(pattern)].map((match) =>
    reference(kind, fold(match[0]), start + match.index, start + match.index + match[0].length),
  )
}

/** A reference without committee and date. */
function reference(kind: ReadReference['kind'], words: string, start: number, end: number): ReadReference {
  return { kind, text: words, committee: null, date: null, place: { start, end } }
}
