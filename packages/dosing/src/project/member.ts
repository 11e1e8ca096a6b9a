/** One schedule of a population, in its own direction of time: what breeding needs of it. */
export interface Member {
  makespan: number
  /** What it is chosen by: its makespan and, below one, how late its work lies. */
  length: number
  /** The list it gives for the other direction of time. */
  turned: Int32Array
  /** `ends[k]`: when `turned[k]` ends; 0 behind the last. */
  ends: Int32Array
  /** `work[k]`: the work of the first `k` activities of `turned`, in times of all capacity. */
  work: Float32Array
  /** Equal for equal starts. */
  print: number
  /** Whether it was made through time (parallel) rather than activity by activity (serial). */
  parallel: boolean
}

export const emptyMember = (count: number): Member => ({
  makespan: 0,
  length: 0,
  turned: new Int32Array(count),
  ends: new Int32Array(count + 1),
  work: new Float32Array(count + 1),
  print: 0,
  parallel: false,
})

/** A number that hardly ever is the same for other starts. */
export function printOf(starts: Int32Array): number {
  let print = 0
  for (let a = 0; a < starts.length; a += 1) print = (Math.imul(print, 31) + (starts[a] ?? 0)) | 0
  return print
}

/** Whether a population has the same schedule, other than at `place`. */
export function isThere(member: Member, population: readonly Member[], place: number): boolean {
  for (let i = 0; i < population.length; i += 1) {
    const other = population[i]
    if (i !== place && other?.print === member.print && other.makespan === member.makespan) return true
  }
  return false
}
