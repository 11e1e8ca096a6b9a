import { closedCommitteePattern, committeePattern } from './committees.ts'
import { runningHeadings } from './heading-words.ts'
import { readHeading } from './headings.ts'
import { type Line, lineOf, type Source } from './lines.ts'

const date = '\\d{1,2}[-.]\\d{1,2}[-.]\\d{4}'
const heads = runningHeadings.join('|')
const before = '(?<=^|[.:;!?)\\d”]\\s{1,3}|[Ss]ag\\s|(?<![\\p{L}-])\\p{Lu}[\\p{L}-]{1,30}\\s{1,3})'
const decisionHead = `Beslutning (?:i )?${committeePattern} den(?: ${date})?`
const headsPattern = `(?:(?<![\\p{L}-])${decisionHead}|${before}(?:Beslutning(?= ${closedCommitteePattern}, ${date})|Beslutning(?= \\p{Lu}|:)|(?:${heads})(?::|(?=\\s+[\\p{Lu}\\d])|(?=\\s*$))))`
const starts = [
  `${closedCommitteePattern}, ${date}(?= )`,
  '\\d{1,3}\\. (?=\\p{Lu}[^.]{3,150} Dok\\.? ?nr)',
  '\\d{1,2}[.)] (?=at )',
  '(?<=[.:;!?\\d]\\s)A[dt]\\.? ?\\d{1,2}(?=[.: ])',
  '\\d{1,2} ?- ?(?=(?:Åben|Lukket) )',
  '(?:[A-Z]\\d{2} )?\\d{2}/\\d{2,6} (?:Åben|Lukket) [Ss]ag',
  'Dok\\.? ?nr\\.?:',
  '(?:Sted|Mødested|Dato|Mødedato|Start kl\\.|Slut kl\\.|Mødetidspunkt|Medlemmer|Deltagere|Mødedeltagere|Bemærkninger|Indholdsfortegnelse|Side \\d)(?=:| )',
].join('|')
const breakHere = new RegExp(`(${headsPattern})|(?<=\\s)(?:${starts})|(?<=(?:Åben|Lukket) [Ss]ag)(?= )`, 'gu')

/**
 * Gives back lines to a text that has lost them: when headings stand inside running text and hardly any on a line
 * of their own, the lines are cut at headings, numbered answers and labels. Other texts stay as they are.
 */
export function restoreLines(source: Source): Source {
  const own = source.lines.filter((line) => readHeading(line.text)).length
  if (own >= 3 || source.lines.length > 4000) return source
  const inside = source.lines.reduce((sum, line) => sum + countHeads(line.text), 0)
  if (inside < 3 || inside <= own) return source
  const joined = joinLines(source)
  const furniture = commonOpening(joined.lines)
  return {
    ...joined,
    width: 0,
    lines: joined.lines.flatMap((line) => cutLine(joined.text, line, furniture)),
  }
}

/** Lines that only the page's width has broken become one, their breaks spaces; nothing moves. */
function joinLines(source: Source): Source {
  if (source.width === 0) return source
  const groups: Line[][] = []
  for (const line of source.lines) {
    const above = groups.at(-1)?.at(-1)
    const fresh = /^(?:\d{1,3} \p{Lu}|Punkt \d|\d{2}\.\d{2}\.\d{2})/u.test(line.text)
    if (above && line.gap === 0 && above.text.length > 55 && !fresh) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  const pieces: string[] = []
  let from = 0
  const lines = groups.map((group) => {
    const first = group[0] as Line // groups are never empty
    const end = group.at(-1)?.end ?? first.end
    const text = source.text.slice(first.start, end).replace(/\s/g, ' ')
    pieces.push(source.text.slice(from, first.start), text)
    from = end
    return { ...first, text, end }
  })
  return { ...source, text: pieces.join('') + source.text.slice(from), lines }
}

function countHeads(text: string): number {
  if (text.length > 200_000) return 0
  return [...text.matchAll(breakHere)].filter((match) => match[1]).length
}

function cutLine(text: string, line: Line, furniture: string): readonly Line[] {
  const cuts = [0]
  const page = /^\d{1,3} (?=\p{Lu}|\d{1,3}\. )/u.exec(line.text)?.[0].length ?? 0
  const opening = furniture && line.text.startsWith(furniture, page) ? page + furniture.length : page
  if (page) cuts.push(page)
  if (opening > page) cuts.push(opening)
  for (const match of line.text.matchAll(breakHere)) {
    if (match.index >= opening) cuts.push(match.index)
    if (match[1]) cuts.push(match.index + match[0].length)
  }
  const ends = [...cuts.slice(1), line.text.length]
  return cuts
    .map((from, i) => lineOf(text, line.start + from, line.start + (ends[i] ?? from), i === 0 ? line.gap : 0))
    .filter((part) => part !== undefined)
    .filter((part) => !(part.start === line.start && page > 0 && /^\d{1,3}$/.test(part.text)))
}

/** The words with which two pages running begin after the page number: the head of every page. */
function commonOpening(lines: readonly Line[]): string {
  const pages = lines
    .map((line) => /^\d{1,3} (.*)$/su.exec(line.text)?.[1]?.split(' ').slice(0, 12))
    .filter((words) => words !== undefined)
  for (let i = 1; i < pages.length; i++) {
    const [above, here] = [pages[i - 1] ?? [], pages[i] ?? []]
    let same = 0
    while (same < here.length && here[same] === above[same]) same++
    if (same >= 2) return here.slice(0, same).join(' ')
  }
  return ''
}
