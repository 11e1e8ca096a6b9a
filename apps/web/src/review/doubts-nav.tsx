import type { Reading } from '@pejl/domain/documents/reading.ts'
import { href } from '../routes.ts'
import { itemsOf, pageOfItem } from './item-pages.ts'
import { errorText } from './review-errors.ts'
import type { Shown } from './shown.ts'
import { itemAnchor } from './source-marks.ts'
import type { ReviewTexts } from './texts.ts'
import { doubtfulWords, restoredWords } from './words.ts'

interface DoubtsNavProps {
  readonly reading: Reading
  readonly shown: Shown
  readonly documentId: string
  readonly page: number
  readonly t: ReviewTexts
}

/** What to look at first: each doubt with a way to its field, the items, and the words. */
export function DoubtsNav({ documentId, reading, shown, page, t }: DoubtsNavProps) {
  const doubts = shown.doubts.flat()
  const items = itemsOf(page, reading.items.length)
  const here = items.flatMap((item) => shown.doubts[item] ?? [])
  const pageWithDoubts = (from: 'before' | 'after') => {
    const pages = shown.doubts.flatMap((own, item) => (own.length > 0 ? [pageOfItem(item)] : []))
    return from === 'before' ? pages.findLast((one) => one < page) : pages.find((one) => one > page)
  }
  const to = (target: string): string => {
    const there = pageOfItem(Number(target.split('.')[1]))
    return `${there === page ? '' : href.reviewPage(documentId, there)}#${target}`
  }
  const [words, unsure] = [restoredWords(reading).length, doubtfulWords(reading).length]

  return (
    <nav class="doubts-nav" aria-label={t.doubtsTitle}>
      <p class="doubts-count">{doubts.length === 0 ? t.noDoubts : t.doubts(doubts.length)}</p>
      {here.length > 0 ? (
        <ol>
          {here.map(({ target, why, name }) => (
            <li key={name}>
              <a href={to(target)}>
                {/^items\.\d+$/.test(target)
                  ? t.theItem(target)
                  : errorText({ name: target, reason: null }, t)}
              </a>{' '}
              <span>{why}</span>
            </li>
          ))}
        </ol>
      ) : null}
      <ul class="doubts-jumps">
        {reading.items.length > 1
          ? items.map((item) => (
              <li key={itemAnchor(item)}>
                <a href={to(itemAnchor(item))}>
                  {t.item(item + 1)}: {reading.items[item]?.title ?? t.untitled}
                </a>
              </li>
            ))
          : null}
        {(['before', 'after'] as const).map((from) => {
          const there = pageWithDoubts(from)
          return there ? (
            <li key={from}>
              <a href={href.reviewPage(documentId, there)}>{t.doubtsOn[from](there)}</a>
            </li>
          ) : null
        })}
        {unsure > 0 ? (
          <li>
            <a href="#ord-i-tvivl">
              {t.wordsInDoubt} ({unsure})
            </a>
          </li>
        ) : null}
        {words > 0 ? (
          <li>
            <a href="#gendannede-ord">
              {t.words} ({words})
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
