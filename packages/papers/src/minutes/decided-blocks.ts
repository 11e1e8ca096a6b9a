import { formatDanishDay } from '@pejl/domain/common/danish-day.ts'
import type { OpenItem, PublicBallot, PublicDecision } from '@pejl/domain/publishing/public-meeting.ts'
import { publicWords as words } from '@pejl/domain/publishing/public-words.ts'
import { ballotLine, isSaid, pointText, voteLines } from '@pejl/domain/publishing/vote-lines.ts'
import type { Block } from './block.ts'

/** What was recommended and what was decided of it, side by side; then votes, and who dissented. */
export function decidedBlocks(item: OpenItem): readonly Block[] {
  return [
    ...(item.decisions.length === 0 ? recommendationBlocks(item) : answerBlocks(item)),
    ...presenceBlocks(item),
    ...item.ballots.flatMap(ballotBlocks),
    ...minorityBlocks(item),
  ]
}

function recommendationBlocks({ recommendations, recommendedBy }: OpenItem): readonly Block[] {
  if (recommendations.length === 0) return []
  return [
    { kind: 'heading', text: words.recommendation },
    ...(recommendedBy ? [{ kind: 'paragraph', text: words.recommends(recommendedBy) } as const] : []),
    { kind: 'list', ordered: true, items: recommendations.map(recommendationText) },
  ]
}

const recommendationText = ({ text, addressed }: OpenItem['recommendations'][number]): string =>
  addressed.length > 0 ? `${text} (${words.addressed(addressed)})` : text

function answerBlocks({ recommendations, recommendedBy, decisions }: OpenItem): readonly Block[] {
  const whole = decisions.filter(
    ({ number }) => number === null || !recommendations.some((one) => one.number === number),
  )
  const rows = recommendations.map((one) => [
    [`${one.number}. ${recommendationText(one)}`],
    decisions.filter(({ number }) => number === one.number).flatMap(decisionLines),
  ])
  const heading = recommendations.length > 0 ? `${words.recommendation} og beslutning` : words.decision
  const table: readonly Block[] =
    recommendations.length > 0
      ? [
          {
            kind: 'table',
            caption: heading,
            columns: [words.recommendation, words.decision],
            rows,
          },
        ]
      : []
  return [
    { kind: 'heading', text: heading },
    ...(recommendedBy && recommendations.length > 0
      ? [{ kind: 'paragraph', text: words.recommends(recommendedBy) } as const]
      : []),
    ...table,
    ...whole.flatMap((decision) =>
      decisionLines(decision).map((text): Block => ({ kind: 'paragraph', text })),
    ),
  ]
}

function decisionLines({ text, remark, amended, promises }: PublicDecision): readonly string[] {
  return [
    ...text.split(/\n+/).filter((line) => line.trim() !== ''),
    ...(remark && !isSaid(remark, text) ? [`${words.remark}: ${remark}`] : []),
    ...(amended ? [`${words.amended}: ${amended}`] : []),
    ...promises.map(({ what, who, to, due }) =>
      [
        `${words.promise}: ${what}${/[.!?]$/.test(what) ? '' : '.'}`,
        ...(who ? [`${words.responsible}: ${who}.`] : []),
        ...(to ? [`${words.to}: ${to}.`] : []),
        `${words.due}: ${formatDanishDay(due)}.`,
      ].join(' '),
    ),
  ]
}

function presenceBlocks({ changes, disqualified }: OpenItem): readonly Block[] {
  return [
    ...changes.map(({ kind, name, at }): Block => ({ kind: 'paragraph', text: words[kind](name, at) })),
    ...(disqualified.length > 0
      ? [{ kind: 'paragraph', text: `${words.disqualified}: ${disqualified.join(', ')}.` } as const]
      : []),
  ]
}

function ballotBlocks(ballot: PublicBallot): readonly Block[] {
  const lines = voteLines(ballot)
  return [
    { kind: 'heading', text: words.ballots },
    { kind: 'paragraph', text: pointText(ballot.number, ballotLine(ballot)) },
    ...(lines.length > 0
      ? [
          {
            kind: 'table',
            caption: words.ballots,
            columns: ['Stemte', 'Antal', 'Hvem'],
            rows: lines.map(({ vote, count, who }) => [
              [words.votes[vote]],
              [String(count)],
              [who.length > 0 ? who.join(', ') : '–'],
            ]),
          } as const,
        ]
      : []),
    { kind: 'paragraph', text: `${words.results[ballot.result]}.`, strong: true },
  ]
}

function minorityBlocks({ minority }: OpenItem): readonly Block[] {
  return minority.flatMap(({ number, saidBy, text, follows }): readonly Block[] => [
    { kind: 'heading', text: words.minorityBy(saidBy) },
    { kind: 'paragraph', text: pointText(number, text) },
    ...(follows ? [{ kind: 'paragraph', text: words.follows } as const] : []),
  ])
}
