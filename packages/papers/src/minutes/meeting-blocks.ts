import { formatDanishDay } from '@pejl/domain/common/danish-day.ts'
import { blocksOf, type MarkedBlock, type MarkedWords } from '@pejl/domain/items/light-marks.ts'
import type { ClosedItem, PublicItem, PublicMeeting } from '@pejl/domain/publishing/public-meeting.ts'
import { publicWords as words } from '@pejl/domain/publishing/public-words.ts'
import { personLine } from '@pejl/domain/publishing/vote-lines.ts'
import type { Block } from './block.ts'
import { decidedBlocks } from './decided-blocks.ts'

/** An agenda or minutes as it is set: its title, the facts of the meeting, and its items one after another. */
export interface MeetingPaper {
  readonly title: string
  readonly municipality: string
  /** What stands above every page. */
  readonly running: string
  readonly head: readonly Block[]
  readonly items: readonly {
    readonly heading: string
    /** The item's own words for the contents. */
    readonly label: string
    readonly blocks: readonly Block[]
  }[]
}

export function meetingPaper(meeting: PublicMeeting): MeetingPaper {
  const day = formatDanishDay(meeting.heldOn)
  const { committee, municipality, kind, edition } = meeting
  const name = `${words.kinds[kind]}${edition > 1 ? `, ${words.edition(edition)}` : ''}`
  return {
    title: `${name}: ${committee.name} den ${day}`,
    municipality,
    running: `${committee.name} · ${day} · ${name}`,
    head: headBlocks(meeting),
    items: meeting.items.map((item) => ({
      heading: `${item.number}. ${item.title}`,
      label: item.title,
      blocks: item.access === 'closed' ? closedBlocks(item, kind) : openBlocks(item),
    })),
  }
}

function headBlocks(meeting: PublicMeeting): readonly Block[] {
  const { heldOn, startsAt, endsAt, place, present, absent, changes } = meeting
  const time = startsAt ? ` ${words.time(startsAt, endsAt)}` : ''
  const away = absent.map((one) => `${personLine(one)}${one.excused ? `, ${words.excused}` : ''}`)
  return [
    {
      kind: 'facts',
      rows: [
        { label: 'Dato', value: `${formatDanishDay(heldOn)}${time}` },
        ...(place ? [{ label: words.place, value: place }] : []),
        ...(present.length > 0 ? [{ label: words.present, value: present.map(personLine).join('; ') }] : []),
        ...(away.length > 0 ? [{ label: words.absent, value: away.join('; ') }] : []),
      ],
    },
    ...changes.map(({ kind, name, at }): Block => ({ kind: 'paragraph', text: words[kind](name, at) })),
  ]
}

function closedBlocks({ reason, decision }: ClosedItem, kind: PublicMeeting['kind']): readonly Block[] {
  return [
    { kind: 'paragraph', text: kind === 'minutes' ? words.closed : words.closedAhead },
    { kind: 'facts', rows: [{ label: words.reason, value: words.reasons[reason] }] },
    ...(decision ? ([{ kind: 'heading', text: words.decision }, ...proseBlocks(decision)] as const) : []),
  ]
}

function openBlocks(item: Extract<PublicItem, { access: 'open' }>): readonly Block[] {
  const facts = [
    ...(item.matterNumber ? [{ label: words.matter, value: item.matterNumber }] : []),
    ...(item.route.length > 0 ? [{ label: words.route, value: item.route.join(' – ') }] : []),
    ...(item.isSupplement ? [{ label: 'Dagsorden', value: words.supplement }] : []),
  ]
  return [
    ...(facts.length > 0 ? [{ kind: 'facts', rows: facts } as const] : []),
    ...proseBlocks(item.note ?? ''),
    ...item.sections.flatMap(({ heading, text }): readonly Block[] =>
      text.trim() === '' ? [] : [{ kind: 'heading', text: heading }, ...proseBlocks(text)],
    ),
    ...decidedBlocks(item),
    ...attachmentBlocks(item),
  ]
}

/** A text of a section: its own headings stand as bold lines, so that the levels of headings are never broken. */
export const proseBlocks = (text: string): readonly Block[] => blocksOf(text).map(proseBlock)

function proseBlock(block: MarkedBlock): Block {
  switch (block.kind) {
    case 'heading':
      return { kind: 'paragraph', text: plain(block.words), strong: true }
    case 'paragraph':
      return { kind: 'paragraph', text: block.lines.map(plain).join(' ') }
    case 'list':
      return { kind: 'list', ordered: false, items: block.points.map(plain) }
    case 'numbered':
      return { kind: 'list', ordered: true, items: block.points.map(plain) }
  }
}

const plain = (words: readonly MarkedWords[]): string => words.map(({ text }) => text).join('')

function attachmentBlocks({ attachments }: Extract<PublicItem, { access: 'open' }>): readonly Block[] {
  if (attachments.length === 0) return []
  const lines = attachments.map((one) => {
    if (one.access === 'closed') return words.closedAttachment
    return one.documentNumber ? `${one.title} (${one.documentNumber})` : one.title
  })
  return [
    { kind: 'heading', text: words.attachments },
    { kind: 'list', ordered: true, items: lines },
  ]
}
