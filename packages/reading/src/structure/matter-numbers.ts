/** A case number, with the label it was printed with. */
export interface MatterLine {
  readonly number: string | null
  readonly access: 'open' | 'closed' | null
  /** True when the line says nothing else. */
  readonly alone: boolean
}

const kle = '\\d{2}\\.\\d{2}(?:\\.\\d{2})? ?-?(?:[A-ZÆØÅ]\\d{2})(?:-\\d{1,5})?(?:-\\d{2,4})?'
const forms = [
  '\\d{2,4}[/]\\d{2,7}',
  kle,
  '\\d-\\d{2}-\\d{2}-\\d{1,5}-\\d{2}',
  '\\d{3}-\\d{4}-\\d{1,7}',
  '[A-ZÆØÅ]{2,4}-\\d{4}-\\d{3,6}',
  '\\d{4}-\\d{4,7}(?:-\\d{1,3})?',
  '\\d{5,7}-\\d{4}',
  '\\d{9}',
].join('|')

const label =
  /^(?:sagsnr|sagnr|sag nr|sagsid|sagsnummer|sags nr|sag|j\.? ?nr|journalnr|journalnummer|sagsnr)(?!\p{L})\.?\s?(?:\(esdh\))?\s?:?\s*/iu
const labelled = new RegExp(`(?:sagsnr|sagnr|sagsid|sagsnummer|sag)\\.?\\s?:?\\s+(${forms})(?![\\d/])`, 'iu')
const alone = new RegExp(
  `^(?:[A-ZÆØÅ]\\d{2} |[A-ZÆØÅ]{2,8} ?/ ?)?(${forms})(?:[\\s,]+(?:(Å|A|[^\\s]{0,2})ben|(Lukket))(?: sag)?)?\\s*$`,
  'iu',
)
const withAccess = /(?:(?:Å|A|\S)ben|(Lukket)|(?:Fortrolig))\.?(?:\s+sag)?\s*$/iu

/**
 * Reads a line that gives an item's case number: `23/10259 Åben Sag`, `Sagsnr.: 330-2018-3619`, a KLE number.
 * The archive prefix of old Acadre (`A00`) and initials before a stroke are no part of the number.
 */
export function readMatterLine(line: string): MatterLine | undefined {
  if (line.length > 160) return undefined
  const bare = alone.exec(line)
  if (bare?.[1] && !(line === bare[1] && isDateOrYears(bare[1])))
    return { number: tidy(bare[1]), access: accessOf(line), alone: true }
  const named = labelled.exec(line)
  if (named?.[1] && (label.test(line) || /^dok\.? ?nr|^initialer/i.test(line))) {
    return { number: tidy(named[1]), access: accessOf(line), alone: true }
  }
  if (/^(?:sagsnr|sagnr|sagsid|sagsnummer)(?!\p{L})\.?\s?:?\s*$/iu.test(line))
    return { number: null, access: null, alone: true }
  return undefined
}

const pattern = new RegExp(`(?<![\\d/.-])(?:${forms})(?![\\d/]|-\\d)`, 'gu')

/** `10/11` is a day or a page, `2024/25` a school year. */
function isDateOrYears(number: string): boolean {
  return /^(?:\d{1,2}\/\d{1,2}|(?:19|20)\d{2}[/-](?:(?:19|20)?\d{2}))$/.test(number)
}

/** Every case number in a text, with its place there. Bare years with a stroke (`2017/2018`) are none. */
export function findMatterNumbers(text: string): readonly { readonly number: string; readonly at: number }[] {
  return [...text.matchAll(pattern)]
    .filter(([number]) => !isDateOrYears(number) && !/^\d{9}$/.test(number))
    .map((match) => ({ number: match[0], at: match.index }))
}

/** Reads the word that says whether the public may see an item. */
function accessOf(line: string): 'open' | 'closed' | null {
  const found = withAccess.exec(line.slice(-40))
  if (!found) return null
  return found[1] || /fortrolig/i.test(found[0]) ? 'closed' : 'open'
}

function tidy(number: string): string {
  return number.replace(/\s+/g, ' ').trim()
}
