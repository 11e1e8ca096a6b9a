import { expect, it } from 'vitest'
import { type Branch, nestMarks } from './source-tree.ts'

const plain = (branches: readonly Branch<string>[]): string =>
  branches
    .map((branch) => (branch.kind === 'text' ? branch.text : `<${branch.note}>${plain(branch.inside)}</>`))
    .join('')

it('writes marks inside marks', () => {
  const tree = nestMarks('0123456789', [
    { start: 4, end: 5, note: 'b' },
    { start: 2, end: 8, note: 'a' },
  ])

  expect(plain(tree)).toBe('01<a>23<b>4</>567</>89')
})

it('cuts a mark that crosses the end of the one it begins in', () => {
  const tree = nestMarks('0123456789', [
    { start: 0, end: 4, note: 'a' },
    { start: 2, end: 6, note: 'b' },
  ])

  expect(plain(tree)).toBe('<a>01<b>23</></>456789')
})

it('puts neighbours side by side, and several endings at one place', () => {
  const tree = nestMarks('0123456789', [
    { start: 0, end: 4, note: 'a' },
    { start: 2, end: 4, note: 'b' },
    { start: 4, end: 6, note: 'c' },
    { start: 9, end: 30, note: 'd' },
  ])

  expect(plain(tree)).toBe('<a>01<b>23</></><c>45</>678<d>9</>')
})

it('loses no letter whatever the marks are', () => {
  const text = 'abcdefghij'
  const tree = nestMarks(text, [
    { start: 5, end: 5, note: 'empty' },
    { start: -1, end: 3, note: 'before' },
    { start: 20, end: 30, note: 'after' },
    { start: 3, end: 9, note: 'x' },
    { start: 3, end: 9, note: 'y' },
  ])

  expect(plain(tree)).toBe('abc<x><y>defghi</></>j')
})
