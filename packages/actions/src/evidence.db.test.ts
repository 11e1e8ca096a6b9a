import type { Day } from '@pejl/domain/common/day.ts'
import { listCommitmentsForStaff } from '@pejl/store/commitment-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeAll, expect, it } from 'vitest'
import { judgeCommitment } from './judge-commitment.ts'
import { proposeAllEvidence } from './propose-evidence.ts'
import { addEvidence, dismissEvidence, linkEvidence } from './settle-evidence.ts'
import { areaMinutes, laterStatus } from './testing/documents.ts'
import { editor, secretary } from './testing/people.ts'
import { enter } from './testing/take-in.ts'

const database = await testDatabase()
const needs = { database }
const today = '2025-02-01' as Day // a day

beforeAll(async () => {
  await enter(database, areaMinutes)
  await enter(database, laterStatus)
})

const commitments = () => database.staff((db) => listCommitmentsForStaff(db, today))
const status = async () => {
  const found = (await commitments()).find(({ recurs }) => recurs === 'P6M')
  if (!found) throw new Error('no recurring commitment')
  return found
}
const description = async () => {
  const found = (await commitments()).find(({ what }) => what.includes('beskrivelse'))
  if (!found) throw new Error('no commitment to describe')
  return found
}

it('proposes a later status to the committee it was promised to, and assumes nothing', async () => {
  const { evidence, report } = await status()

  expect(evidence).toMatchObject([{ state: 'proposed', occurrence: '2024-H2', saidBy: 'program' }])
  expect(report.standing).toBe('undocumented')
})

it('counts as kept what a person has linked', async () => {
  const { evidence } = await status()

  await linkEvidence(needs, secretary, { evidenceId: evidence[0]?.id ?? '' })

  const { report } = await status()
  expect(report.occurrences.find(({ key }) => key === '2024-H2')?.state).toBe('kept')
})

it('does not propose again what a person has dismissed', async () => {
  const { evidence } = await status()
  await dismissEvidence(needs, secretary, { evidenceId: evidence[0]?.id ?? '' })

  const again = await proposeAllEvidence(needs, editor)

  expect(again).toEqual({ ok: true, value: { proposals: 0 } })
  expect((await status()).evidence.map(({ state }) => state)).toEqual(['dismissed'])
})

it('shows the public linked evidence only', async () => {
  const shown = () => database.open.rows(sql`select id from evidence`)
  const { evidence } = await status()
  const before = await shown()

  await linkEvidence(needs, secretary, { evidenceId: evidence[0]?.id ?? '' })

  expect(before).toEqual([])
  expect(await shown()).toEqual([{ id: evidence[0]?.id }])
})

it('takes a sentence by hand when it stands in the item, with its place', async () => {
  const { id, itemId } = await description()
  const [later] = await database.staff((db) =>
    db.rows<{ id: string }>(sql`select id from items where id <> ${itemId}`),
  )
  const given = { commitmentId: id, itemId: later?.id ?? '', occurrence: '' }

  const invented = await addEvidence(needs, secretary, {
    ...given,
    quote: 'Det er der slet ikke nogen, der har skrevet.',
  })
  const found = await addEvidence(needs, secretary, {
    ...given,
    quote: 'Beskrivelsen af  lokalernes brug er vedlagt.',
  })

  expect(invented).toEqual({ ok: false, reason: 'wrong-value' })
  expect(found.ok).toBe(true)
  const linked = (await description()).evidence.find(({ state }) => state === 'linked')
  expect(linked).toMatchObject({
    quote: 'Beskrivelsen af lokalernes brug er vedlagt.',
    start: expect.any(Number) as number,
  })
  expect((await description()).report.standing).toBe('kept')
})

it('takes no promise as evidence of itself, and no time the promise does not have', async () => {
  const promise = await status()
  const given = { commitmentId: promise.id, quote: promise.quote, occurrence: '2024-H2' }
  const [other] = await database.staff((db) =>
    db.rows<{ id: string }>(sql`select id from items where id <> ${promise.itemId}`),
  )

  expect(await addEvidence(needs, secretary, { ...given, itemId: promise.itemId })).toEqual({
    ok: false,
    reason: 'same-item',
  })
  expect(
    await addEvidence(needs, secretary, {
      ...given,
      itemId: other?.id ?? '',
      occurrence: '2024-05',
      quote: 'Godkendt.',
    }),
  ).toEqual({ ok: false, reason: 'wrong-value' })
})

it('wants a reason for a verdict, and keeps it when the promise has changed meanwhile', async () => {
  const { id, version } = await status()
  const given = { commitmentId: id, version, verdict: 'not-done' as const }

  const silent = await judgeCommitment(needs, secretary, { ...given, why: ' ' })
  const said = await judgeCommitment(needs, secretary, { ...given, why: 'Punktet blev udsat.' })
  const late = await judgeCommitment(needs, secretary, { ...given, why: 'For sent.' })

  expect([silent, said, late]).toEqual([
    { ok: false, reason: 'reason-missing' },
    { ok: true, value: { version: version + 1 } },
    { ok: false, reason: 'stale' },
  ])
})

it('is for secretaries', async () => {
  const { id, version, evidence } = await status()
  const evidenceId = evidence[0]?.id ?? ''

  expect(await linkEvidence(needs, editor, { evidenceId })).toEqual({ ok: false, reason: 'forbidden' })
  expect(await dismissEvidence(needs, editor, { evidenceId })).toEqual({ ok: false, reason: 'forbidden' })
  expect(
    await judgeCommitment(needs, editor, { commitmentId: id, version, verdict: 'lapsed', why: 'x' }),
  ).toEqual({ ok: false, reason: 'forbidden' })
})
