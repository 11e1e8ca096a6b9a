import { foldDanish } from '@pejl/domain/common/danish.ts'
import { stem } from '@pejl/domain/search/stem.ts'
import { wordsIn } from '@pejl/domain/search/words.ts'

const small = new Set(
  'og i at på af for til med en et den det de der som er var blev bliver skal kan vil har om fra ved efter over samt ny nye'.split(
    ' ',
  ),
)

/** Things that happen once on a day: two sentences about that day that name the same one tell of the same thing. */
const happenings =
  /temadag|temamøde|workshop|seminar|konference|ledermøde|borgermøde|dialogmøde|stormøde|fællesmøde|medarbejdermøde|kick-?off|høring|frist|offentliggør|udgiv/gu

/** Tells which texts say the same; remembers the words of each, for many are compared with many. */
export function comparer(): (one: string, other: string, share?: number) => boolean {
  const known = new Map<string, ReadonlySet<string>>()
  const stems = (text: string): ReadonlySet<string> => {
    const found = known.get(text) ?? stemsOf(text)
    known.set(text, found)
    return found
  }
  return (one, other, share = 0.6) => areAlike(stems(one), stems(other), share)
}

/** Whether two texts say the same in other words: at least `share` of the shorter one's words stand in the other. */
export function isAlike(one: string, other: string, share = 0.6): boolean {
  return areAlike(stemsOf(one), stemsOf(other), share)
}

/** Whether both texts name the same kind of happening (temadag, workshop, frist). */
export function isSameHappening(one: string, other: string): boolean {
  const named = new Set(one.toLowerCase().match(happenings) ?? [])
  return (other.toLowerCase().match(happenings) ?? []).some((happening) => named.has(happening))
}

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsIn(foldDanish(text))
      .filter((word) => !small.has(word))
      .map(stem),
  )

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, share: number): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  if (few.size === 0) return false
  let common = 0
  for (const word of few) if (many.has(word)) common++
  return common / few.size >= share
}
