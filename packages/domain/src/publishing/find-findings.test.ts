import { expect, it } from 'vitest'
import { minuted } from '../minutes/testing/minuted.ts'
import type { FileInspection } from './file-inspection.ts'
import { findInFile } from './find-findings.ts'

const at = { itemId: 'punkt', number: 2 }
const attachment = {
  access: 'open',
  id: 'bilag',
  title: 'Høringssvar',
  file: { fileName: 'svar.pdf' },
} as Parameters<typeof findInFile>[1] // what of it is asked

const find = (seen: Partial<FileInspection>) =>
  findInFile(at, attachment, { kind: 'pdf', parts: [], hidden: [], unread: [], ...seen }, minuted())
const page = (pages: string) => ({ kind: 'page', pages }) as const

it('tells where in a file something is, every place of it', () => {
  const text = 'Skriv til bo@privat.example'
  const [finding, ...more] = find({
    parts: [
      { at: page('1'), text },
      { at: page('4'), text },
    ],
  })

  expect(more).toEqual([])
  expect(finding).toMatchObject({
    kind: 'email',
    quote: 'bo@privat.example',
    before: 'Skriv til ',
    places: [page('1'), page('4')],
    times: 2,
    fileKind: 'pdf',
    hiddenIn: null,
  })
})

it('searches hidden words like seen ones, and does not ask twice about words under a box', () => {
  const found = find({
    parts: [{ at: page('1'), text: 'Borgeren har 010190-1234 og bo@privat.example' }],
    hidden: [{ kind: 'covered-text', text: '010190-1234', at: page('1') }],
  })

  expect(found.map(({ kind, quote, hiddenIn }) => [kind, quote, hiddenIn])).toEqual([
    ['email', 'bo@privat.example', null],
    ['covered-text', '010190-1234', null],
    ['cpr', '010190-1234', 'covered-text'],
  ])
})

it('finds a number far into a hidden sheet, and quotes only the beginning of the sheet', () => {
  const text = `${'Budget\n'.repeat(500)}010190-1234`
  const found = find({ kind: 'sheet', hidden: [{ kind: 'hidden-sheet', text, at: null }] })

  expect(found.map(({ kind }) => kind)).toEqual(['hidden-sheet', 'cpr'])
  expect(found[0]?.quote.length).toBeLessThan(210)
})

it('asks about each reason why something was not read', () => {
  const found = find({
    unread: [
      { reason: 'scanned-pages', at: page('2–3') },
      { reason: 'too-slow', at: page('900–950') },
    ],
  })

  expect(found.map(({ kind, unread, places }) => [kind, unread, places])).toEqual([
    ['unread', 'scanned-pages', [page('2–3')]],
    ['unread', 'too-slow', [page('900–950')]],
  ])
})

it('shows the first of very many, and counts the rest with the last', () => {
  const text = Array.from({ length: 500 }, (_, n) => `borger${n}@privat.example`).join('\n')
  const found = find({ parts: [{ at: null, text }] })

  expect(found).toHaveLength(200)
  expect(found.at(-1)?.others).toBe(300)
})
