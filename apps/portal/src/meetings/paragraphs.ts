/** Paragraphs for reading: a sentence that a scanned page broke in two is joined again. */
export function paragraphsIn(text: string): readonly string[] {
  const joined: string[] = []
  for (const part of text.split(/\n\s*\n/).map((one) => one.trim())) {
    const before = joined.at(-1)
    if (part === '') continue
    const goesOn = before !== undefined && /[\p{L}\d,-]$/u.test(before) && /^\p{Ll}/u.test(part)
    if (goesOn) joined[joined.length - 1] = `${before} ${part}`
    else joined.push(part)
  }
  return joined
}
