import type { Database } from '@pejl/store/db.ts'
import { listJournal } from '@pejl/store/journal-views.ts'
import { page } from '../desk/answer.ts'
import type { Desk } from '../desk/desk.ts'
import { textOf } from '../desk/fields.ts'
import { routes } from '../routes.ts'
import { JournalPage, mostEntries } from './journal-page.tsx'

/** The journal, newest first, a hundred at a time. */
export function journalRoutes(desk: Desk, { database }: { readonly database: Database }): void {
  desk(routes.journal, async ({ visit, query }) => {
    const before = textOf(query, 'foer')
    const actor = textOf(query, 'bruger').toLowerCase().slice(0, 80)
    const entries = await database.staff((db) =>
      listJournal(db, {
        limit: mostEntries,
        ...(before === '' ? {} : { before }),
        ...(actor === '' ? {} : { actor }),
      }),
    )
    return page(<JournalPage visit={visit} entries={entries} actor={actor} isOlder={before !== ''} />)
  })
}
