import type { ReadReference } from '@pejl/domain/documents/read-item.ts'
import { findCommittees } from './committees.ts'
import { findDates } from './dates.ts'
import { fold } from './lines.ts'
import { joinParagraphs } from './paragraphs.ts'
import type { Section } from './sections.ts'
import { sentencePlaces } from './sentences.ts'

const decided =
  /(?<!\p{L})(?:godkend(?:te|t)|beslutte(?:de|t|des)|vedt(?:og|aget)|tiltr(?:ådte|ådt)|behandle(?:de|t|s)|drøfte(?:de|t)|nedsatte|orienteret|fandt sted|truffet|traf|anbefale(?:de|t)|tog [^.]{0,60}efterretning)(?!\p{L})/iu

/** Sentences that tell of a committee's decision on a named day before the meeting. A theme day is no committee. */
export function decisionsIn(
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
          kind: 'decision',
          text: sentence,
          place: { start: paragraph.start + a, end: paragraph.start + b },
          committee: meetingOf(sentence) ?? committee,
          date,
        },
      ]
    })
  })
}

/** What stands before a body that decides nothing in the sentence: it is only met with, served or listed. */
const mentioned = /(?<!\p{L})(?:med|for|til|fra|hos|herunder|blandt|både|samt|mellem|ved|om)\s$/u
const within = /(?<!\p{L})(?:af|i|på|hos)(?: (?:det|den|et) \p{L}+)?\s$/u
/** Gatherings that talk of things and decide nothing. */
const gathering =
  /(?<!\p{L})(?:tema(?:dag|møde|drøftelse)|workshop|borgermøde|værkstedsmøde|seminar|dialogmøde|konference|åbent hus)\p{L}*/iu

/**
 * The body that decided: the subject of the verb ("Byrådet godkendte", "godkendte Byrådet"), or the one by or in
 * which it was done ("besluttet af Byrådet", "drøftet i Ældrerådet"). Others are only mentioned.
 */
function deciderOf(sentence: string): string | null {
  const verb = decided.exec(sentence)
  if (!verb) return null
  const end = verb.index + verb[0].length
  const passive = /(?<!\p{L})(?:blev|er|var|bliver|blevet|været|har været)(?!\p{L})[^.]{0,80}$/u.test(
    sentence.slice(0, verb.index),
  )
  if (gathering.test(sentence.slice(Math.max(0, verb.index - 90), end + 60)) && passive) return null
  const near = findCommittees(sentence)
    .map(({ name, at }) => ({ name: name.replace(/^På\s+/, ''), at }))
    .filter(({ name, at }) => {
      const before = sentence.slice(0, at)
      if (at > verb.index) return at - end <= 1 || (at - end < 70 && within.test(before))
      return verb.index - at - name.length < 70 && !mentioned.test(before)
    })
    .map(({ name, at }) => ({ name, gap: at < verb.index ? verb.index - at - name.length : at - end }))
    .sort((a, b) => a.gap - b.gap)[0]
  return near?.name ?? null
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
