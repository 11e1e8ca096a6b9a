import type { ReadAbsence } from '@pejl/domain/documents/read-item.ts'
import { readAbsenceSentence, readNames } from './absences.ts'
import { committeePattern, isCommitteeName } from './committees.ts'
import { firstDay } from './dates.ts'
import { isFurniture } from './item-marks.ts'
import { fold, type Line } from './lines.ts'
import { sentencePlaces } from './sentences.ts'

/** What a document's head says of the meeting; holds for every item in it. */
export interface MeetingHead {
  readonly committee: string | null
  readonly date: string | null
  readonly absentees: readonly ReadAbsence[]
}

const meetingLabel = /^(?:møde|forum|råd)\s*:\s*(.{3,90})$/iu
const labelled = /^udvalg(?:\s*:\s*|\s+)(?:\d{2}-\d{2} )?(.{3,90})$/iu
const date = '(?:\\p{L}+dag,? )?(?:den |d\\. ?)?\\d{1,2}[-./ ]{1,2}[\\p{L}\\d]{1,9}\\.?[-./ ,]{1,2}\\d{4}'
const sentences = [
  new RegExp(
    `(?:mødet? i|møde i|fra|referat af møde i) (${committeePattern})(?:\\s*$|[,:]| den | \\p{Ll}+dag | - | kl\\b)`,
    'iu',
  ),
  new RegExp(`^(${committeePattern})s møde den`, 'u'),
  new RegExp(`^(${committeePattern})\\s*[-–]\\s*(?:Referat|Dagsorden|Beslutningsprotokol|\\d)`, 'u'),
  new RegExp(
    `^(?:Referat|Dagsorden|Beslutningsprotokol) (?:fra |for |til )?(${committeePattern})(?:,? ${date}|\\s*$)`,
    'u',
  ),
  new RegExp(`^(${committeePattern}),? ${date}`, 'u'),
]
const absence = /^(?:fraværende|afbud(?: fra)?|fraværende med afbud)(?:\s*:\s*|\s+|$)(.*)$/iu
const otherLabel =
  /^(?:bemærkninger|mødedeltagere|medlemmer|deltagere|tilstede|sted|dato|møde|start|slut|punkter|indhold|sager|åb|luk|kopi|til |dagsorden|referat|side|meddelelser|stedfortræder)/iu

/** Reads the meeting's committee, day and absentees from the lines above its first item. */
export function readMeetingHead(lines: readonly Line[], text: string): MeetingHead {
  return { committee: findCommittee(lines), date: findDay(lines), absentees: findAbsentees(lines, text) }
}

function findCommittee(lines: readonly Line[]): string | null {
  for (const [i, line] of lines.entries()) {
    const words = fold(line.text)
    if (words.length > 200) continue
    const meeting = meetingLabel.exec(words)?.[1]
    if (meeting && isCommitteeName(meeting)) return fold(meeting)
    const named = labelled.exec(words)?.[1]
    if (named) return fold(named).replace(/^Udvalget "(.*)"$/, '$1')
    if (/^udvalg:?$/i.test(words)) {
      const next = lines[i + 1]
      if (next) return fold(next.text).replace(/^\d{2}-\d{2} /, '')
    }
  }
  for (const line of lines) {
    const words = fold(line.text)
    if (words.length > 200) continue
    if (isCommitteeName(words) && !/^(?:direktion(?:en)?)$/i.test(words)) return words
  }
  for (const line of lines) {
    const words = fold(line.text)
    if (words.length > 200 || isFurniture(words)) continue
    for (const form of sentences) {
      const found = form.exec(words)?.[1]
      if (found && isCommitteeName(found)) return found.slice(0, 1).toLocaleUpperCase('da') + found.slice(1)
    }
  }
  return null
}

const dateLabel = /^(?:dato|mødedato|mødetidspunkt|starttidspunkt(?: for møde)?|tidspunkt)(?!\p{L})/iu

function findDay(lines: readonly Line[]): string | null {
  for (const [i, line] of lines.entries()) {
    if (!dateLabel.test(line.text)) continue
    const day = firstDay(line.text.slice(0, 120)) ?? firstDay(lines[i + 1]?.text.slice(0, 60) ?? '')
    if (day) return day
  }
  for (const line of lines) {
    const day = line.text.length < 200 ? firstDay(line.text) : null
    if (day) return day
  }
  return null
}

function findAbsentees(lines: readonly Line[], text: string): readonly ReadAbsence[] {
  const found: ReadAbsence[] = []
  lines.forEach((line, i) => {
    const match = absence.exec(line.text)
    if (!match) {
      if (/meldt (?:afbud|forfald)|var fraværende/.test(line.text)) found.push(...toldAbsent(line, text))
      return
    }
    const rest = match[1] ?? ''
    if (rest.trim()) found.push(...readNames(text, line.end - rest.length, line.end))
    else for (const next of nameLines(lines, i + 1)) found.push(...readNames(text, next.start, next.end))
  })
  return found
}

/** "Alle medlemmer var mødt undtagen ..., der havde meldt afbud." */
function toldAbsent(line: Line, text: string): readonly ReadAbsence[] {
  return sentencePlaces(line.text).flatMap(
    ([from, to]) => readAbsenceSentence(text, line.start + from, line.start + to) ?? [],
  )
}

/** Lines below a label that hold names, up to the next label. */
function nameLines(lines: readonly Line[], from: number): readonly Line[] {
  const found: Line[] = []
  for (let i = from; i < lines.length && i < from + 40; i++) {
    const line = lines[i]
    if (
      !line ||
      otherLabel.test(line.text) ||
      line.text.length > 120 ||
      /:\s*$/.test(line.text) ||
      absence.test(line.text) ||
      isFurniture(line.text) ||
      !/^[-–•·* ]*\p{Lu}\S*,? \p{Lu}/u.test(line.text)
    )
      break
    if (line.gap > 1 && found.length > 0) break
    found.push(line)
  }
  return found
}
