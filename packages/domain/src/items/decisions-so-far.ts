import type { Outcome } from '../documents/read-item.ts'
import type { CommitteeKind } from '../organisation/committee-kind.ts'

/** What one committee answered to one point, or to the matter as a whole (number null). */
export interface StopAnswer {
  readonly number: number | null
  readonly outcome: Outcome
  readonly text: string
  readonly remark: string | null
  /** The recommendation as the committee amended it. */
  readonly amended: string | null
}

/** One committee's treatment of a matter: what was laid before it, and what it answered. */
export interface TreatedStop {
  /** The item, written here or read in. */
  readonly id: string
  readonly source: 'here' | 'record'
  /** The document it was read from. */
  readonly documentId: string | null
  readonly committee: string | null
  readonly committeeKind: CommitteeKind | null
  readonly heldOn: string | null
  readonly points: readonly { readonly number: number | null; readonly text: string }[]
  readonly answers: readonly StopAnswer[]
  /** Dissenting opinions that follow the matter (kommunestyrelsesloven § 13). */
  readonly minority: readonly { readonly saidBy: string; readonly text: string }[]
}

/** A recommendation with what each committee did with it, in the order of the committees. */
export interface PointSoFar {
  readonly number: number | null
  /** As it was first laid before a committee. */
  readonly text: string
  readonly answers: readonly {
    /** Which of the stops. */
    readonly stop: number
    readonly answer: StopAnswer
    /** What this committee had before it, when that is not what the first one had. */
    readonly laid: string | null
  }[]
}

/**
 * What committees have done with a matter's points, side by side: one row a number, and one without a number for what was
 * said of the whole. A point is the same from committee to committee by its number.
 */
export function pointsSoFar(stops: readonly TreatedStop[]): readonly PointSoFar[] {
  const numbers = new Set(
    stops.flatMap(({ points, answers }) => [...points, ...answers].map(({ number }) => number)),
  )
  const inOrder = [...numbers].toSorted((a, b) => (a ?? Number.MAX_VALUE) - (b ?? Number.MAX_VALUE))
  return inOrder
    .map((number) => pointOf(stops, number))
    .filter(({ text, answers }) => text !== '' || answers.length > 0)
}

function pointOf(stops: readonly TreatedStop[], number: number | null): PointSoFar {
  const laidAt = stops.map(({ points }) => points.find((point) => point.number === number)?.text ?? null)
  const text = laidAt.find((laid) => laid !== null) ?? ''
  return {
    number,
    text,
    answers: stops.flatMap(({ answers }, stop) =>
      answers
        .filter((answer) => answer.number === number)
        .map((answer) => {
          const laid = laidAt[stop] ?? null
          return { stop, answer, laid: laid === text ? null : laid }
        }),
    ),
  }
}
