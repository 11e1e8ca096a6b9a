import type { Place, ReadDecision, ReadRecommendation } from '@pejl/domain/documents/read-item.ts'
import { findTimes } from './times.ts'

/** What became of what was recommended: `refused` covers what was put off or given another time, too. */
type Fate = 'taken' | 'changed' | 'refused'

/** What became of the recommendation at a place of the text; taken where nothing says otherwise. */
export function fateOf(
  place: Place,
  recommendations: readonly ReadRecommendation[],
  decisions: readonly ReadDecision[],
): Fate {
  const asked = recommendations.find(
    (each) => each.place !== null && each.place.start <= place.start && place.end <= each.place.end,
  )
  if (!asked) return 'taken'
  const own = decisions.filter(({ number }) => number !== null && number === asked.number)
  const answers = own.length === 0 && decisions.length === 1 ? decisions : own
  if (answers.some(({ outcome }) => outcome === 'rejected' || outcome === 'postponed')) return 'refused'
  if (own.some(({ text }) => isRetimed(text))) return 'refused'
  return answers.some(({ text }) => changes.test(text)) ? 'changed' : 'taken'
}

/** "med den ændring, at fristen forlænges til den 20. maj": the answer's time takes the place of the one asked for. */
function isRetimed(answer: string): boolean {
  const change = /(?<!\p{L})ændring(?:er)?(?!\p{L})/iu.exec(answer)
  return change !== null && findTimes(answer.slice(change.index), null).some(({ weak }) => !weak)
}

const changes =
  /(?<!\p{L})(?:med (?:den|de|følgende|en) ændring(?:er)?|dog (?:således|sådan)|med undtagelse af)(?!\p{L})/iu
