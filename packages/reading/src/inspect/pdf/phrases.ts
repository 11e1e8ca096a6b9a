import type { JudgedLetter } from './hidden-letters.ts'

/** Letters that are hidden alike and stand together, as words. */
export interface Phrase {
  readonly hiding: NonNullable<JudgedLetter['hiding']>
  readonly layer: string | null
  readonly text: string
}

/** The hidden words of a page, one phrase for what one box hides; specks of one letter are not told of. */
export function phrasesOf(letters: readonly JudgedLetter[]): readonly Phrase[] {
  const phrases: { hiding: Phrase['hiding']; layer: string | null; text: string }[] = []
  let last: JudgedLetter | undefined
  for (const letter of letters) {
    const { hiding, text } = letter
    if (hiding !== null) {
      const open = phrases.at(-1)
      if (open && last && isOn(last, letter)) open.text += gapBetween(last, letter) + text
      else phrases.push({ hiding, layer: letter.layer, text })
    }
    last = letter
  }
  return phrases.filter(({ hiding, text }) => {
    const signs = (text.match(/[\p{L}\p{N}]/gu) ?? []).length
    // the end of a word that a narrow cell cuts off hides nothing
    return signs >= (hiding === 'outside-text' ? 5 : 2)
  })
}

/** The words of letters in the order they are drawn. */
export function wordsOf(letters: readonly JudgedLetter[]): string {
  let text = ''
  for (const [n, letter] of letters.entries()) {
    const before = letters[n - 1]
    text += (before ? gapBetween(before, letter) : '') + letter.text
  }
  return text
}

const isOn = (before: JudgedLetter, { hiding, layer, cover, end, size }: JudgedLetter): boolean =>
  before.hiding === hiding &&
  before.layer === layer &&
  before.cover === cover &&
  Math.abs(before.end[1] - end[1]) < 2.5 * Math.max(size, before.size)

function gapBetween(before: JudgedLetter, { start, size }: JudgedLetter): string {
  const [dx, dy] = [start[0] - before.end[0], start[1] - before.end[1]]
  if (Math.abs(dy) > 0.6 * size && Math.abs(dx) > 0.1 * size) return '\n'
  return Math.hypot(dx, dy) > 0.18 * size ? ' ' : ''
}
