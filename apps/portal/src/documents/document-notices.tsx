import type { DocumentView } from '@pejl/store/public/document-views.ts'
import { Notice } from '@pejl/ui/notice.tsx'
import { useHref, useTexts } from '../frame/language.tsx'
import { documentTexts } from './texts.ts'
import { UsedList } from './used-places.tsx'

/** Longer lists are folded. */
const mostShown = 12

interface DocumentNoticesProps {
  readonly document: DocumentView
  /** Where the page is marked, to be kept by its links. */
  readonly place: { readonly fra?: number; readonly til?: number }
  /** What each restored word stood as is shown. */
  readonly original: boolean
}

/** What a reader should know of the text: what was mended, what is covered, and what it is used for. */
export function DocumentNotices({ document, place, original }: DocumentNoticesProps) {
  const [texts, href] = [useTexts(documentTexts), useHref()]
  const { id, text, changes, damage, used } = document

  return (
    <>
      {damage === 'none' || changes.length === 0 ? null : (
        <Notice kind="info" heading={texts.restored}>
          <p>{texts.restoredLead(changes.length)}</p>
          <p>
            <a href={href.documentWith(id, { ...place, original: original ? undefined : 1 })}>
              {original ? texts.hideOriginal : texts.showOriginal}
            </a>
          </p>
        </Notice>
      )}
      {isMasked(text) ? (
        <Notice kind="info" heading={texts.masked}>
          <p>{texts.maskedLead}</p>
        </Notice>
      ) : null}
      {used.length > 0 ? (
        <section aria-labelledby="bruges">
          <h3 id="bruges">{texts.used}</h3>
          <details open={used.length <= mostShown}>
            <summary>{texts.usedCount(used.length)}</summary>
            <UsedList places={used} compact />
          </details>
        </section>
      ) : null}
    </>
  )
}

/** Masked words stand as a bullet for every letter. */
const isMasked = (text: string): boolean => /[•●▪█·]{3,}/u.test(text)
