import { takeIn } from '@pejl/actions/testing/take-in.ts'
import type { DocumentId } from '@pejl/domain/common/id.ts'
import { findReview } from '@pejl/store/review-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { readForm } from './read-form.ts'
import { addStaff, type Person, signInAs, staffApp } from './staff.ts'
import { statusMinutes } from './status-minutes.ts'

/** Edith, an editor, and Sigrid, a secretary, signed in to a database of their own, to review the same documents. */
export async function twoReviewers() {
  const database = await testDatabase()
  const app = await staffApp(database)
  await addStaff(database, 'edith', 'editor')
  await addStaff(database, 'sigrid', 'secretary')
  const address = (id: string) => `/arbejde/gennemsyn/${id}`
  return {
    database,
    app,
    edith: await signInAs(app, 'edith'),
    sigrid: await signInAs(app, 'sigrid'),
    address,
    fresh: () => takeIn(database, statusMinutes()),
    open: async (person: Person, id: string) => readForm((await person.get(address(id))).body, 'gennemsyn'),
    itemOf: async (id: DocumentId) => (await database.staff((db) => findReview(db, id)))?.reading.items[0],
  }
}
