/**
 * Words that often end a Danish compound in municipal texts. The longest that fits wins, so `socialområde` is cut
 * before `område` and not before `råd`.
 */
const heads = `
  udvalg strategi område plan politik råd møde status høring forvaltning budget undersøgelse
  forløb tilbud indsats indsatser proces rapport beslutning indstilling skole center centre chef
  leder direktør medarbejder medarbejdere ledelse arbejde gruppe grupper bestyrelse pleje hjælp
  støtte behandling samarbejde aftale aftaler dag dage år årlig mål målsætning målsætninger mærke
  mærker punkt punkter sag sager svar notat bilag oversigt opfølgning evaluering projekt
  projekter pakke pakker ordning system systemet retning ret lov loven inddragelse udvikling
  fællesskab fællesskaber kommune borger borgere barn børn unge familie familier forebyggelse
  trivsel miljø klima bolig boliger byggeri trafik kultur idræt sundhed uddannelse tilsyn kontrol
  analyse model ramme rammer konference gang kurser kursus vejleder rådgiver rådgivning netværk
  hjul kreds institution institutioner vision værdi værdier seminar workshop protokol referat
  orientering
`
  .trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length)

const inflections = 'ernes erne enes ene ers er ets et ens en ts t ns n r s e'.split(' ').concat('')

/** Ends in what looks like a head and is one word all the same. */
const whole = /^(om|for|til|af|ud|ind|op|ned|over|under|be|ge|u|sam|frem|bort|efter|ved|på|mis|gen)$/

/**
 * The parts of a Danish compound, lower case, as they stand in it: `områdeudvalget` gives `område`, `udvalget`.
 * A part that is a compound is cut again. Nothing for a word that is no compound, as far as `known` words and
 * common last parts tell.
 */
export function compoundParts(word: string, known: ReadonlySet<string> = new Set()): readonly string[] {
  const lower = word.toLowerCase()
  if (lower.length < 6) return []
  const cut = cutBeforeHead(lower) ?? cutBetweenKnown(lower, known)
  if (!cut) return []
  const [first, last] = cut
  const inner = compoundParts(first, known)
  return [...new Set([...(inner.length > 0 ? [first, ...inner] : [first]), last])]
}

type Cut = readonly [first: string, last: string]

function cutBeforeHead(word: string): Cut | undefined {
  for (const head of heads) {
    for (const inflection of inflections) {
      const last = head + inflection
      if (!word.endsWith(last) || word.length - last.length < 3) continue
      const first = word.slice(0, -last.length)
      if (whole.test(first)) return undefined
      return [withoutLink(first), last]
    }
  }
  return undefined
}

function cutBetweenKnown(word: string, known: ReadonlySet<string>): Cut | undefined {
  for (let at = word.length - 3; at >= 3; at--) {
    const [first, last] = [withoutLink(word.slice(0, at)), word.slice(at)]
    if (known.has(last) && known.has(first)) return [first, last]
  }
  return undefined
}

/** Takes away the -s- that binds two parts: `kommunalbestyrelses|møde`. Other links are part of the stem's endings. */
function withoutLink(first: string): string {
  return first.length > 4 && first.endsWith('s') && !first.endsWith('ss') ? first.slice(0, -1) : first
}
