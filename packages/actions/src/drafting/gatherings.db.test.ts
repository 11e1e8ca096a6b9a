import { findGathering, listGatherings, listPassageInputs } from '@pejl/store/drafting/gathering-views.ts'
import { listPublicGatherings } from '@pejl/store/public/gathering-views.ts'
import { sql } from '@pejl/store/sql.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeEach, expect, it } from 'vitest'
import { relink } from '../relink.ts'
import { harbour, renamed } from '../testing/harbour.ts'
import { editor, reader } from '../testing/people.ts'
import { allThePublicReads } from '../testing/public-text.ts'
import { collectInputs, editInput, removeInput } from './collect-input.ts'
import { editGathering, makeGathering } from './edit-gathering.ts'
import { linkInput, unlinkInput } from './link-input.ts'

const database = await testDatabase()
const { needs, strategyId, reset, begin, save, adopt } = await harbour(database)
const given = {
  strategyId,
  kind: 'theme-day' as const,
  title: 'Temadag på havnen',
  heldOn: '2024-03-14',
  place: 'Bådhuset',
  came: 40,
  guests: [
    { label: 'Sejlklubben', isPerson: false },
    { label: 'Gudrun Bølgesen', isPerson: true },
  ],
  isOpen: true,
}

beforeEach(async () => {
  await database.owner((db) => db.script('truncate gatherings cascade'))
  await reset()
})

/** A theme day with two inputs, the first open. */
async function themeDay() {
  const made = await makeGathering(needs, editor, given)
  if (!made.ok) throw new Error(made.reason)
  const { gatheringId } = made.value
  const pasted = { gatheringId, saidBy: 'Sejlere', theme: 'Vand', pasted: 'Tag hegnet ned' }
  await collectInputs(needs, editor, { ...pasted, isOpen: true })
  await collectInputs(needs, editor, { ...pasted, pasted: 'Gudrun vil bade om natten', isOpen: false })
  const found = await database.staff((db) => findGathering(db, strategyId, gatheringId))
  const [first, second] = found?.given ?? []
  if (!found || !first || !second) throw new Error('the input is not there')
  return { gatheringId, first, second, version: found.version }
}

it('takes in many lines at once, and none of them twice', async () => {
  const { gatheringId } = await themeDay()
  const pasted = { gatheringId, saidBy: 'Sejlere', theme: '', isOpen: false }

  const added = await collectInputs(needs, editor, {
    ...pasted,
    pasted: '- Tag hegnet ned\n- Mal kajen\nBørn: Flere stiger',
  })

  const [gathering] = await database.staff((db) => listGatherings(db, strategyId))
  expect(added).toEqual({ ok: true, value: { added: 2 } })
  expect(gathering).toMatchObject({ inputs: 4, unlinked: 4 })
})

it('links an input to words that stand in the newest version, and to no others', async () => {
  const { first } = await themeDay()
  const passage = (await begin()).content.principles[0]?.key ?? ''

  const wrong = await linkInput(needs, editor, { inputId: first.id, passage, words: 'male kajen' })
  const right = await linkInput(needs, editor, { inputId: first.id, passage, words: 'tager hegnet ned' })
  const nowhere = await linkInput(needs, editor, { inputId: first.id, passage: first.id, words: '' })

  expect([wrong, nowhere]).toEqual([
    { ok: false, reason: 'words-not-there' },
    { ok: false, reason: 'not-found' },
  ])
  expect(right.ok).toBe(true)
  expect(await database.staff((db) => listPassageInputs(db, strategyId))).toMatchObject([
    { passage, words: 'tager hegnet ned', versionNumber: 1, text: 'Tag hegnet ned' },
  ])
})

it('needs a version to link to', async () => {
  const { first } = await themeDay()

  expect(await linkInput(needs, editor, { inputId: first.id, passage: 'purpose', words: '' })).toEqual({
    ok: false,
    reason: 'no-version',
  })
})

it('shows the public the groups and the open input, and its link once the version is out', async () => {
  const { first, second } = await themeDay()
  const { content } = await begin()
  const passage = content.principles[0]?.key ?? ''
  await save(renamed(content, 'Vandet er for alle'))
  for (const { id } of [first, second]) await linkInput(needs, editor, { inputId: id, passage, words: '' })
  const before = await listPublicGatherings(database.open, 'havneomraadet')

  await adopt(1)

  const after = await listPublicGatherings(database.open, 'havneomraadet')
  expect(before).toMatchObject([{ groups: ['Sejlklubben'], inputs: [{ text: 'Tag hegnet ned', links: [] }] }])
  expect(after[0]?.inputs).toMatchObject([{ links: [{ passage, versionNumber: 1 }] }])
  const read = await allThePublicReads(database)
  expect(read).not.toContain('Gudrun')
})

it('hides a gathering that is not public with all its input', async () => {
  const { gatheringId, version } = await themeDay()

  await editGathering(needs, editor, { ...given, gatheringId, version, isOpen: false })

  expect(await listPublicGatherings(database.open, 'havneomraadet')).toEqual([])
  expect(await allThePublicReads(database)).not.toContain('Tag hegnet ned')
})

it('corrects, removes and unlinks input', async () => {
  const { gatheringId, first, second } = await themeDay()
  const passage = (await begin()).content.principles[0]?.key ?? ''
  await linkInput(needs, editor, { inputId: first.id, passage, words: '' })

  await editInput(needs, editor, {
    inputId: first.id,
    text: 'Tag hegnet helt ned',
    saidBy: '',
    theme: '',
    isOpen: false,
  })
  await removeInput(needs, editor, { inputId: second.id })
  await unlinkInput(needs, editor, { inputId: first.id, passage })

  const found = await database.staff((db) => findGathering(db, strategyId, gatheringId))
  expect(found?.given).toMatchObject([{ text: 'Tag hegnet helt ned', isOpen: false, links: [] }])
})

it('keeps a strategy that people meet about, though no document speaks of it any longer', async () => {
  await themeDay()
  await database.staff((db) => db.rows(sql`update items set is_open = false`))

  await relink(needs, editor)

  await database.staff((db) => db.rows(sql`update items set is_open = true`))
  expect(await database.staff((db) => listGatherings(db, strategyId))).toHaveLength(1)
})

it('lets readers change nothing', async () => {
  const { gatheringId, first } = await themeDay()
  const forbidden = { ok: false, reason: 'forbidden' }
  const pasted = { gatheringId, pasted: 'x', saidBy: '', theme: '', isOpen: true }

  expect(await makeGathering(needs, reader, given)).toEqual(forbidden)
  expect(await collectInputs(needs, reader, pasted)).toEqual(forbidden)
  expect(await linkInput(needs, reader, { inputId: first.id, passage: 'purpose', words: '' })).toEqual(
    forbidden,
  )
  expect(await removeInput(needs, reader, { inputId: first.id })).toEqual(forbidden)
})
