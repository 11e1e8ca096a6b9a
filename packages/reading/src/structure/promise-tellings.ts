import { deciding, notPast, pastWords, perfect, reporting } from './commitment-words.ts'

/** True when a clause tells of something past. */
export function isPast(clause: string): boolean {
  const words = clause.replace(notPast, ' ')
  return pastWords.test(words) || perfect.test(words)
}

/** True when a clause hands on someone else's words. */
export function isReported(before: string, clause: string): boolean {
  if (reporting.test(clause) && !/^at(?!\p{L})/u.test(clause)) return true
  const opening = /^(?:at|om) /.exec(clause)?.[0] ?? ''
  const matrix = (before + opening).match(reporting)
  return matrix !== null && !deciding.test(before.slice((matrix.index ?? 0) + matrix[0].length))
}
