import { findCommittees } from './committees.ts'
import { findDates } from './dates.ts'
import { fold } from './lines.ts'
import type { Section } from './sections.ts'

/** A committee and a day taken from what an item says, when no head names them. */
export interface MeetingGuess {
  readonly committee: string | null
  readonly date: string | null
}

const told =
  /(?<!\p{L})(?:drøfter|godkender|tager|over for|overfor|beslutter|anbefaler|behandler|tiltræder)(?!\p{L})/iu

/**
 * Guesses the meeting from the item's own words: the one committee that the recommendation tells to act, or a
 * decision that says "Magistraten i mødet den 22. oktober 2018". Several committees: nothing.
 */
export function guessMeeting(sections: readonly Section[], text: string): MeetingGuess {
  const decision = sections.filter((section) => section.kind === 'decision' && section.lines.length > 0)
  for (const section of decision) {
    const words = wordsOf(section, text)
    const spoken =
      /(?<!\p{L})(\p{Lu}[\p{L}-]+(?:(?:, | og |- og )\p{Lu}[\p{L}-]+)*) i mødet den (.{8,30})/u.exec(words)
    const date = spoken?.[2] ? (findDates(spoken[2])[0]?.day ?? null) : null
    const committee = spoken?.[1] ? (findCommittees(spoken[1])[0]?.name ?? null) : null
    if (committee) return { committee, date }
  }
  const asked = sections
    .filter((section) => section.kind === 'recommendation')
    .map((section) => wordsOf(section, text))
  const names = new Set(asked.flatMap((words) => toldCommittees(words)))
  const first = [...names][0]
  if (names.size === 1 && first) return { committee: first, date: null }
  const lead = sections.find((section) => section.heading === null || section.kind === 'summary')
  const led = names.size === 0 && lead ? findCommittees(wordsOf(lead, text).slice(0, 300))[0] : undefined
  return { committee: led?.at === 0 ? led.name : null, date: null }
}

function toldCommittees(words: string): readonly string[] {
  return [...words.matchAll(/(?<!\p{L})at\s+/gu)].flatMap((match) => {
    const after = words.slice(match.index + match[0].length, match.index + 140)
    const found = findCommittees(after)[0]
    return found && found.at === 0 && told.test(after.slice(found.name.length, found.name.length + 14))
      ? [found.name]
      : []
  })
}

function wordsOf({ lines }: Section, text: string): string {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? fold(text.slice(first.start, Math.min(last.end, first.start + 6000))) : ''
}
