/** A text with white space folded to single blanks, and where each of its letters stood. */
export interface FoldedText {
  readonly folded: string
  /** For each letter of `folded`, its place in the text; one more at the end, for the text's end. */
  readonly at: readonly number[]
}

export function foldSpace(text: string): FoldedText {
  const at: number[] = []
  let folded = ''
  for (let i = 0; i < text.length; i += 1) {
    const isSpace = /\s/.test(text.charAt(i))
    if (isSpace && (folded === '' || folded.endsWith(' '))) continue
    folded += isSpace ? ' ' : text.charAt(i)
    at.push(i)
  }
  at.push(text.length)
  return { folded, at }
}
