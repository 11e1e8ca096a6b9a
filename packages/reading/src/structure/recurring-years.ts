const listed =
  /(?<!\p{L})(?:i|for|perioden|årene|fra|hvert år) (?:perioden |årene )?((?:19|20)\d{2})(?:(?:(?:, | og | til og med | til |\s?[-–/]\s?)(?:i )?((?:19|20)\d{2}))*)(?![\d/-]|\.\d)/iu

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
