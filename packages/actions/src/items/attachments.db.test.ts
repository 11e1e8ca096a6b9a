import { listAttachments } from '@pejl/store/items/attachment-views.ts'
import { testDatabase } from '@pejl/store/testing/database.ts'
import { beforeEach, expect, it } from 'vitest'
import { addCommittee, addItem, addTemplate, wholeItem } from '../testing/items.ts'
import { editor, reader } from '../testing/people.ts'
import { attach, attachAgain } from './attach.ts'
import { type AttachmentStep, editAttachment, stepAttachment } from './change-attachment.ts'

const database = await testDatabase()
const needs = { database, now: () => new Date('2026-11-29T10:00:00Z') }
const committeeId = await addCommittee(database, 'Havneudvalget')
const templateId = await addTemplate(database)
let itemId = await addItem(database, { committeeId, templateId })
beforeEach(async () => {
  itemId = await addItem(database, { committeeId, templateId })
})

const file = (name: string, content = '%PDF-1.7') => ({ name, bytes: new TextEncoder().encode(content) })
const add = async (name: string, title = '') => {
  const added = await attach(needs, editor, { itemId, title, access: 'open', file: file(name) })
  if (!added.ok) throw new Error(added.reason)
  return added.value.attachmentId
}
const titles = async () => (await wholeItem(database, itemId)).attachments.map(({ title }) => title)
const all = () => database.staff((db) => listAttachments(db, itemId))

it('is called what it is called, or what its file is called', async () => {
  await add('Støj_måling.pdf')
  await add('b.pdf', 'Høringssvar')

  expect(await titles()).toEqual(['Støj måling', 'Høringssvar'])
})

it.each([
  ['tom.pdf', '', 'empty'],
  ['program.exe', 'MZ', 'unknown-type'],
  ['side.html', '<script>', 'unknown-type'],
  ['makro.docm', 'PK\u0003\u0004', 'unknown-type'],
  ['ikke.pdf', '<html>', 'wrong-content'],
  ['tal.txt', 'a\u0000b', 'wrong-content'],
])('refuses %s', async (name, content, reason) => {
  expect(
    await attach(needs, editor, { itemId, title: '', access: 'open', file: file(name, content) }),
  ).toEqual({ ok: false, reason })
  expect(await titles()).toEqual([])
})

it('keeps every version of a file, and none twice', async () => {
  const attachmentId = await add('a.pdf')
  await attachAgain(needs, editor, { itemId, attachmentId, file: file('a2.pdf', '%PDF-1.7 ny') })
  await attachAgain(needs, editor, { itemId, attachmentId, file: file('a3.pdf', '%PDF-1.7 ny') })

  const [attachment] = await all()
  expect(attachment?.files.map(({ number, fileName }) => [number, fileName])).toEqual([
    [2, 'a2.pdf'],
    [1, 'a.pdf'],
  ])
})

it('moves, removes and takes back', async () => {
  const [one, two, three] = [await add('1.pdf'), await add('2.pdf'), await add('3.pdf')]
  const step = (attachmentId: string, kind: AttachmentStep) =>
    stepAttachment(needs, editor, { itemId, attachmentId, step: kind })

  await step(three, 'up')
  expect(await titles()).toEqual(['1', '3', '2'])
  await step(one, 'up')
  await step(three, 'remove')
  expect(await titles()).toEqual(['1', '2'])
  expect((await all()).map(({ removedAt }) => removedAt !== null)).toEqual([false, false, true])
  await step(three, 'restore')
  await step(two, 'down')
  expect(await titles()).toEqual(['1', '3', '2'])
})

it('tells somebody who saw an older attachment that it has changed', async () => {
  const attachmentId = await add('a.pdf')
  const edit = (title: string) =>
    editAttachment(needs, editor, {
      itemId,
      attachmentId,
      version: 2,
      title,
      access: 'open',
      documentNumber: '1/26',
    })

  expect(await edit('Et')).toEqual({ ok: true, value: true })
  expect(await edit('To')).toEqual({ ok: false, reason: 'stale' })
  expect(await edit(' ')).toEqual({ ok: false, reason: 'title-missing' })
})

it('is nothing a reader can change', async () => {
  expect(await attach(needs, reader, { itemId, title: '', access: 'open', file: file('a.pdf') })).toEqual({
    ok: false,
    reason: 'forbidden',
  })
})
