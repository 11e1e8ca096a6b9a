import type { ReadEarlierDecision } from '@pejl/domain/documents/read-item.ts'
import { isPresenceSentence, readAbsenceSentence } from './absences.ts'
import { findCommittees } from './committees.ts'
import { findDates } from './dates.ts'
import type { DecidedPart } from './decided-parts.ts'
import { fold } from './lines.ts'
import { joinParagraphs } from './paragraphs.ts'
import type { FoundRecommendations } from './recommendations.ts'
import type { Section } from './sections.ts'
import { sentencePlaces } from './sentences.ts'

/** Reads what other committees, or the same on other days, decided: under headings of their own. */
export function fromParts(parts: readonly DecidedPart[], text: string): readonly ReadEarlierDecision[] {
  return parts.flatMap(({ section, committee, date }) => {
    const first = section.lines[0]
    if (!first) return []
    const places = sentencePlaces(text.slice(first.start, section.end))
      .map(([a, b]) => ({ start: first.start + a, end: first.start + b }))
      .filter(
        ({ start, end }) =>
          !readAbsenceSentence(text, start, end) && !isPresenceSentence(text.slice(start, end)),
      )
    const [from, to] = [places[0], places.at(-1)]
    if (!from || !to) return []
    const words = places.map(({ start, end }) => fold(text.slice(start, end))).join(' ')
    return [{ committee, date, text: words, place: { start: from.start, end: to.end } }]
  })
}

/** "Økonomiudvalget anbefaler indstillingen." under the recommendation. */
export function fromSeconding(
  { seconded }: FoundRecommendations,
  text: string,
): readonly ReadEarlierDecision[] {
  return seconded.map(({ committee, start, end }) => ({
    committee,
    date: null,
    text: fold(text.slice(start, end)),
    place: { start, end },
  }))
}

const stamped = /^(\d{1,2}[-.]\d{1,2}[-.]\d{4})\s+(\p{Lu}.{2,60})$/u

/**
 * Reads a section that tells of earlier decisions: paragraphs of a committee and a day. What only repeats the own
 * decision is left out.
 */
export function fromHistory(
  section: Section,
  text: string,
  width: number,
  own: readonly string[],
): readonly ReadEarlierDecision[] {
  const found: ReadEarlierDecision[] = []
  let head: { readonly committee: string; readonly date: string | null } | undefined
  for (const { start, end } of joinParagraphs(section.lines, width)) {
    const words = fold(text.slice(start, end))
    const stamp = stamped.exec(words)
    if (stamp?.[2]) {
      head = { committee: stamp[2], date: findDates(words)[0]?.day ?? null }
      continue
    }
    if (own.some((decision) => decision.includes(words) || words.includes(decision))) continue
    const date = findDates(words).find((each) => each.day)?.day ?? null
    const committee = findCommittees(words)[0]?.name ?? null
    if (head && !date) found.push({ ...head, text: words, place: { start, end } })
    else if (date) {
      const bare = words.replace(/\s*:?\s*https?:\S+$/, '')
      found.push({
        committee: committee ?? found.at(-1)?.committee ?? null,
        date,
        text: bare,
        place: { start, end: start + text.slice(start, end).replace(/\s*:?\s*https?:\S+\s*$/, '').length },
      })
    }
  }
  return found
}
