import type { Database } from '@pejl/store/db.ts'
import { countQueue, listQueue } from '@pejl/store/review-views.ts'
import { page } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { pageNumber } from '../desk/page-number.ts'
import { routes } from '../routes.ts'
import { QueuePage, queueStates } from './queue-page.tsx'

const onePage = 50

/** The list of documents, by state and by words in them. */
export function queueRoutes(desk: Desk, { database }: { readonly database: Database }): void {
  desk(routes.queue, async ({ visit, query }) => {
    const state = queueStates.find((one) => one === textOf(query, 'stand')) ?? 'waiting'
    const about = textOf(query, 'om').slice(0, 100)
    const asked = pageNumber(query)
    const { counts, documents, total } = await database.staff(async (db) => ({
      counts: await countQueue(db),
      ...(await listQueue(db, { state, about, limit: onePage, offset: (asked - 1) * onePage })),
    }))
    const pages = Math.max(asked, Math.ceil(total / onePage))
    return page(
      <QueuePage
        visit={visit}
        state={state}
        about={about}
        counts={counts}
        documents={documents}
        page={asked}
        pages={pages}
      />,
    )
  })
}
