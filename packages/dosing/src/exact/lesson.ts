import type { Engine } from './engine.ts'

/** What a contradiction taught, and the room needed to find it. */
export interface Lesson {
  /** The clause learned; its first literal is the one that follows after going back. */
  readonly clause: Int32Array
  size: number
  /** The level to go back to. */
  level: number
  /** How many levels the clause ties together. */
  rank: number
  /** By entry: the strongest literal of it that is needed, or 0. */
  readonly needed: Int32Array
  /** Entries below the level of the contradiction that are needed. */
  readonly below: Int32Array
  belowCount: number
  readonly reasons: Int32Array
  /** By activity and direction: the last needed entry, to leave out what a stronger bound says already. */
  readonly strongest: Int32Array
  /** By level: the lesson that counted it last. */
  readonly counted: Int32Array
  serial: number
}

export function lessonOf({ literals, clauses }: Engine): Lesson {
  const most = literals.variables + 1
  return {
    clause: new Int32Array(most),
    size: 0,
    level: 0,
    rank: 0,
    needed: new Int32Array(most),
    below: new Int32Array(most),
    belowCount: 0,
    reasons: new Int32Array(most + clauses.watches.length),
    strongest: new Int32Array(2 * literals.earliest.length),
    counted: new Int32Array(most),
    serial: 0,
  }
}

/** Of two literals of one entry: a later earliest start says more, and so does an earlier latest start. */
export function isStronger(literal: number, other: number): boolean {
  return (literal & 1) === 1 ? literal > other : literal < other
}
