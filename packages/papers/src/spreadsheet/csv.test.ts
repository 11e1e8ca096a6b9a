import { expect, it } from 'vitest'
import { formatCsv } from './csv.ts'

it('parts cells by semicolon and lines by CRLF after a byte order mark', () => {
  expect(formatCsv(['a', 'b'], [['x', 1]])).toBe('\uFEFFa;b\r\nx;1\r\n')
})

it('quotes what would break a line or a cell', () => {
  expect(formatCsv(['a'], [['én; to'], ['han sagde "ja"'], ['to\nlinjer']])).toBe(
    '\uFEFFa\r\n"én; to"\r\n"han sagde ""ja"""\r\n"to\nlinjer"\r\n',
  )
})

it('keeps a spreadsheet from running a text as a formula', () => {
  for (const text of ['=1+1', '+45', '-2', '@SUM(A1)', ' =1', '\t=1']) {
    expect(formatCsv(['a'], [[text]])).toContain(`'${text}`)
  }
})

it('leaves what is not known empty', () => {
  expect(formatCsv(['a', 'b', 'c'], [[null, undefined, '']])).toBe('\uFEFFa;b;c\r\n;;\r\n')
})
