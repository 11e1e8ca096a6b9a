import type { Section } from './sections.ts'

const answer =
  /(?<!\p{L})(?:afgive[rs]?|godkend(?:te|er|es|e)|udtaler) (?:følgende |et |sit |nedenstående )?(?:hørings)?svar(?!\p{L})/iu
const ownDeadline =
  /^(?:hørings|svar)?fristen (?:er|udløber)(?!\p{L})|(?<!\p{L})(?:(?:afgive|sende|indsende) (?:sit |et )?(?:hørings)?svar)/iu
const wish =
  /(?<!\p{L})(?:foreslår|ønsker|anmoder|opfordrer|henstiller|anbefaler|støtter|savner|håber)(?!\p{L})/iu

/** True for an item in which a body answers a hearing: what it writes are wishes to those who asked. */
export function isHearingAnswer(title: string | null, sections: readonly Section[], text: string): boolean {
  if (/^(?:udkast til |forslag til )?høringssvar(?!\p{L})/iu.test(title ?? '')) return true
  return sections
    .filter((section) => section.kind === 'decision')
    .some(({ start, end }) => answer.test(text.slice(start, Math.min(end, start + 4000))))
}

/** In an answer to a hearing: the deadline one has got, and what one wishes of others. */
export function isWishOrDeadline(sentence: string): boolean {
  return ownDeadline.test(sentence) || wish.test(sentence)
}
