import { wordsIn } from '@pejl/domain/search/words.ts'

/** An objective by the principle it stands under and its number there. */
export interface ObjectivePlace {
  readonly principle: number
  readonly number: number
  readonly text: string
}

/**
 * Which of the known objectives each wanted one is: word for word where it stood, word for word elsewhere, in the same
 * place with other words, or elsewhere with mostly the same words. In the wanted order; null: a new one. Initiatives are
 * made for an objective, and must not be lost because somebody numbers the list anew.
 */
export function matchObjectives(
  known: readonly (ObjectivePlace & { readonly id: string })[],
  wanted: readonly ObjectivePlace[],
): readonly (string | null)[] {
  const found = new Map<ObjectivePlace, string>()
  const taken = new Set<string>()
  const match = (is: (one: ObjectivePlace, goal: ObjectivePlace) => boolean): void => {
    for (const goal of wanted) {
      if (found.has(goal)) continue
      const one = known.find((had) => !taken.has(had.id) && is(had, goal))
      if (!one) continue
      found.set(goal, one.id)
      taken.add(one.id)
    }
  }
  match((one, goal) => isSamePlace(one, goal) && one.text === goal.text)
  match((one, goal) => one.text === goal.text)
  match(isSamePlace)
  match((one, goal) => likeness(one.text, goal.text) > 0.5)
  return wanted.map((goal) => found.get(goal) ?? null)
}

const isSamePlace = (one: ObjectivePlace, other: ObjectivePlace): boolean =>
  one.principle === other.principle && one.number === other.number

/** The share of words that two texts have in common, of all that either has. */
function likeness(one: string, other: string): number {
  const [mine, theirs] = [new Set(wordsIn(one)), new Set(wordsIn(other))]
  const common = [...mine].filter((word) => theirs.has(word)).length
  return common / Math.max(1, mine.size + theirs.size - common)
}
