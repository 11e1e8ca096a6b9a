import type { Occasion, Source } from '@pejl/store/public/source.ts'
import { formatDay, formatSpan, type Precision } from '../dates.ts'
import { href } from '../routes.ts'
import { texts } from '../texts.ts'

/** A day in Danish, with the ISO day for machines. */
export const Day = ({ day }: { readonly day: string }) => <time dateTime={day}>{formatDay(day)}</time>

export function Span({ from, to, precision }: { from: string; to: string; precision: Precision }) {
  return (
    <time dateTime={precision === 'day' ? from : from.slice(0, 7)}>{formatSpan(from, to, precision)}</time>
  )
}

/** The way to the sentence a statement comes from. */
export function SourceLink({ source, label = texts.source }: { source: Source | null; label?: string }) {
  if (!source) return null
  return (
    <a class="source-link" href={href.source(source.documentId, source)}>
      {label}
    </a>
  )
}

/** Committee and day, leading to the meeting. */
export function OccasionLink({ occasion }: { readonly occasion: Occasion }) {
  return (
    <a href={href.meeting(occasion.meetingId)}>
      {occasion.committee}, <Day day={occasion.heldOn} />
    </a>
  )
}

/** The text cut at a word when it is longer than `most` letters. */
export function shortened(text: string, most: number): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  if (folded.length <= most) return folded
  const cut = folded.lastIndexOf(' ', most)
  return `${folded.slice(0, cut > most / 2 ? cut : most)} …`
}

/** What a text says a strategy is for may begin in the middle of its sentence. */
export function asSentence(text: string): string {
  const trimmed = text.trim()
  const whole = /^at\s/i.test(trimmed)
    ? `Formålet er, ${trimmed.charAt(0).toLowerCase()}${trimmed.slice(1)}`
    : trimmed
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`
}
