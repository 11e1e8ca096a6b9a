const listHead =
  /^\s*(?:Fra?[\p{L}@]{1,4}r[\p{L}@]{1,3}nde|Afbud|Deltagere|Medlemmer|M[\p{L}@]{1,2}dedeltagere|Til stede|Ikke til stede|Stedfortr[\p{L}@]{1,3}der)\b[^:\d]{0,30}(?::|$)/u
const absent = /^\s*(?:Fra|Afbud|Ikke|Stedf)/u
const oneName = /^\s*(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}\p{Lu}[\p{L}'’.-]*\s*(?:\([^)]{1,20}\))?\s*[,.]?\s*$/u
const withParty =
  /^\s*(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}\p{Lu}[\p{L}'’.-]*\s*\((?:[\p{Lu}@]{1,5}|\p{Ll}{3,16}|Ufp)\)\s*[,.]?\s*$/u

/**
 * Where a line (from 1) names persons and nothing else: the column (from 1) at which the names begin.
 * Such are the lines after a heading of absentees or members, what follows a heading of absentees on its own line,
 * and a name with its party or union in brackets.
 */
export function personLines(text: string): ReadonlyMap<number, number> {
  const names = new Map<number, number>()
  let inList = false
  text.split('\n').forEach((line, i) => {
    const head = listHead.exec(line)
    if (head) {
      inList = true
      if (absent.test(line)) names.set(i + 1, head[0].length + 1)
    } else if (line.trim() !== '') {
      inList = inList && oneName.test(line)
      if (inList || withParty.test(line)) names.set(i + 1, 1)
    }
  })
  return names
}
