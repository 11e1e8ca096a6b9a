import { formatDanishDay } from '../common/danish-day.ts'
import type {
  Place,
  ReadAttachment,
  ReadCommitment,
  ReadDecision,
  ReadItem,
  ReadRecommendation,
  ReadSection,
} from '../documents/read-item.ts'
import { blocksOf, plainText } from '../items/light-marks.ts'
import type { PageWriter } from './page-writer.ts'
import type { OpenItem, PublicDecision, PublicMeeting, PublicPromise } from './public-meeting.ts'
import { publicWords as words } from './public-words.ts'
import { ballotLine, isSaid, personLine, pointText, votesLine } from './vote-lines.ts'

type Parts = Pick<
  ReadItem,
  'sections' | 'recommendations' | 'decisions' | 'absentees' | 'attachments' | 'commitments'
>

/** Writes what an open item says, part after part, and tells where each part stands. */
export function writeItemParts(page: PageWriter, meeting: PublicMeeting, item: OpenItem): Parts {
  const note = item.note?.trim() ? [writeSection(page, 'Til punktet', 'other', item.note)] : []
  const told = item.sections
    .filter(({ text }) => text.trim() !== '')
    .map(({ heading, kind, text }) => writeSection(page, heading, kind, plainText(blocksOf(text))))
  const recommended = writeRecommendations(page, item)
  const decided = writeDecisions(page, meeting, item)
  return {
    sections: [...note, ...told, ...recommended.sections, ...decided.sections],
    recommendations: recommended.recommendations,
    decisions: decided.decisions,
    commitments: decided.commitments,
    absentees: writeAbsentees(page, meeting),
    attachments: writeAttachments(page, item),
  }
}

function writeSection(
  page: PageWriter,
  heading: string,
  kind: ReadSection['kind'],
  text: string,
): ReadSection {
  page.gap()
  page.line(heading)
  return { heading, kind, text: text.trim(), place: page.line(text) }
}

function writeRecommendations(page: PageWriter, { recommendedBy, recommendations }: OpenItem) {
  if (recommendations.length === 0) return { sections: [], recommendations: [] }
  page.gap()
  page.line(words.recommendation)
  const start = page.at()
  if (recommendedBy) page.line(words.recommends(recommendedBy))
  const read = recommendations.map(({ number, text, addressed }): ReadRecommendation => {
    const place = page.line(`${number}. ${text}`)
    if (addressed.length > 0) page.line(words.addressed(addressed))
    return { number, text: text.trim(), place }
  })
  const section = sectionFrom(page, start, words.recommendation, 'recommendation')
  return { sections: [section], recommendations: read }
}

function writeDecisions(page: PageWriter, { committee, heldOn }: PublicMeeting, item: OpenItem) {
  const { decisions, ballots, minority, disqualified, changes } = item
  const isSilent = [decisions, ballots, minority, disqualified, changes].every(({ length }) => length === 0)
  if (isSilent) return { sections: [], decisions: [], commitments: [] }
  page.gap()
  const heading = `${words.decision} i ${committee.name} den ${formatDanishDay(heldOn)}`
  page.line(heading)
  const start = page.at()
  for (const { kind, name, at } of changes) page.line(words[kind](name, at))
  if (disqualified.length > 0) page.line(`${words.disqualified}: ${disqualified.join(', ')}.`)
  for (const ballot of ballots) {
    page.line(pointText(ballot.number, ballotLine(ballot)))
    page.line(votesLine(ballot))
  }
  const written = decisions.map((decision) => writeDecision(page, decision, committee.name, heldOn))
  for (const { number, saidBy, text, follows } of minority) {
    page.line(`${words.minorityBy(saidBy)}${number === null ? '' : ` til punkt ${number}`}: ${text}`)
    if (follows) page.line(words.follows)
  }
  return {
    sections: [sectionFrom(page, start, heading, 'decision')],
    decisions: written.map(({ decision }) => decision),
    commitments: written.flatMap(({ commitments }) => commitments),
  }
}

function writeDecision(
  page: PageWriter,
  { number, outcome, text, remark, amended, promises }: PublicDecision,
  committee: string,
  date: string,
): { readonly decision: ReadDecision; readonly commitments: readonly ReadCommitment[] } {
  const start = page.at()
  const said = page.line(pointText(number, text))
  const remarked = remark && !isSaid(remark, text) ? page.line(`${words.remark}: ${remark}`) : said
  const changed = amended ? page.line(`${words.amended}: ${ended(amended)}`) : remarked
  const whole = { start, end: changed.end }
  const quoted = remark ? { place: remarked, quote: remark } : { place: said, quote: text }
  const commitments = promises.map((promise) => readPromise(promise, quoted))
  for (const { what, who, to, due } of promises) {
    const by = who ? ` ${words.responsible}: ${who}.` : ''
    const recipient = to ? ` ${words.to}: ${to}.` : ''
    page.line(`${words.promise}: ${ended(what)}${by}${recipient} ${words.due}: ${formatDanishDay(due)}.`)
  }
  const decided = amended ? `${text.trim()} ${words.amended}: ${ended(amended)}` : text.trim()
  return {
    decision: { number, outcome, text: decided, remark, committee, date, place: whole },
    commitments,
  }
}

/** As a sentence ends; of a list of recommendations each but the last ends with a comma. */
function ended(text: string): string {
  const said = text.trim().replace(/[,;]$/, '')
  return /[.!?]$/.test(said) ? said : `${said}.`
}

function readPromise(
  { what, who, to, due }: PublicPromise,
  { place, quote }: { readonly place: Place; readonly quote: string },
): ReadCommitment {
  return {
    what,
    who,
    to,
    due,
    recurs: null,
    period: null,
    quote: quote.replace(/\s+/g, ' ').trim(),
    section: words.decision,
    place,
  }
}

function writeAbsentees(page: PageWriter, { absent }: PublicMeeting): ReadItem['absentees'] {
  if (absent.length === 0) return []
  page.gap()
  page.line(words.absent)
  return absent.map((person) => {
    const excused = person.excused ? `, ${words.excused}` : ''
    const place = page.line(`${personLine(person)}${excused}`)
    return { name: person.name, represents: person.represents, place }
  })
}

/** A closed attachment is told of in the text, and has no words of its own. */
function writeAttachments(page: PageWriter, { attachments }: OpenItem): readonly ReadAttachment[] {
  if (attachments.length === 0) return []
  page.gap()
  page.line(words.attachments)
  return attachments.flatMap((one): readonly ReadAttachment[] => {
    if (one.access === 'closed') {
      page.line(`${one.n}. ${words.closedAttachment}`)
      return []
    }
    const { n, title, documentNumber } = one
    const place = page.line(`${n}. ${title}${documentNumber ? ` (${documentNumber})` : ''}`)
    return [{ number: n, title, access: 'open', documentNumber, journalNumber: null, place }]
  })
}

function sectionFrom(
  page: PageWriter,
  start: number,
  heading: string,
  kind: ReadSection['kind'],
): ReadSection {
  const place = { start, end: Math.max(start, page.at() - 1) }
  return { heading, kind, text: page.text().slice(place.start, place.end), place }
}
