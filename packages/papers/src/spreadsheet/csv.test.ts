import { expect, it } from 'vitest'
import { formatCsv, readCsv } from './csv.ts'

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

it.each([
  ['UTF-8 and semicolons', Buffer.from('Nr.;Tiltag\r\n1;Børn på Ærø\r\n')],
  ['UTF-8 with a mark and commas', Buffer.from('\uFEFFNr.,Tiltag\r\n1,Børn på Ærø\r\n')],
  ['UTF-16 and tabs', Buffer.from('\uFEFFNr.\tTiltag\r\n1\tBørn på Ærø\r\n', 'utf16le')],
  ['Latin-1 and line feeds', Buffer.from('Nr.;Tiltag\n1;Børn på Ærø\n', 'latin1')],
])('reads %s', (_, bytes) => {
  expect(readCsv(bytes).slice(0, 2)).toEqual([
    ['Nr.', 'Tiltag'],
    ['1', 'Børn på Ærø'],
  ])
})

it('reads back what it kept from being run', () => {
  const texts = ['=1+1', "'=1+1", '+45 12', '-', '@navn', "'citat", 'to\nlinjer; én']

  expect(
    readCsv(
      Buffer.from(
        formatCsv(
          ['a'],
          texts.map((text) => [text]),
        ),
      ),
    ).slice(1, -1),
  ).toEqual(texts.map((text) => [text]))
})
