import { isCommitteeName } from './committees.ts'
import { findDates, monthNames } from './dates.ts'
import { fold, type Line } from './lines.ts'

/** A line that may begin an agenda item: its number and its title. */
export interface TitleMark {
  readonly number: number
  /** As printed. */
  readonly label: string
  readonly title: string
  /** Characters of the line before the title. */
  readonly length: number
  readonly access: 'open' | 'closed' | null
  /** True when the line says in so many words that it is an item. */
  readonly sure: boolean
}

const sure = /^(?:punkt|pkt\.?)\s+(\d{1,4})\s*[.:)–-]?\s*/iu
const withAccess = /^(\d{1,3})\.?\s+\((åben|lukket)\)\s+/iu
const plain = /^(?:[•·*+«©°¢]\s+)?(\d{1,3})\s?[.:)]\s*(?=[\p{Lu}\d"”»'§])/u
const glued = /^(\d{1,3})(?=\p{Lu}\p{Ll})/u
const spaced = /^(?:[•·*+«©°¢]\s+)?(\d{1,3})\s+(?=\p{Lu})/u
const listed = /^(åbent|lukket)\s+(\d{1,3})\s+(?=\p{Lu})/iu
const notTitle = new RegExp(
  `^(?:(?:${monthNames.join('|')}|kvartal|halvår)(?!\\p{L})|kl\\.?\\s*\\d|at\\b|- )`,
  'iu',
)

/** Reads a numbered title: `71. Godkendelse`, `Punkt 14: ...`, `1: ...`, `2Beslutning om`, `1 (Åben) ...`. */
export function readTitleMark(line: string): TitleMark | undefined {
  if (line.length > 300) return undefined
  const found = sure.exec(line)
  if (found && /^[\p{Lu}\d"”»]/u.test(line.slice(found[0].length)))
    return mark(line, found, found[1], null, true)
  const access = withAccess.exec(line)
  if (access) return mark(line, access, access[1], accessWord(access[2]), true)
  const plainly = plain.exec(line) ?? glued.exec(line) ?? spaced.exec(line)
  if (plainly) return mark(line, plainly, plainly[1], null, false)
  const inList = listed.exec(line)
  return inList ? mark(line, inList, inList[2], accessWord(inList[1]), false) : undefined
}

function mark(
  line: string,
  match: RegExpExecArray,
  label: string | undefined,
  access: 'open' | 'closed' | null,
  isSure: boolean,
): TitleMark | undefined {
  const title = fold(line.slice(match[0].length))
  if (!label || title.length < 3 || notTitle.test(title) || !/\p{L}{2}/u.test(title)) return undefined
  if (!isSure && findDates(line.slice(0, 24)).some((date) => date.start === 0)) return undefined
  const closed = /^(?:lukket(?!\p{L})|lukket punkt)/iu.test(title) ? 'closed' : access
  return { number: Number(label), label, title, length: match[0].length, access: closed, sure: isSure }
}

function accessWord(word: string | undefined): 'open' | 'closed' {
  return /^lukket/i.test(word ?? '') ? 'closed' : 'open'
}

/** What a title is known by in a table of contents: no page number, no case, no closing dots. */
export function titleKey(title: string): string {
  return fold(title)
    .toLowerCase()
    .replace(/[\s.…]*\d{0,4}$/, '')
    .slice(0, 48)
}

const furniture =
  /^(?:se alle bilag|til top(?:pen)?|udskriv|open|fold alle ud|kopier link til punktet.*|print|tilbage|indhold(?:sfortegnelse)?(?: side)?|til indholdsfortegnelse|åbne dagsordenspunkter|lukkede dagsordenspunkter|åbne sager|lukkede sager|dagsordenspunkter|dagsorden|referat|beslutningsprotokol|beslutningsreferat|til|punkter|diverse sager|side \d+(?: af \d+)?|tryk 'ctrl.*|dagsordener og referater|oversigt over udvalgene|her kan du søge.*|er der to dagsordener.*|du læser et.*|åbent? referat|\d{1,4})[:.]?$/iu

const labels =
  /^(?:møde|udvalg|sted|mødested|møde ?lokation|dato|mødedato|mødetid|mødetidspunkt|mødelokale|lokale|tidspunkt|starttidspunkt(?: for møde)?|sluttidspunkt(?: for møde)?|start kl\.?|slut kl\.?|medlemmer|deltagere|mødedeltagere|tilstede|fraværende|afbud(?: fra)?|bemærkninger|udsendelsesdato|meddelelser|publiceret|pdf)(?=[:\s]|$)/iu

/** Lines that are the web page's or the paper's own, and no one's title. */
export function isFurniture(line: string): boolean {
  if (line.length > 160) return false
  if (/^[\p{Lu} ]{3,50} SAGER$/u.test(fold(line))) return true
  return furniture.test(fold(line))
}

/** A line of a meeting's head: a label, a date, a committee, an address of a room. */
export function isMeetingHead(line: Line): boolean {
  const words = fold(line.text)
  if (isFurniture(words) || labels.test(words) || isCommitteeName(words)) return true
  const dates = findDates(words)
  const told = /(?<!\p{L})(?:skal|er|blev|har|vil|at)(?!\p{L})/u.test(words)
  if (dates.length > 0 && words.length < 110 && !told && isMostlyDate(words)) return true
  return /^(?:i )?(?:mødelokale|rådhuset|mødesalen|byrådssalen|\p{L}*rådhus)(?!\p{L}).{0,60}$/iu.test(words)
}

function isMostlyDate(words: string): boolean {
  return (
    /^(?:\p{L}+dag,? )?(?:den |d\. )?\d/iu.test(words) ||
    /(?<!\p{L})(?:referat|dagsorden|møde[nt]?)(?!\p{L})/iu.test(words) ||
    /^[^,.]{3,60},? (?:den )?\d{1,2}[-.]\s?(?:\d|\p{L})/u.test(words)
  )
}
