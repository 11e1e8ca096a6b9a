import type { ReadReference } from '@pejl/domain/documents/read-item.ts'
import { findCommittees } from './committees.ts'
import { findDates } from './dates.ts'
import { fold } from './lines.ts'
import { findMatterNumbers } from './matter-numbers.ts'
import { joinParagraphs } from './paragraphs.ts'
import type { Section } from './sections.ts'
import { sentencePlaces } from './sentences.ts'

const decided =
  /(?<!\p{L})(?:godkend(?:te|t)|beslutte(?:de|t|des)|vedt(?:og|aget)|tiltr(?:ådte|ådt)|behandle(?:de|t|s)|drøfte(?:de|t)|nedsatte|orienteret|fandt sted|truffet|traf|anbefale(?:de|t)|tog [^.]{0,60}efterretning)(?!\p{L})/iu
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
    ...(kind === 'relations' ? relationsIn(text, start, end) : []),
  ])
}

/** In a section on relations what is listed after "sammenhæng til" are policies, each from its capital letter. */
function relationsIn(text: string, start: number, end: number): readonly ReadReference[] {
  const line = text.slice(start, end)
  const bulleted = /^(?:[-•·*]|e)\s+(?=\p{Lu})/u.exec(line)
  if (bulleted && line.length < 140) {
    const from = start + bulleted[0].length
    return [reference('policy', line.slice(bulleted[0].length).replace(/\.$/, ''), from, end)]
  }
  return [...line.slice(0, 5000).matchAll(listed)].flatMap((match) => {
    const whole = match[0].replace(/\.$/, '')
    const told = telling.test(whole) ? named.exec(whole)?.[1] : whole
    if (!told || !policyWords.test(told)) return []
    const from = start + match.index + whole.length - told.length
    return [reference('policy', fold(told), from, from + told.length)]
  })
}

/** A sentence that leads up to a name: only the name is the reference. */
const telling = /(?<!\p{L})(?:har|er|skal|bliver|indgår)(?!\p{L})/u
const named = /(?:sammenhæng (?:til|med)|del af|forlængelse af|bidrager til|understøtter) (\p{Lu}.*)$/u
const listed = /(?<=^|[,;.]\s|\s(?:og|samt|til|med|af)\s)\p{Lu}(?:(?!, | samt |\. |\.$)[^\n]){4,140}/gu
const policyWords =
  /politik|strategi|kodeks|aftale|princip|retningslinje|ledelsessystem|tilgang|udviklingsproces|handleplan|masterplan|vision/i

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

/** A sentence that tells of a committee's decision on a named day before the meeting. */
function decisionsIn(
  { lines, kind }: Section,
  text: string,
  width: number,
  meetingDate: string | null,
): readonly ReadReference[] {
  if (kind === 'decision' || kind === 'recommendation') return []
  return joinParagraphs(lines, width).flatMap((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end)
    return sentencePlaces(words).flatMap(([a, b]) => {
      const sentence = fold(words.slice(a, b))
      if (sentence.length > 1500 || !decided.test(sentence)) return []
      const committee = deciderOf(sentence)
      const day = findDates(sentence).find((date) => date.day && (!meetingDate || date.day < meetingDate))
      const undated = findDates(sentence).find((date) => !date.day)
      if (!committee || (!day && !undated)) return []
      const date =
        day?.day ?? (undated && meetingDate ? lastBefore(undated.month, undated.date, meetingDate) : null)
      return [
        {
          ...reference('decision', sentence, paragraph.start + a, paragraph.start + b),
          committee: meetingOf(sentence) ?? committee,
          date,
        },
      ]
    })
  })
}

/** The committee nearest the verb that tells of a decision; one far from it is only mentioned. */
function deciderOf(sentence: string): string | null {
  const verb = decided.exec(sentence)
  if (!verb) return null
  const near = findCommittees(sentence)
    .map(({ name, at }) => ({
      name: name.replace(/^På\s+/, ''),
      gap: at < verb.index ? verb.index - at - name.length : at - verb.index,
    }))
    .sort((a, b) => a.gap - b.gap)[0]
  return near && near.gap < 70 ? near.name : null
}

/** "På Kommunalbestyrelsesmødet den ..." names the council through its meeting. */
function meetingOf(sentence: string): string | null {
  return (
    /(?<!\p{L})(Kommunalbestyrelse|Byråd|Økonomiudvalg)smøde/u
      .exec(sentence)?.[1]
      ?.concat(/Kommunalbestyrelse/.test(sentence) ? 'n' : 'et') ?? null
  )
}

function lastBefore(month: number, date: number, meetingDate: string): string {
  const pad = (n: number) => String(n).padStart(2, '0')
  const own = Number(meetingDate.slice(0, 4))
  const same = `${own}-${pad(month)}-${pad(date)}`
  return same < meetingDate ? same : `${own - 1}-${pad(month)}-${pad(date)}`
}

function reference(kind: ReadReference['kind'], words: string, start: number, end: number): ReadReference {
  return { kind, text: words, committee: null, date: null, place: { start, end } }
}
