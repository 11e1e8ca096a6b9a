import type { Result } from '@pejl/domain/common/result.ts'
import { refuse } from '@pejl/domain/common/result.ts'
import type { PublicMeeting } from '@pejl/domain/publishing/public-meeting.ts'
import { publicWords } from '@pejl/domain/publishing/public-words.ts'
import { type BrandColours, paletteOf } from '../colour/palette.ts'
import { type Printed, type PrintRefusal, printPages } from '../press/press.ts'
import { meetingPaper } from './meeting-blocks.ts'

/** A meeting's agenda or minutes to be made as a PDF, in a municipality's colours. */
export interface MeetingOrder {
  readonly meeting: PublicMeeting
  readonly colours: BrandColours
  readonly format: 'pdf'
  readonly logo: null
}

/** More than any meeting; setting it would hold up everybody else's papers. */
const mostLetters = 6_000_000

/**
 * Makes the PDF, in this thread: PDF/UA-1, tagged, titled, in Danish, with contents, page numbers and what was decided
 * beside what was recommended.
 */
export function printMeeting({ meeting, colours }: MeetingOrder): Result<Printed, PrintRefusal> {
  const paper = meetingPaper(meeting)
  if (JSON.stringify(paper).length > mostLetters) return refuse('too-much')
  return printPages('meeting', (show) => ({
    ...(shown(paper, show) as object), // the same shape, words that can be shown
    contents: publicWords.contents,
    colours: paletteOf(colours),
  }))
}

/** Every text of a value, shown; `kind` tells blocks apart and is no text. */
function shown(value: unknown, show: (text: string) => string): unknown {
  if (typeof value === 'string') return show(value)
  if (Array.isArray(value)) return value.map((one) => shown(one, show))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === 'kind' ? one : shown(one, show)]),
  )
}
