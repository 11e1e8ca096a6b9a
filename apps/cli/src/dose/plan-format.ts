import type { ExitStatus, Surroundings } from '../command.ts'

/** What is asked for: from which file, for how long, with which chance, and printed how. */
export interface Order {
  readonly name: string
  readonly seconds: number
  readonly seed: number
  readonly json: boolean
  /** Whether somebody has asked for what there is (Ctrl-C). */
  isInterrupted(): boolean
}

/** A kind of file that a plan can be made from. */
export interface PlanFormat {
  /** Whether a file is of this kind, whole or broken. */
  recognises(bytes: Uint8Array): boolean
  /** Makes the plan and prints it, or says what is wrong with the file. */
  dose(bytes: Uint8Array, order: Order, around: Surroundings): Promise<ExitStatus>
}
