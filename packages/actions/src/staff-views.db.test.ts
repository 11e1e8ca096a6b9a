import { fileURLToPath } from 'node:url'
import { hashPassword, verifyPassword } from '@pejl/connect/password.ts'
import { addDays, type Day } from '@pejl/domain/common/day.ts'
import {
  findCommitmentForStaff,
  listCommitmentsForStaff,
  listEvidenceCandidates,
  listStandingsForStaff,
} from '@pejl/store/commitment-views.ts'
import { findCommitteeForStaff, listCommitteesForStaff } from '@pejl/store/committee-views.ts'
import { findDashboard } from '@pejl/store/dashboard-views.ts'
import type { Db } from '@pejl/store/db.ts'
import { listJournal } from '@pejl/store/journal-views.ts'
import { findOriginal, findReview, listQueue } from '@pejl/store/review-views.ts'
import { sql } from '@pejl/store/sql.ts'
import {
  findStrategyForStaff,
  listStrategiesForStaff,
  listUnlinkedItems,
} from '@pejl/store/strategy-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { findUser, listUsers } from '@pejl/store/user-views.ts'
import { beforeAll, expect, it } from 'vitest'
import { loadExample } from './load-example.ts'
import { readText } from './testing/read-text.ts'

const database = await testDatabase()
const folder = fileURLToPath(new URL('../../../examples/fjordby', import.meta.url))
const today = '2026-11-22' as Day // a day
const page = { limit: 50, offset: 0 }
const see = <T>(view: (db: Db) => Promise<T>): Promise<T> => database.staff(view)

beforeAll(async () => {
  const passwords = { hash: hashPassword, verify: verifyPassword }
  await loadExample(
    { database, passwords, read: readText, now: () => new Date(), say: () => undefined },
    folder,
  )
}, 60_000)

