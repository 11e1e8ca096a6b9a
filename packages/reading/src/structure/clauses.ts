/** A clause as a place in its sentence, end exclusive. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly text: string
}

const joint =
  /,\s+(?:(?:og|samt|men)\s+)?(?=\S)(?!kl(?!\p{L})|\d)|;\s+|\s+og\s+(?=at\s|(?:der\s)?skal\s|(?:i|den|inden|senest|ved)\s+(?:den\s+)?(?:\d|udgangen|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|for|efter))|\s+[–-]\s+|(?<=\p{L}),?\s+(?=at\s+(?:der|den|det|de|\p{L}+)\s)/gu
const verb =
  /(?<!\p{L})(?:skal|vil|kan|bliver|blev|er|var|har|havde|må|bør|får|går|står|tog|kom|gælder|gør|\p{L}+gør|\p{L}{2,}(?:es|er|ede|edes|tes)|at \p{L}{3,}e)(?!\p{L})/iu

/** Cuts a sentence where a new statement begins; pieces without a verb stay with what they follow. */
export function splitClauses(sentence: string): readonly Clause[] {
  const cuts = [0]
  for (const match of sentence.matchAll(joint)) {
    const at = match.index + match[0].length
    if (/mellem (?:den )?\d[^,]{0,30}$/.test(sentence.slice(Math.max(0, match.index - 40), match.index)))
      continue
    if (at > (cuts.at(-1) ?? 0) + 8) cuts.push(at)
  }
  const found: Clause[] = []
  cuts.forEach((start, i) => {
    const end = cuts[i + 1] ?? sentence.length
    const text = sentence.slice(start, end)
    const last = found.at(-1)
    const apart = /^med (?:blandt andet )?(?:et|en) /i.test(text)
    if (last && !apart && !verb.test(text)) {
      found[found.length - 1] = { start: last.start, end, text: sentence.slice(last.start, end) }
    } else found.push({ start, end, text })
  })
  return found
}
