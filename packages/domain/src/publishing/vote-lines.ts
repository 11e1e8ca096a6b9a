import { type Vote, voteKinds } from '../minutes/minuted-meeting.ts'
import type { PublicBallot, PublicPerson } from './public-meeting.ts'
import { publicWords } from './public-words.ts'

export interface VoteLine {
  readonly vote: Vote
  readonly count: number
  /** Persons, and groups with how many; empty when only counted. */
  readonly who: readonly string[]
}

/** The votes of a ballot in the order for, against, abstains; those that nobody gave are left out. */
export function voteLines({ votes }: PublicBallot): readonly VoteLine[] {
  return voteKinds.flatMap((vote) => {
    const given = votes.filter((one) => one.vote === vote)
    const count = given.reduce((sum, one) => sum + one.count, 0)
    const who = given.flatMap((one) =>
      one.who === null ? [] : [one.count > 1 ? `${one.who} (${one.count})` : one.who],
    )
    return count === 0 ? [] : [{ vote, count, who }]
  })
}

/** `Ændringsforslag stillet af Gruppe A: …` */
export function ballotLine({ kind, proposedBy, proposal }: PublicBallot): string {
  const by = proposedBy ? ` ${publicWords.proposedBy(proposedBy)}` : ''
  return `${publicWords.ballotKinds[kind]}${by}: ${proposal}`
}

/** `For 12: Gruppe A (7), Gruppe B (5). Imod 9. Vedtaget.` */
export function votesLine(ballot: PublicBallot): string {
  const lines = voteLines(ballot).map(({ vote, count, who }) => {
    const names = who.length > 0 ? `: ${who.join(', ')}` : ''
    return `${publicWords.votes[vote]} ${count}${names}.`
  })
  return [...lines, `${publicWords.results[ballot.result]}.`].join(' ')
}

/** `Name (A), stedfortræder for Name` */
export function personLine({ name, represents, standsInFor }: PublicPerson): string {
  const stands = standsInFor ? `, ${publicWords.standsInFor(standsInFor)}` : ''
  return `${represents ? `${name} (${represents})` : name}${stands}`
}

/** A decision's words with the number of what it answers before them: `Ad 2: Godkendt.` */
export const pointText = (number: number | null, text: string): string =>
  number === null ? text : `${publicWords.point(number)}: ${text}`

/** Whether a remark is already said in the decision's text, so that it need not be said again. */
export const isSaid = (remark: string, text: string): boolean => folded(text).includes(folded(remark))

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('da')
