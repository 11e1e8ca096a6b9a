import { acceptReading } from '@pejl/actions/accept-reading.ts'
import { readAgain } from '@pejl/actions/read-again.ts'
import type { Reader } from '@pejl/actions/reader.ts'
import { rejectReading } from '@pejl/actions/reject-reading.ts'
import { reopenReading } from '@pejl/actions/reopen-reading.ts'
import { type DocumentId, parseId } from '@pejl/domain/common/id.ts'
import type { Result } from '@pejl/domain/common/result.ts'
import type { Database } from '@pejl/store/db.ts'
import { findOriginal, findReview, type ReviewView } from '@pejl/store/review-views.ts'
import { type Answer, notFound, page, redirect } from '../desk/answer.ts'
import type { Asked, Desk } from '../desk/desk.ts'
import { doneText } from '../desk/done.ts'
import { textOf } from '../desk/fields.ts'
import { pageNumber } from '../desk/page-number.ts'
import { mayVisit } from '../desk/visit.ts'
import { href, routes } from '../routes.ts'
import { itemsOf, pagesOf } from './item-pages.ts'
import { ReviewPage, type ReviewPageProps } from './review-page.tsx'
import { saveReview } from './save-review.ts'
import { refusedBy } from './settled.ts'
import { type Shown, shownOf } from './shown.ts'
import { type ReviewRefusal, texts } from './texts.ts'

interface ReviewNeeds {
  readonly database: Database
  readonly read: Reader
  readonly now: () => Date
}

// ten thousand headings and their fields, and then some
const largestReview = 24 * 1024 * 1024

/** One document under review: seen, put right, and settled. */
export function reviewRoutes(desk: Desk, needs: ReviewNeeds): void {
  const { database } = needs
  const find = async (asked: Asked): Promise<ReviewView | undefined> => {
    const id = parseId<DocumentId>(textOf(asked.params, 'document'))
    return id && database.staff((db) => findReview(db, id))
  }

  desk(routes.review, async (asked) => {
    const document = await find(asked)
    if (!document) return notFound
    return show(asked, document, { done: doneText(asked, texts) })
  })

  desk(routes.original, async (asked) => {
    const id = parseId<DocumentId>(textOf(asked.params, 'document'))
    const file = id && (await database.staff((db) => findOriginal(db, id)))
    if (!file) return notFound
    return { kind: 'file', bytes: file.bytes, name: file.fileName, type: 'application/octet-stream' }
  })

  desk(
    routes.saveReview,
    async (asked) => {
      const document = await find(asked)
      if (!document) return notFound
      return answerSave(asked, document, needs)
    },
    { bodyLimit: largestReview },
  )

  const settle = async (
    asked: Asked,
    done: string,
    act: (given: { documentId: string; version: number }) => Promise<Result<unknown, ReviewRefusal>>,
  ): Promise<Answer> => {
    const document = await find(asked)
    if (!document) return notFound
    const result = await act({ documentId: document.id, version: versionOf(asked) })
    if (result.ok) return redirect(`${href.review(document.id)}?besked=${done}`)
    if (result.reason === 'not-found') return notFound
    const latest = (await find(asked)) ?? document
    return showRefused(asked, latest, result.reason)
  }

  desk(routes.rejectReview, (asked) =>
    settle(asked, 'afvist', (given) =>
      rejectReading(needs, asked.visit.actor, { ...given, reason: textOf(asked.form, 'grund') }),
    ),
  )
  desk(routes.reopenReview, (asked) =>
    settle(asked, 'genaabnet', (given) => reopenReading(needs, asked.visit.actor, given)),
  )
  desk(routes.readAgain, (asked) =>
    settle(asked, 'laest', (given) => readAgain(needs, asked.visit.actor, given)),
  )
}

async function answerSave(asked: Asked, document: ReviewView, needs: ReviewNeeds): Promise<Answer> {
  const { visit, form } = asked
  const wanted = textOf(form, 'do')
  const saved = await saveReview(needs, visit, document, form, pageNumber(asked.query))
  if (saved.kind === 'refused') return show(asked, saved.document, saved, saved.status)
  const [what = '', name = ''] = wanted.split(':')
  // who has lost something is told of it before anything is accepted
  if (what !== 'accept' || saved.done === 'mistet') {
    const anchor = what === 'more' ? `#${name}` : ''
    return redirect(`${href.reviewPage(document.id, pageNumber(asked.query), saved.done)}${anchor}`)
  }
  const accepted = await acceptReading(needs, visit.actor, {
    documentId: document.id,
    version: saved.version,
  })
  if (accepted.ok) return redirect(`${href.review(document.id)}?besked=godkendt`)
  if (accepted.reason === 'not-found') return notFound
  const latest = await needs.database.staff((db) => findReview(db, document.id))
  return latest ? showRefused(asked, latest, accepted.reason) : notFound
}

function showRefused(asked: Asked, document: ReviewView, reason: ReviewRefusal): Answer {
  const refusal = refusedBy(reason, document, asked.visit)
  return show(asked, document, { refusal }, refusal.kind === 'info' ? 200 : 409)
}

function show(
  { visit, query }: Asked,
  document: ReviewView,
  more: Partial<Omit<ReviewPageProps, 'visit' | 'document' | 'shown' | 'page'>> & { shown?: Shown },
  status = 200,
): Answer {
  const shownPage = Math.min(pageNumber(query), pagesOf(document.reading.items.length))
  const locked = document.state !== 'waiting' || !mayVisit(visit, 'review')
  return page(
    <ReviewPage
      visit={visit}
      document={document}
      {...more}
      page={shownPage}
      shown={
        more.shown ?? shownOf(document.reading, itemsOf(shownPage, document.reading.items.length), locked)
      }
    />,
    status,
  )
}

const versionOf = ({ form }: Asked): number => Number(textOf(form, 'version')) || 0
