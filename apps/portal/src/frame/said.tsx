import { listFormat } from '@pejl/domain/common/formats.ts'
import type { Occasion, Source } from '@pejl/store/public/source.ts'
import { formatDay } from '../dates.ts'
import type { Language } from '../language.ts'
import { frameTexts } from '../texts.ts'
import { Danish, useHref, useLanguage, useTexts } from './language.tsx'

/** A day in words, with the ISO day for machines. */
export function Day({ day }: { readonly day: string }) {
  return <time dateTime={day}>{formatDay(day, useLanguage())}</time>
}

/** The way to the sentence a statement comes from. */
export function SourceLink({ source, label }: { readonly source: Source | null; readonly label?: string }) {
  const [href, texts] = [useHref(), useTexts(frameTexts)]
  if (!source) return null
  return (
    <a class="source-link" href={href.source(source.documentId, source)}>
      {label ?? texts.source}
    </a>
  )
}

/** The same where many stand close together. */
export const ShortSourceLink = ({ source }: { readonly source: Source | null }) => (
  <SourceLink source={source} label={useTexts(frameTexts).shortSource} />
)

/** Committee and day, leading to the meeting. */
export function OccasionLink({ occasion }: { readonly occasion: Occasion }) {
  const href = useHref()
  return (
    <a href={href.meeting(occasion.meetingId)}>
      <Danish>{occasion.committee}</Danish>, <Day day={occasion.heldOn} />
    </a>
  )
}

/** The text cut at a word when it is longer than `most` letters. */
export function shortened(text: string, most: number): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  if (folded.length <= most) return folded
  const cut = folded.lastIndexOf(' ', most)
  return `${folded.slice(0, cut > most / 2 ? cut : most).replace(/[,;:–-]$/, '')} …`
}

/** With a capital first letter: decisions are often written as the end of "Udvalget …". */
export function capitalised(text: string): string {
  const trimmed = text.trim()
  return trimmed.charAt(0).toLocaleUpperCase('da') + trimmed.slice(1)
}

/** What a text says a strategy is for may begin in the middle of its sentence. */
export function asSentence(text: string): string {
  const trimmed = text.trim()
  const whole = /^at\s/i.test(trimmed)
    ? `Formålet er, ${trimmed.charAt(0).toLowerCase()}${trimmed.slice(1)}`
    : capitalised(trimmed)
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`
}

/** A count with its word: `1 sag`, `3 sager`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** Words joined as the language joins them: `a, b og c`. */
export const listed = (words: readonly string[], language: Language): string =>
  listFormat(language === 'da' ? 'da' : 'en', { type: 'conjunction' }).format(words)
