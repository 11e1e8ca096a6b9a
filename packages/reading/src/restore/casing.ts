/** Words that stand with a capital inside a sentence, too. */
const office = /^økonomi(?:udvalg|forvaltning|afdeling)/

/** Gives a word in small letters the capitals of what was seen in its place. */
export function likeSeen(word: string, seen: string, opens: boolean, isName: boolean): string {
  if (seen.length > 2 && seen === seen.toUpperCase() && /\p{L}{2}/u.test(seen)) return word.toUpperCase()
  const first = seen[0] ?? ''
  const capital = /\p{Lu}/u.test(first) || ('@©£4'.includes(first) && (opens || isName || office.test(word)))
  if (!capital || isFalseCapital(word, first, opens)) return word
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A small å is often read as A, and a small l as I; inside a sentence the capital is then false. */
function isFalseCapital(word: string, first: string, opens: boolean): boolean {
  if (opens) return false
  return (
    (first === 'A' && /^år(?:et|ene|s|lig|ligt|lige)?$/.test(word)) || (first === 'I' && word.startsWith('l'))
  )
}
