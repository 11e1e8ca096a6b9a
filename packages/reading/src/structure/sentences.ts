/** Words whose full stop ends no sentence. */
const abbreviation =
  /(?:(?<!\p{L})(?:ca|bl|pr|nr|kr|mio|mia|pkt|jf|f|eks|stk|kl|inkl|ekskl|evt|hhv|mv|vedr|pct|maks|min|tlf|dvs|osv|m|d|a|o|ift|ifm|iht|mht|max|st|sag nr|sagsnr|resp|obs|red|jan|feb|apr|aug|sept|okt|nov|dec|ad|at|art|udg|afd)|(?<!\p{L})\p{L}|\d)\.$/iu

const boundary = /[.!?]["”»)]?(?=\s+["”»(•-]?\s*[\p{Lu}\d])|[.!?]["”»)]?\s*$/gu

/** Sentences of a paragraph as places in it, end exclusive. */
export function sentencePlaces(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  let from = 0
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length
    if (isAbbreviated(text, match.index, end)) continue
    push(found, text, from, end)
    from = end
  }
  push(found, text, from, text.length)
  return found
}

/** Sentences of a paragraph, white space folded. */
export function splitSentences(text: string): readonly string[] {
  return sentencePlaces(text).map(([from, to]) => text.slice(from, to).replace(/\s+/g, ' '))
}

function isAbbreviated(text: string, stop: number, end: number): boolean {
  if (text[stop] !== '.') return false
  const before = text.slice(Math.max(0, stop - 12), stop + 1)
  if (!abbreviation.test(before)) return false
  const after = text.slice(end, end + 24).trimStart()
  if (/\d\.$/.test(before))
    return (
      !/^["”(]?\p{Lu}/u.test(after) ||
      /(?:^|\n)\s*\d{1,3}\.$/.test(before) ||
      /(?<!\p{L})(?:nr|pkt|punkt|stk)\.? \d+\.$/iu.test(before)
    )
  return /^["”(]?[\p{Ll}\d]/u.test(after) || !/(?:kr|mv|osv|pct|m|stk|evt)\.$/i.test(before)
}

function push(found: [number, number][], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  if (start < end) found.push([start, end])
}
