import type { ReadAbsence } from '@pejl/domain/documents/read-item.ts'

/** `Torben Rye Skov`, `Anne-Birthe Løkkegård`, `Bo T. Ås`: two to five capitalised words. */
const personWords =
  "\\p{Lu}[\\p{L}'’.-]*(?:\\s{1,3}(?:(?:af|von|van|de|la|der|el|al)\\s{1,3})?\\p{Lu}[\\p{L}'’.-]*){0,4}"
const personPattern = new RegExp(`^(${personWords})\\s*(?:\\(([^)]{1,40})\\))?`, 'u')

/** "Britt Holm (A), sag 129-138": away for some of the items only. */
const forSomeItems =
  /\p{Lu}[\p{L}'. -]{2,60}(?:\([^)\n]{1,20}\))?,? (?:sag(?:erne)?|punkt(?:erne)?|pkt\.?|ved sag)(?: nr\.?)? \d[\d -]*/gu

const nobody = /^(?:ingen|intet|-|–|ikke nogen)(?!\p{L})/iu
const partly =
  /(?<!\p{L})(?:stedfortræder|suppleant|indkaldt|i stedet for|deltog|forlod|ankom|kom til stede|mødte kl|til kl|fra kl|under punkt|sag(?:erne)? \d|punkt(?:erne)? \d|inhabil|habil|pkt\.? \d)/iu
const inText = [
  /^alle .{0,40}(?:undtagen|bortset fra|på nær) (.{4,200}?),? (?:der|som) (?:havde|har) meldt (?:afbud|forfald)\.?$/iu,
  /^(?:ej|ikke) til stede(?: var)?:?\s+(.{4,200}?)\.?$/iu,
  /^(.{4,200}?)\s+(?:var|er)\s+(?:fraværende|forhindrede? i at deltage)(?: med afbud| uden afbud)?\.?$/iu,
  /^(?:der var |der er |medlemmet )?(?:modtaget )?afbud (?:var |er )?(?:modtaget )?fra:?\s+(.{4,200}?)\.?$/iu,
  /^(.{4,200}?)\s+(?:havde|har)\s+(?:meldt|sendt) (?:afbud|forfald)\.?$/iu,
  /^fravær(?:ende)?(?: med afbud| uden afbud)?:?\s+(.{4,200}?)\.?$/iu,
  /^afbud(?: fra)?:?\s+(.{4,200}?)\.?$/iu,
]

/**
 * Reads the names of those absent from lines of a list: one a line, or several with comma, "og" or full stop
 * between. Who came late, left early or stood in for another is not listed.
 */
export function readNames(text: string, start: number, end: number): readonly ReadAbsence[] {
  const found: ReadAbsence[] = []
  let from = start
  const masked = text.slice(start, end).replace(forSomeItems, (person) => ' '.repeat(person.length))
  for (const piece of masked.split(
    /(\n|,(?![^(]*\))|;|(?<!\p{L})og(?!\p{L})|\.(?=\s+\p{Lu})(?<!(?<!\p{L})\p{L}\.)|•)/u,
  )) {
    const lead = piece.length - piece.trimStart().length
    const words = piece.trim()
    const at = from + lead
    from += piece.length
    if (!words || nobody.test(words) || partly.test(words)) continue
    found.push(
      ...namesIn(
        words.replace(
          /\s+(?:er|var) fraværende\.?$|\s+ved afbud\.?$|\s+med afbud\.?$|\s+(?:har|havde) meldt (?:afbud|forfald)\.?$/i,
          '',
        ),
        at,
      ),
    )
  }
  return found
}

function namesIn(words: string, at: number): readonly ReadAbsence[] {
  const bare = words.replace(/^(?:[-–•·*]\s*)/, '')
  const shift = words.length - bare.length
  const match = personPattern.exec(bare)
  if (
    !match?.[1] ||
    /^(?:der|som|herudover|udvalget|rådet|ingen|bilag|side|punkt|.* kommune)$/i.test(match[1])
  )
    return []
  const tail = bare.slice(match[0].length).trim()
  if (/^\p{Ll}{2,}/u.test(tail)) return []
  const represents = match[2]?.trim() ?? null
  const name = match[1].replace(/\s+/g, ' ').replace(/\.$/, '')
  const place = (length: number, offset = 0) => ({
    start: at + shift + offset,
    end: at + shift + offset + length,
  })
  const rest =
    tail && /^\p{Lu}/u.test(tail) ? namesIn(tail, at + shift + bare.indexOf(tail, match[0].length)) : []
  return [...runTogether(name, represents, at + shift, place(match[0].length)), ...rest]
}

/** Names that stand in a row without anything between come in pairs of words. */
function runTogether(
  name: string,
  represents: string | null,
  at: number,
  place: ReadAbsence['place'],
): readonly ReadAbsence[] {
  const words = name.split(' ')
  if (words.length !== 4 || represents === null || words.some((word) => word.length < 3))
    return [{ name, represents, place }]
  const [one, two] = [words.slice(0, 2).join(' '), words.slice(2).join(' ')]
  const split = at + one.length
  return [
    { name: one, represents: null, place: { start: at, end: split } },
    { name: two, represents, place: { start: split + 1, end: place?.end ?? split + 1 + two.length } },
  ]
}

/** A sentence of a decision that tells who was absent, and those it names; nothing when it tells something else. */
export function readAbsenceSentence(
  text: string,
  start: number,
  end: number,
): readonly ReadAbsence[] | undefined {
  const words = text.slice(start, end)
  if (words.length > 260) return undefined
  const trimmed = words.trim()
  for (const form of inText) {
    const match = form.exec(trimmed)
    if (!match?.[1]) continue
    const at = start + words.indexOf(match[1])
    if (partly.test(match[1])) return []
    return readNames(text, at, at + match[1].length)
  }
  return undefined
}

/** Sentences about who stood in, left, or could not take part: they decide nothing. */
export function isPresenceSentence(words: string): boolean {
  return (
    /(?<!\p{L})(?:deltog (?:ikke |heller ikke )?(?:i|som|på|i stedet)|forlod (?:mødet|lokalet)|som (?:suppleant|stedfortræder)|var inhabil|er inhabil|erklærede sig inhabil|havde meldt (?:afbud|forfald)|var fraværende|deltog ikke)(?!\p{L})/iu.test(
      words,
    ) && words.length < 260
  )
}
