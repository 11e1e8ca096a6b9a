import type { ReadAttachment } from '@pejl/domain/documents/read-item.ts'
import { archive, numbered } from './attachment-lines.ts'
import { isFurniture } from './item-marks.ts'
import { fold, type Line } from './lines.ts'
import type { Section } from './sections.ts'

const docNumber = '\\d{2,7}\\s?/\\s?\\d{2,4}'
const counted = /^(\d{1,2})[.)]\s+(.*)$/su
const edoc = /^(\d{4}[-–]\d{5,7}(?:-\d)?)\s+[-–]\s+(.*)$/su
const nothing =
  /^(?:ingen(?: bilag)?|intet|-|se alle bilag|ingen bilag\.?|open|tomt indhold|til indholdsfortegnelse|til top(?:pen)?|side \d+|referat|\d{1,3}|print)\.?$/i
const closing = new RegExp(`\\((${docNumber}|\\d{4}-\\d{4,7})\\)(?:\\s*\\([A-ZÆØÅ]{1,2}\\))?`, 'u')

/**
 * Reads the attachments under their heading. An archive line's title may run on below it, with the journal number
 * first on the next line; other lists have one title a line, or `Bilag 1: ...`.
 */
export function readAttachments(section: Section, text: string, width: number): readonly ReadAttachment[] {
  const entries: Line[][] = []
  for (const line of section.lines) {
    const last = entries.at(-1)
    if (nothing.test(line.text) && !last?.length) continue
    if (nothing.test(line.text) || isFurniture(line.text)) continue
    if (isAnotherText(line, entries)) break
    if (
      last &&
      line.gap > 0 &&
      startsEntry(last[0]?.text ?? '') &&
      !startsEntry(line.text) &&
      !/^\d{6,8}(?!\d)/.test(line.text)
    )
      break
    if (last && continues(last, line, width)) last.push(line)
    else entries.push([line])
  }
  return entries.flatMap((lines) => readEntry(lines, text)).flatMap(splitRunTogether)
}

const opener =
  /(?<=[\p{Ll}\d)])\s(?=(?:Notat|Oversigt|Udkast|Forslag|Høringssvar|Rapport|Tidsplan|Referat|Brev|Skema|Redegørelse|Plan|Bilag|Kort|Budget|Takstblad|Ansøgning|Vedtægter?|Evaluering|Analyse|Udtalelse)\s)/u

/** Titles that have lost their lines: a capital word such as "Notat" inside one begins another. */
function splitRunTogether(attachment: ReadAttachment): readonly ReadAttachment[] {
  if (attachment.documentNumber || attachment.number !== null) return [attachment]
  return attachment.title.split(opener).map((title) => ({ ...attachment, title }))
}

function startsEntry(line: string): boolean {
  return archive.test(line) || numbered.test(line) || edoc.test(line)
}

function continues(entry: readonly Line[], line: Line, width: number): boolean {
  const first = entry[0]?.text ?? ''
  const above = entry.at(-1)
  if (startsEntry(line.text) || !above) return false
  if (archive.test(first))
    return (
      entry.length < 4 &&
      (/^\d{6,8}(?!\p{L})/u.test(line.text) ||
        (!/^\d{6,8}(?!\p{L})/u.test(above.text) && entry.length < 3) ||
        /^[\p{Ll}\d]/u.test(line.text))
    )
  if (counted.test(line.text) || line.gap > 0 || /\.(?:pdf|docx?|xlsx?)$/i.test(above.text)) return false
  return (
    width > 0 &&
    above.text.length > 55 &&
    (/^[\p{Ll}\d(]/u.test(line.text) || /[-,]$| (?:og|for|af|til|om|i|på|med)$/.test(above.text))
  )
}

/** A long sentence below a list of titles is not one of them. */
function isAnotherText(line: Line, entries: readonly (readonly Line[])[]): boolean {
  return line.text.length > 220 && !startsEntry(line.text) && entries.length > 0
}

function readEntry(lines: readonly Line[], text: string): readonly ReadAttachment[] {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return []
  const place = { start: first.start, end: last.end }
  const words = fold(text.slice(place.start, place.end))
  const filed = archive.exec(words)
  if (filed) return [archived(filed, words, place)]
  if (numbered.test(words)) return splitGlued(words, place)
  const coded = edoc.exec(words)
  if (coded?.[2]) {
    return [
      {
        number: null,
        title: coded[2],
        access: null,
        documentNumber: coded[1] ?? null,
        journalNumber: null,
        place,
      },
    ]
  }
  const bare = words.replace(/^[-–•·*]\s+/, '').replace(/ Side \d+$/, '')
  const number = counted.exec(bare)
  const plainly = /^(\d{1,2})\s+(\p{Lu}.*)$/u.exec(bare)
  if (plainly?.[2]) {
    return [
      {
        number: Number(plainly[1]),
        title: plainly[2],
        access: null,
        documentNumber: null,
        journalNumber: null,
        place,
      },
    ]
  }
  return [
    {
      number: number ? Number(number[1]) : null,
      title: bare,
      access: null,
      documentNumber: null,
      journalNumber: null,
      place,
    },
  ]
}

function archived(match: RegExpExecArray, words: string, place: ReadAttachment['place']): ReadAttachment {
  const [, printed = '', before, access = '', rest = ''] = match
  const stamp = closing.exec(rest)
  const after = stamp ? rest.slice(stamp.index + stamp[0].length).trim() : ''
  const head = stamp ? rest.slice(0, stamp.index).trim() : rest
  const journal = /^(\d{6,8})(?!\p{L})\s*/u.exec(after)
  const tail = after.slice(journal?.[0].length ?? 0).replace(/\s*\p{Lu}\p{L}+ Kommune$/u, '')
  const number = Number(printed.replace(/[lI|]/g, '1'))
  return {
    number: Number.isNaN(number) ? null : number,
    title: fold(`${head} ${tail}`) || words,
    access: /ben$/i.test(access) ? 'open' : 'closed',
    documentNumber: stamp?.[1]?.replace(/\s/g, '') ?? null,
    journalNumber: before ?? journal?.[1] ?? null,
    place,
  }
}

/** `Bilag 1: Title`, of which two may stand run together on one line. */
function splitGlued(words: string, place: ReadAttachment['place']): readonly ReadAttachment[] {
  return words.split(/(?<=\S)\s*(?=Bilag \d{1,3}\s*[:.])/).flatMap((part) => {
    const match = numbered.exec(part)
    if (!match?.[2]) return []
    return [
      {
        number: Number(match[1]),
        title: fold(match[2]),
        access: null,
        documentNumber: null,
        journalNumber: null,
        place,
      },
    ]
  })
}
