import type { FileInspection } from '@pejl/domain/publishing/file-inspection.ts'

/** So many letters are searched, seen and hidden ones each: some two thousand pages. */
const mostLetters = 4_000_000
const mostHidden = 20_000

/** Leaves out what is more than can be searched while somebody waits, and says so. */
export function cutShort(seen: FileInspection): FileInspection {
  const parts = first(seen.parts)
  const hidden = first(seen.hidden).slice(0, mostHidden)
  const isCut = lettersOf(parts) < lettersOf(seen.parts) || hidden.length < seen.hidden.length
  if (!isCut && lettersOf(hidden) === lettersOf(seen.hidden)) return seen
  return { ...seen, parts, hidden, unread: [...seen.unread, { reason: 'too-large', at: null }] }
}

const lettersOf = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + text.length, 0)

function first<T extends { readonly text: string }>(texts: readonly T[]): readonly T[] {
  let left = mostLetters
  return texts.flatMap((one) => {
    const text = one.text.slice(0, left)
    left -= text.length
    return text === '' && one.text !== '' ? [] : [{ ...one, text }]
  })
}
