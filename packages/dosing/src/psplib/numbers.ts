import { most, type ProjectRefused, refuseProject } from './project-file.ts'

/** Takes whole numbers off a text one by one, however its lines are broken. */
export interface Numbers {
  /** The next number, or why there is none. `activity` is where the file has come to. */
  take(activity: number | null): number | ProjectRefused
  /** So many numbers. */
  takeAll(count: number, activity: number | null): readonly number[] | ProjectRefused
  /** Whether there is anything left. */
  isAtEnd(): boolean
}

export function numbersOf(text: string): Numbers {
  const words = text.split(/\s+/).filter((word) => word !== '')
  let at = 0
  const take = (activity: number | null): number | ProjectRefused => {
    const word = words[at]
    if (word === undefined) return refuseProject('cut-short', activity)
    at += 1
    if (!/^[-+]?\d+(\.0*)?$/.test(word)) return refuseProject('not-a-number', activity)
    const number = Number(word)
    if (number < 0) return refuseProject('negative', activity)
    return number > most.number ? refuseProject('too-large', activity) : number
  }
  return {
    take,
    takeAll: (count, activity) => {
      const taken: number[] = []
      while (taken.length < count) {
        const next = take(activity)
        if (typeof next !== 'number') return next
        taken.push(next)
      }
      return taken
    },
    isAtEnd: () => at === words.length,
  }
}

/** Narrows what `take` and `takeAll` answer. */
export const isRefused = (answer: unknown): answer is ProjectRefused =>
  typeof answer === 'object' && answer !== null && 'reason' in answer
