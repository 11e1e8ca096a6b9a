import type { AgendaItemId } from '../common/id.ts'
import type { OpenItem, PublicItem, PublicMeeting } from './public-meeting.ts'

/** A text that is to be published, and where it stands. */
export interface PublicText {
  readonly itemId: AgendaItemId | null
  readonly number: number | null
  /** The heading of a section, or a part's own name. */
  readonly part: string
  readonly text: string
}

/** Every text of a publication that a person has written, item by item. */
export function publicTexts({ place, items }: PublicMeeting): readonly PublicText[] {
  return [
    { itemId: null, number: null, part: 'Sted', text: place ?? '' },
    ...items.flatMap((item) => itemTexts(item)),
  ].filter(({ text }) => text.trim() !== '')
}

function itemTexts(item: PublicItem): readonly PublicText[] {
  const { id: itemId, number } = item
  const texts = item.access === 'closed' ? closedTexts(item) : openTexts(item)
  return texts.map(([part, text]) => ({ itemId, number, part, text: text ?? '' }))
}

type Texts = readonly (readonly [part: string, text: string | null])[]

const closedTexts = ({ title, decision }: Extract<PublicItem, { access: 'closed' }>): Texts => [
  ['Neutral titel', title],
  ['Beslutning til offentligheden', decision],
]

const openTexts = (item: OpenItem): Texts => [
  ['Titel', item.title],
  ['Overskrift', item.heading],
  ['Til punktet', item.note],
  ['Indstillet af', item.recommendedBy],
  ...item.sections.map(({ heading, text }) => [heading, text] as const),
  ...item.recommendations.map(({ text }) => ['Indstilling', text] as const),
  ...item.decisions.flatMap(
    ({ text, remark, amended, promises }): Texts => [
      ['Beslutning', text],
      ['Bemærkning', remark],
      ['Ændret indstilling', amended],
      ...promises.map(
        ({ what, who, to }) => ['Opfølgning', [what, who, to].filter(Boolean).join('\n')] as const,
      ),
    ],
  ),
  ...item.ballots.map(
    ({ proposal, proposedBy }) => ['Afstemning', `${proposal}\n${proposedBy ?? ''}`] as const,
  ),
  ...item.minority.map(({ text }) => ['Mindretalsudtalelse', text] as const),
  ...item.attachments.map((one) => ['Bilagets titel', one.access === 'open' ? one.title : null] as const),
]
