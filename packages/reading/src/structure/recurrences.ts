const repeats: readonly (readonly [string, RegExp])[] = [
  [
    'P6M',
    /(?<!\p{L})(?:hvert (?:halve|halvt) år|halvårlig(?:t|e|s)?|(?:to|2) gange (?:årligt?|om året|pr\.? år|hvert år)|hvert halvår|hver sjette måned)(?!\p{L})/iu,
  ],
  [
    'P3M',
    /(?<!\p{L})(?:hvert kvartal|kvartalsvis(?:e|t)?|kvartårlig(?:t|e)?|(?:fire|4) gange (?:årligt?|om året|pr\.? år)|hver tredje måned)(?!\p{L})/iu,
  ],
  ['P4M', /(?<!\p{L})(?:tre|3) gange (?:årligt?|om året|pr\.? år)(?!\p{L})/iu],
  [
    'P1M',
    /(?<!\p{L})(?:hver måned|månedligt|månedlige|månedsvis|hver(?:t)? (?:udvalgs)?møde i udvalget)(?!\p{L})/iu,
  ],
  ['P2M', /(?<!\p{L})(?:hver anden måned)(?!\p{L})/iu],
  ['P1W', /(?<!\p{L})(?:hver uge|ugentligt?|ugentlige)(?!\p{L})/iu],
  ['P2Y', /(?<!\p{L})(?:hvert andet år|hver andet år)(?!\p{L})/iu],
  ['P3Y', /(?<!\p{L})(?:hvert tredje år)(?!\p{L})/iu],
  [
    'P4Y',
    /(?<!\p{L})(?:hvert fjerde år|én gang i hver (?:valg|byråds)periode|en gang i hver (?:valg|byråds)periode)(?!\p{L})/iu,
  ],
  [
    'P1Y',
    /(?<!\p{L})(?:(?:hvert år|årligt|(?:en|én|1) gang (?:årligt|om året|pr\.? år))(?!\p{L})|årlige? (?=status|rapport|redegørelse|orientering|opfølgning|evaluering|opgørelse|afrapportering|møde|drøftelse|gennemgang|beretning))/iu,
  ],
]

/** A rhythm in a text (`P6M` for "to gange årligt"), with its place; the sizes of yearly amounts are none. */
export function findRecurrence(
  text: string,
): { readonly recurs: string; readonly start: number; readonly end: number } | undefined {
  for (const [recurs, words] of repeats) {
    const match = words.exec(text)
    if (match && !isAmount(text, match.index))
      return { recurs, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** "85.000 kr. årligt", "4,8 tons årligt": a size, not a rhythm. */
function isAmount(text: string, at: number): boolean {
  return /(?:kr\.?|mio\.?|mia\.?|pct\.?|procent|tons?|timer|\d)\s*(?:netto |brutto )?$/i.test(
    text.slice(Math.max(0, at - 16), at),
  )
}

const listed =
  /(?<!\p{L})(?:i|for|perioden|årene|fra(?= \d{4} til)) (?:perioden |årene )?((?:19|20)\d{2})(?:(?:(?:, | og | til og med | til |\s?[-–/]\s?)(?:i )?((?:19|20)\d{2}))*)(?![\d/-]|\.\d)/iu

/**
 * The years in which something recurs: `2025` or first and last as `2024/2026`. Years that belong to a month, a
 * quarter, a half-year or a season name another time and are left.
 */
export function yearsOf(clause: string): string | null {
  const match = listed.exec(clause)
  const years = match?.[0].match(/(?:19|20)\d{2}/g) ?? []
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last || last < first) return null
  return first === last ? first : `${first}/${last}`
}