it('queues what waits, with what the reader found and doubts', async () => {
  const { documents, total } = await see((db) => listQueue(db, page))

  expect(total).toBe(4)
  expect(documents.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting', 'waiting'])
  const scanned = documents.find(({ fileName }) => fileName === '2026-09-18-hmu-aarsstatus.txt')
  expect(scanned).toMatchObject({ damage: 'heavy', items: 1, receivedBy: 'program' })
})

it('finds documents in the queue by a part of name, title or committee, whatever is asked', async () => {
  const ask = (about: string) => see((db) => listQueue(db, { ...page, state: 'accepted', about }))

  expect((await ask('procesplan')).documents.length).toBeGreaterThan(1)
  expect((await ask("%_\\'; drop table users")).total).toBe(0)
  expect((await ask('\u0000')).total).toBe(37)
})

it('shows a document for review with its original', async () => {
  const [first] = (await see((db) => listQueue(db, page))).documents
  if (!first) throw new Error('nothing waits')

  const review = await see((db) => findReview(db, first.id))
  const file = await see((db) => findOriginal(db, first.id))

  expect(review).toMatchObject({
    fileName: first.fileName,
    version: 1,
    inRecord: false,
    readings: 1,
    unplaced: [],
  })
  expect(review?.size).toBe(file?.bytes.length)
  expect(review?.keys).toHaveLength(review?.reading.items.length ?? -1)
})

it('counts on the dashboard what the lists show', async () => {
  const dashboard = await see((db) => findDashboard(db, today))
  const commitments = await see((db) => listCommitmentsForStaff(db, today))

  expect(dashboard.queue).toEqual({ waiting: 4, accepted: 37, rejected: 0 })
  expect(Object.values(dashboard.commitments).reduce((a, b) => a + b, 0)).toBe(commitments.length)
  expect(dashboard.unlinkedItems).toBe((await see((db) => listUnlinkedItems(db, page))).total)
  expect(dashboard.commitments.kept).toBeGreaterThan(0)
  expect(dashboard.recent[0]).toMatchObject({ event: 'example-loaded', actor: 'program' })
})

it('lists commitments by when they fall, each with where it stands', async () => {
  const commitments = await see((db) => listCommitmentsForStaff(db, today))
  const falls = commitments.map(({ report }) => report.falls ?? '9999')

  expect(falls).toEqual(falls.toSorted())
  const [kept] = commitments.filter(({ report }) => report.standing === 'kept')
  expect(kept && (await see((db) => findCommitmentForStaff(db, kept.id, today)))).toEqual(kept)
})

it('says of every commitment where it stands as the ledger does, and whether evidence waits to be judged', async () => {
  const commitments = await see((db) => listCommitmentsForStaff(db, today))
  const standings = await see((db) => listStandingsForStaff(db, today))

  expect(standings).toEqual(
    commitments.map(({ id, report, evidence }) => ({
      id,
      report,
      hasProposal: evidence.some(({ state }) => state === 'proposed'),
    })),
  )
  expect(new Set(standings.map(({ hasProposal }) => hasProposal)).size).toBe(2)
})

it('lists the commitments asked for, and no others', async () => {
  const ids = (await see((db) => listStandingsForStaff(db, today))).slice(3, 6).map(({ id }) => id)

  const listed = await see((db) => listCommitmentsForStaff(db, today, ids))

  expect(listed.map(({ id }) => id)).toEqual(ids)
  expect(await see((db) => listCommitmentsForStaff(db, today, []))).toEqual([])
})

it('offers later items as evidence, those of the same strategy first', async () => {
  const commitments = await see((db) => listCommitmentsForStaff(db, today))
  const proposal = commitments.find(({ evidence }) => evidence.some(({ state }) => state === 'proposed'))
  if (!proposal) throw new Error('nothing proposed')

  const candidates = await see((db) => listEvidenceCandidates(db, proposal.id, { limit: 20 }))

  expect(candidates.length).toBeGreaterThan(0)
  expect(candidates.every(({ heldOn }) => heldOn === null || heldOn >= (proposal.madeOn ?? ''))).toBe(true)
  expect(candidates.some(({ itemId }) => itemId === proposal.itemId)).toBe(false)
})

it('shows strategies with their links, and why', async () => {
  const strategies = await see(listStrategiesForStaff)
  const [first] = strategies
  const strategy = first && (await see((db) => findStrategyForStaff(db, first.id)))

  expect(strategy?.items.filter(({ linked }) => linked)).toHaveLength(first?.links ?? -1)
  expect(strategy?.items.every(({ why }) => why !== '')).toBe(true)
})

it('lists committees and users', async () => {
  const committees = await see((db) => listCommitteesForStaff(db, today))
  const users = await see(listUsers)

  const council = committees.find(({ kind }) => kind === 'council')
  expect(council?.meetings).toBeGreaterThan(1)
  expect(council && (await see((db) => findCommitteeForStaff(db, council.id, today)))).toEqual(council)
  expect(users.map(({ role }) => role).sort()).toEqual(['administrator', 'editor', 'reader', 'secretary'])
  expect(JSON.stringify(users)).not.toContain('argon2')
  const [one] = users
  expect(one && (await see((db) => findUser(db, one.id)))).toEqual(one)
})

it('takes for a committee’s last meeting one that has been', async () => {
  const committeesNow = () => see((db) => listCommitteesForStaff(db, today))
  const before = (await committeesNow()).find(({ kind }) => kind === 'council')
  await database.staff((db) =>
    db.rows(sql`insert into meetings (committee_id, held_on, state) values (${before?.id}, ${addDays(today, 30)}, 'planned'),
      (${before?.id}, ${addDays(today, -1)}, 'cancelled'), (${before?.id}, ${addDays(today, 5)}, 'recorded')`),
  )

  const after = (await committeesNow()).find(({ id }) => id === before?.id)

  expect(before?.lastOn).not.toBeNull()
  expect(after?.lastOn).toBe(before?.lastOn)
})

it('tells the journal of one thing, newest first, page by page', async () => {
  const [document] = (await see((db) => listQueue(db, { ...page, state: 'accepted' }))).documents
  const subject = document?.id ?? ''

  const journal = await see((db) => listJournal(db, { subject, limit: 10 }))
  const older = await see((db) => listJournal(db, { subject, limit: 10, before: journal[0]?.id ?? '' }))

  expect(journal.map(({ event }) => event)).toEqual(['document-accepted', 'document-taken-in'])
  expect(journal[0]?.about).toBe(document?.fileName)
  expect(older.map(({ event }) => event)).toEqual(['document-taken-in'])
  expect(await see((db) => listJournal(db, { limit: 3, before: "1'; drop" }))).toHaveLength(3)
})
