import { findInquiry, listFoundInquiries, listLinkChoices } from '@pejl/store/drafting/inquiry-views.ts'
import { findPublicInquiry, listPublicInquiriesOf } from '@pejl/store/public/inquiry-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeEach, expect, it } from 'vitest'
import { harbour } from '../testing/harbour.ts'
import { editor, reader } from '../testing/people.ts'
import {
  addInquiryRecommendations,
  editInquiry,
  linkRecommendation,
  makeInquiry,
  parseTarget,
  tellOutcome,
  unlinkRecommendation,
} from './follow-inquiry.ts'

const database = await testDatabase()
const { needs, strategyId, reset, begin } = await harbour(database)
const text = {
  title: 'Gennemgang af havnen',
  madeBy: 'Konsulenterne',
  deliveredOn: '2023-09-01',
  isOpen: true,
}

beforeEach(async () => {
  await database.owner((db) => db.script('truncate inquiries cascade'))
  await reset()
})

async function follow() {
  const [found] = await database.staff(listFoundInquiries)
  const made = await makeInquiry(needs, editor, { ...text, documentId: found?.documentId ?? '' })
  if (!made.ok) throw new Error(made.reason)
  const inquiry = await database.staff((db) => findInquiry(db, made.value.inquiryId))
  const [first] = inquiry?.recommendations ?? []
  if (!inquiry || !first) throw new Error('no recommendations were found')
  return { inquiry, first }
}

it('finds the recommendations that the record lists, each with its place', async () => {
  const { inquiry } = await follow()

  expect(inquiry.recommendations.map((one) => `${one.number} ${one.text}`)).toEqual([
    '1 At Havneområdet får en strategi.',
    '2 At sejlerne spørges.',
    '3 At kajen males.',
  ])
  expect(inquiry.recommendations.every(({ source }) => source !== null)).toBe(true)
  expect(await database.staff(listFoundInquiries)).toEqual([])
})

it('finds nothing in what is closed', async () => {
  await database.staff((db) => db.rows(sql`update items set is_open = false`))
  const found = await database.staff(listFoundInquiries)
  await database.staff((db) => db.rows(sql`update items set is_open = true`))

  expect(found).toEqual([])
})

it('tells what came of a recommendation, with the reason when it was not followed', async () => {
  const { inquiry, first } = await follow()
  const at = { recommendationId: first.id, version: 1 }

  const bare = await tellOutcome(needs, editor, { ...at, state: 'rejected', outcome: ' ' })
  const strange = await tellOutcome(needs, editor, { ...at, state: 'glemt', outcome: '' })
  await tellOutcome(needs, editor, { ...at, state: 'rejected', outcome: 'Der er ingen penge.' })
  const late = await tellOutcome(needs, editor, { ...at, state: 'done', outcome: '' })

  expect([bare, strange, late].map((one) => (one.ok ? 'ok' : one.reason))).toEqual([
    'reason-missing',
    'wrong-value',
    'stale',
  ])
  const shown = await findPublicInquiry(database.open, inquiry.id)
  expect(shown?.recommendations[0]).toMatchObject({ state: 'rejected', outcome: 'Der er ingen penge.' })
})

it('links a recommendation to an objective, a commitment and an item, once each', async () => {
  const { inquiry, first } = await follow()
  const choices = await database.staff(listLinkChoices)
  for (const kind of ['passage', 'commitment', 'item', 'passage']) {
    const target = parseTarget(choices.find((one) => one.kind === kind)?.value ?? '')
    if (!target) throw new Error(`nothing to link to: ${kind}`)
    await linkRecommendation(needs, editor, { recommendationId: first.id, target })
  }

  const shown = await findPublicInquiry(database.open, inquiry.id)

  expect(shown?.recommendations[0]?.links).toMatchObject([
    { kind: 'passage', strategySlug: 'havneomraadet', number: '1', text: 'Havnen er åben' },
    { kind: 'commitment' },
    { kind: 'item' },
  ])
  expect(await listPublicInquiriesOf(database.open, 'havneomraadet')).toHaveLength(1)
})

it('links to words that stand only in a draft, and to nothing that is nowhere', async () => {
  const { first } = await follow()
  const passage = (await begin()).content.principles[1]?.objectives[0]?.key ?? ''
  const at = { recommendationId: first.id }

  const linked = await linkRecommendation(needs, editor, {
    ...at,
    target: { kind: 'passage', strategyId, passage },
  })
  const nowhere = await linkRecommendation(needs, editor, { ...at, target: { kind: 'item', id: first.id } })

  expect([linked.ok, nowhere]).toEqual([true, { ok: false, reason: 'not-found' }])
})

it('shows no link to what the public may not see', async () => {
  const { inquiry, first } = await follow()
  const item = (await database.staff(listLinkChoices)).find(({ kind }) => kind === 'item')
  const target = parseTarget(item?.value ?? '')
  if (!target) throw new Error('no item to link to')
  await linkRecommendation(needs, editor, { recommendationId: first.id, target })
  await database.staff((db) => db.rows(sql`update items set is_open = false`))

  const shown = await findPublicInquiry(database.open, inquiry.id)

  await database.staff((db) => db.rows(sql`update items set is_open = true`))
  expect(shown?.recommendations[0]).toMatchObject({ links: [], source: null })
})

it('takes recommendations by hand, and hides an inquiry that is not public', async () => {
  const made = await makeInquiry(needs, editor, { ...text, documentId: null })
  if (!made.ok) throw new Error(made.reason)
  const { inquiryId } = made.value

  await addInquiryRecommendations(needs, editor, { inquiryId, lines: 'Mal kajen\n\nTæl bådene\nMal kajen' })
  await editInquiry(needs, editor, { ...text, inquiryId, version: 1, isOpen: false })

  const inquiry = await database.staff((db) => findInquiry(db, inquiryId))
  expect(inquiry?.recommendations.map((one) => one.text)).toEqual(['Mal kajen', 'Tæl bådene'])
  expect(await findPublicInquiry(database.open, inquiryId)).toBeUndefined()
})

it('takes a link away again, and lets readers change nothing', async () => {
  const { inquiry, first } = await follow()
  const target = parseTarget((await database.staff(listLinkChoices))[0]?.value ?? '')
  if (!target) throw new Error('nothing to link to')
  await linkRecommendation(needs, editor, { recommendationId: first.id, target })
  const linked = await database.staff((db) => findInquiry(db, inquiry.id))
  const linkId = linked?.recommendations[0]?.links[0]?.id ?? ''

  const byReader = await unlinkRecommendation(needs, reader, { recommendationId: first.id, linkId })
  await unlinkRecommendation(needs, editor, { recommendationId: first.id, linkId })

  expect(byReader).toEqual({ ok: false, reason: 'forbidden' })
  expect((await database.staff((db) => findInquiry(db, inquiry.id)))?.recommendations[0]?.links).toEqual([])
})
