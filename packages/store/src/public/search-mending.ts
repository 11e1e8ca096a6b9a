import { editsBetween, nearest } from '@pejl/domain/search/nearest.ts'
import { parseQuery, type Query, type Term } from '@pejl/domain/search/query.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

interface Mended {
  /** Only what is certain: æ, ø and å written out, and slips of a single letter. */
  readonly sure: readonly Term[] | undefined
  /** The nearest word there is, as far off as `nearest` allows. */
  readonly likely: readonly Term[] | undefined
}

interface Near {
  readonly typed: string
  readonly word: string
  readonly entries: number
}

/** Shorter words are too like too many others. */
const shortest = 4

/** The terms with each word nobody has written put right to a word somebody has; undefined where none is. */
export async function mendedTerms(db: Db, terms: readonly Term[]): Promise<Mended> {
  const typed = terms.flatMap((term) =>
    term.kind === 'word' && term.word.length >= shortest ? [term.word] : [],
  )
  if (typed.length === 0) return { sure: undefined, likely: undefined }
  const asked = [...new Set(typed.flatMap((word) => [word, withDanishLetters(word)]))]
  const near = await db.rows<Near>(sql`
    select typed.word as typed, near.word, near.entries from unnest(${asked}::text[]) typed(word)
    cross join lateral open_words_near(typed.word, 20) near`)
  const isKnown = (word: string) => near.some((row) => row.typed === word && row.word === word)
  const spelled = (word: string) => {
    const danish = withDanishLetters(word)
    return isKnown(word) && !isKnown(danish) ? word : danish
  }
  const likely = (word: string) => {
    const meant = spelled(word)
    return nearest(
      meant,
      near.filter((row) => row.typed === meant),
    )
  }
  const sure = (word: string) => {
    const found = likely(word)
    return found !== undefined && editsBetween(spelled(word), found) <= 1 ? found : undefined
  }
  return { sure: mendWith(terms, sure), likely: mendWith(terms, likely) }
}

function mendWith(
  terms: readonly Term[],
  mend: (word: string) => string | undefined,
): readonly Term[] | undefined {
  const better = terms.map((term): Term => {
    const word = term.kind === 'word' && term.word.length >= shortest ? mend(term.word) : undefined
    return word === undefined ? term : { kind: 'word', word }
  })
  const isMended = better.some((term, at) => {
    const before = terms[at]
    return term.kind === 'word' && before?.kind === 'word' && term.word !== before.word
  })
  return isMended ? better : undefined
}

/** As written on a keyboard without æ, ø and å. */
const withDanishLetters = (word: string): string =>
  word.replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å')

/** The query with a case number's year in two digits (`2024/1312` is `24/1312`); nothing when there is none such. */
export function withShortNumbers({ text }: Pick<Query, 'text'>): readonly Term[] | undefined {
  const shorter = text.replace(
    /(?<![\d/-])(?:19|20)(\d{2})([/-])(?!(?:19|20)\d{2}(?!\d))(\d{2,7})(?![\d/-])/g,
    '$1$2$3',
  )
  return shorter === text ? undefined : parseQuery(shorter).terms
}
