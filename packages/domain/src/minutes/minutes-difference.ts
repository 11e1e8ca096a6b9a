import { ballotLine, votesLine } from '../publishing/vote-lines.ts'
import { differText, type Segment } from '../strategies/text-difference.ts'
import type { MinutedItem, MinutedMeeting } from './minuted-meeting.ts'

export type MinutesPart =
  | 'title'
  | 'section'
  | 'recommendation'
  | 'decision'
  | 'remark'
  | 'amended'
  | 'ballot'
  | 'minority'
  | 'commitment'
  | 'presence'
  | 'note'

export interface ItemDifference {
  readonly id: string
  readonly number: number | null
  readonly title: string
  readonly parts: readonly {
    readonly part: MinutesPart
    /** The heading of a section, or the number of a point. */
    readonly point: string | number | null
    readonly segments: readonly Segment[]
  }[]
}

/** What differs between two editions of the same minutes: items in the order of the later one, those taken out last. */
export function differMinutes(before: MinutedMeeting, after: MinutedMeeting): readonly ItemDifference[] {
  const presence = { id: 'presence', number: null, title: '' }
  const whole = differParts([wholePresence(before)], [wholePresence(after)])
  const gone = before.items.filter((item) => !after.items.some(({ id }) => id === item.id))
  return [
    ...(whole.length > 0 ? [{ ...presence, parts: whole }] : []),
    ...[...after.items, ...gone].flatMap((item) => {
      const was = before.items.find(({ id }) => id === item.id)
      const is = after.items.find(({ id }) => id === item.id)
      const parts = differParts(was ? partsOf(was) : [], is ? partsOf(is) : [])
      const { id, number, title } = item
      return parts.length > 0 ? [{ id, number, title, parts }] : []
    }),
  ]
}

interface Part {
  readonly key: string
  readonly part: MinutesPart
  readonly point: string | number | null
  readonly text: string
}

function differParts(before: readonly Part[], after: readonly Part[]): ItemDifference['parts'] {
  const gone = before.filter((part) => !after.some(({ key }) => key === part.key))
  return [...after, ...gone].flatMap(({ key, part, point }) => {
    const was = before.find((one) => one.key === key)?.text ?? ''
    const is = after.find((one) => one.key === key)?.text ?? ''
    return was === is ? [] : [{ part, point, segments: differText(was, is) }]
  })
}

function partsOf(item: MinutedItem): readonly Part[] {
  const one = (part: MinutesPart, point: Part['point'], text: string | null, nth = 0): readonly Part[] =>
    text === null ? [] : [{ key: `${part} ${point} ${nth}`, part, point, text }]
  return [
    ...one('title', null, item.title),
    ...one('note', null, item.note),
    ...item.sections.flatMap(({ heading, text }, n) => one('section', heading, text, n)),
    ...item.recommendations.flatMap(({ number, text }) => one('recommendation', number, text)),
    ...one('presence', null, presenceOf(item)),
    ...item.ballots.flatMap((ballot, n) =>
      one('ballot', ballot.number, `${ballotLine(ballotOf(ballot))}\n${votesLine(ballotOf(ballot))}`, n),
    ),
    ...item.decisions.flatMap(({ number, text, remark, amended }) => [
      ...one('decision', number, text),
      ...one('remark', number, remark),
      ...one('amended', number, amended),
    ]),
    ...item.minority.flatMap(({ number, saidBy, text }, n) =>
      one('minority', number, `${saidBy}: ${text}`, n),
    ),
    ...item.commitments.flatMap(({ id, what, who, dueOn }) =>
      one('commitment', null, `${what} (${who}, ${dueOn})`).map((part) => ({ ...part, key: id })),
    ),
  ]
}

const ballotOf = (ballot: MinutedItem['ballots'][number]) => ({
  ...ballot,
  votes: ballot.votes.map(({ vote, name, group, count }) => ({ vote, who: name ?? group, count })),
})

const presenceOf = ({ disqualified, changes }: MinutedItem): string | null =>
  disqualified.length + changes.length === 0
    ? null
    : [
        ...changes.map(
          ({ name, kind, at }) => `${name} ${kind === 'arrives' ? 'kom til' : 'gik'} ${at ?? ''}`,
        ),
        ...disqualified.map(({ name, reason }) => `${name} inhabil: ${reason}`),
      ].join('\n')

const wholePresence = ({ attendance, changes }: MinutedMeeting): Part => ({
  key: 'presence',
  part: 'presence',
  point: null,
  text: [
    ...attendance.map(({ name, state }) => `${name}: ${presenceWords[state]}`),
    ...changes.map(({ name, kind, at }) => `${name} ${kind === 'arrives' ? 'kom til' : 'gik'} ${at ?? ''}`),
  ].join('\n'),
})

const presenceWords = { present: 'til stede', excused: 'afbud', absent: 'fraværende' } as const
