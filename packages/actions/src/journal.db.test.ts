import { hashPassword, verifyPassword } from '@pejl/connect/password.ts'
import type { Day } from '@pejl/domain/common/day.ts'
import type { UserId } from '@pejl/domain/common/id.ts'
import { listCommitmentsForStaff } from '@pejl/store/commitment-views.ts'
import { listCommittees } from '@pejl/store/committee-store.ts'
import { sql } from '@pejl/store/sql.ts'
import { listStrategiesForStaff } from '@pejl/store/strategy-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { addUser } from './add-user.ts'
import { linkItem, moveItem, unlinkItem } from './correct-link.ts'
import { editCommittee, mergeCommittees } from './edit-committee.ts'
import { editStrategy } from './edit-strategy.ts'
import { judgeCommitment } from './judge-commitment.ts'
import { makeStrategy } from './make-strategy.ts'
import { nameMunicipality } from './name-municipality.ts'
import { setActive } from './set-active.ts'
import { changeOwnPassword, setPassword } from './set-password.ts'
import { setRole } from './set-role.ts'
import { addEvidence, dismissEvidence, linkEvidence } from './settle-evidence.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { areaMinutes, laterStatus } from './testing/documents.ts'
import { administrator, editor, secretary } from './testing/people.ts'
import { enter, now } from './testing/take-in.ts'

const database = await testDatabase()
const needs = { database, now, passwords: { hash: hashPassword, verify: verifyPassword } }
const today = '2025-02-01' as Day // a day
const password = 'fire gule bøjer'

beforeAll(async () => {
  await enter(database, areaMinutes)
  await enter(database, laterStatus)
})

/** What the journal has from something that is done, as `actor event`. */
async function journalOf(done: () => Promise<unknown>): Promise<readonly string[]> {
  const entries = () =>
    database.staff((db) =>
      db.rows<{ text: string }>(sql`select actor || ' ' || event as text from journal order by id`),
    )
  const before = (await entries()).length
  await done()
  return (await entries()).slice(before).map(({ text }) => text)
}

const commitment = async () => {
  const all = await database.staff((db) => listCommitmentsForStaff(db, today))
  const found = all.find(({ evidence }) => evidence.length > 0)
  if (!found) throw new Error('no commitment with evidence')
  return found
}
const strategy = async () => {
  const [found] = await database.staff(listStrategiesForStaff)
  if (!found) throw new Error('no strategy')
  return found
}

it('tells who judged a commitment, and who judged and added its evidence', async () => {
  const { id, version, evidence } = await commitment()
  const evidenceId = evidence[0]?.id ?? ''
  const itemId = evidence[0]?.itemId ?? ''
  const found = { commitmentId: id, occurrence: evidence[0]?.occurrence ?? '', itemId, quote: 'Godkendt.' }

  const told = await journalOf(async () => {
    await judgeCommitment(needs, secretary, { commitmentId: id, version, verdict: 'not-done', why: 'Nej.' })
    await linkEvidence(needs, secretary, { evidenceId })
    await dismissEvidence(needs, secretary, { evidenceId })
    await addEvidence(needs, secretary, found)
  })

  expect(told).toEqual([
    'sigrid commitment-judged',
    'sigrid evidence-linked',
    'sigrid evidence-dismissed',
    'sigrid evidence-added',
  ])
})

it('tells who made and changed a strategy, and what was linked to it', async () => {
  const { id, version, title, area, period, purpose, state } = await strategy()
  const [item] = await database.staff((db) => db.rows<{ id: string }>(sql`select id from items order by id`))
  const itemId = item?.id ?? ''

  const told = await journalOf(async () => {
    const made = await makeStrategy(needs, editor, { title: 'Strategi for vejene', area: 'Veje' })
    const to = made.ok ? made.value.strategyId : ''
    await unlinkItem(needs, editor, { strategyId: id, itemId })
    await linkItem(needs, editor, { strategyId: id, itemId })
    await moveItem(needs, editor, { from: id, to, itemId })
    const text = { title: `${title} 2`, area, period, purpose, state, principles: [] }
    await editStrategy(needs, editor, { strategyId: id, version, ...text })
  })

  expect(told).toEqual([
    'edith strategy-made',
    'edith item-unlinked',
    'edith item-linked',
    'edith item-unlinked',
    'edith item-linked',
    'edith strategy-edited',
  ])
})

it('tells who corrected and merged committees, and who named the municipality', async () => {
  await enter(
    database,
    areaMinutes.replace('Områdeudvalg Fritidsområdet', 'OMU Svømning').replace('24/310', '24/7'),
  )
  const [one, other] = (await database.staff(listCommittees)).filter(({ kind }) => kind === 'area-med')
  if (!one || !other) throw new Error('no two committees')

  const told = await journalOf(async () => {
    const { id, name, kind } = one
    await editCommittee(needs, secretary, { committeeId: id, name, kind, abbreviations: ['OMU-F'] })
    await mergeCommittees(needs, secretary, { from: other.id, into: id })
    await nameMunicipality(needs, secretary, { name: 'Fjordby Kommune' })
  })

  expect(told).toEqual(['sigrid committee-edited', 'sigrid committees-merged', 'sigrid municipality-named'])
})

it('tells who came and went, and who changed whose account', async () => {
  const told = await journalOf(async () => {
    const person = { username: 'bodil', name: 'Bodil Bro', role: 'reader', password }
    const added = await addUser(needs, administrator, person)
    const userId = added.ok ? added.value.userId : ('' as UserId) // an id of nobody
    const signedIn = await signIn(needs, { username: 'bodil', password })
    await signOut(needs, signedIn.ok ? signedIn.value.token : '')
    await setRole(needs, administrator, { userId, role: 'editor' })
    await setPassword(needs, administrator, { userId, password: 'fem gule bøjer' })
    const self = { kind: 'user', id: userId, username: 'bodil', role: 'editor' } as const
    await changeOwnPassword(needs, self, { current: 'fem gule bøjer', password: 'seks gule bøjer' })
    await setActive(needs, administrator, { userId, active: false })
    await setActive(needs, administrator, { userId, active: true })
  })

  expect(told).toEqual([
    'asta user-added',
    'bodil signed-in',
    'bodil signed-out',
    'asta role-set',
    'asta password-set',
    'bodil password-set',
    'asta user-closed',
    'asta user-opened',
  ])
})
