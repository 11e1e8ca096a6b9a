import { wordsIn } from '@pejl/domain/search/words.ts'
import type { FileCommitment } from '@pejl/store/example-store.ts'

/** The commitment whose sentence has most of a fragment's words, when that is more than half of them. */
export function commitmentAbout(
  commitments: readonly FileCommitment[],
  fragment: string,
): FileCommitment | undefined {
  const wanted = [...new Set(wordsIn(fragment).filter((word) => word.length > 3))]
  const share = ({ quote }: FileCommitment) => {
    const there = new Set(wordsIn(quote))
    return wanted.filter((word) => there.has(word)).length / Math.max(1, wanted.length)
  }
  const best = commitments.toSorted((a, b) => share(b) - share(a))[0]
  return best && share(best) > 0.5 ? best : undefined
}
