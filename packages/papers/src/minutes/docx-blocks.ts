import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block } from './block.ts'

/** The pieces of a paper as Word has them. `first`: lists are numbered apart, each from 1. */
export function docxBlocks(blocks: readonly Block[], first: number): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => piecesOf(block, first + index))
}

function piecesOf(block: Block, instance: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: clean(block.text), heading: HeadingLevel.HEADING_2 })]
    case 'paragraph':
      return [
        new Paragraph({
          children: [new TextRun({ text: clean(block.text), bold: block.strong === true })],
        }),
      ]
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph({
            text: clean(text),
            ...(block.ordered
              ? { numbering: { reference: 'punkter', level: 0, instance } }
              : { bullet: { level: 0 } }),
          }),
      )
    case 'facts':
      return block.rows.map(
        ({ label, value }) =>
          new Paragraph({
            children: [
              new TextRun({ text: `${clean(label)}: `, bold: true }),
              new TextRun({ text: clean(value) }),
            ],
          }),
      )
    case 'table':
      return [tableOf(block), new Paragraph({ text: '' })]
  }
}

type TableBlock = Extract<Block, { kind: 'table' }>

const wholeWidth = 9_000
const line = { style: BorderStyle.SINGLE, size: 4, color: '9aa8b0' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function tableOf({ columns, rows }: TableBlock): Table {
  const widths = columns.length === 2 ? [4_500, 4_500] : [1_800, 1_200, 6_000]
  const cell = (lines: readonly string[], index: number, bold: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 3_000, type: WidthType.DXA },
      borders: { top: none, left: none, right: none, bottom: line },
      margins: { top: 60, bottom: 60, left: 0, right: 160 },
      children: (lines.length > 0 ? lines : ['']).map(
        (text) => new Paragraph({ children: [new TextRun({ text: clean(text), bold })] }),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: wholeWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((name, n) => cell([name], n, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            children: row.map((lines, n) => cell(lines, n, false)),
          }),
      ),
    ],
  })
}

/** XML 1.0 has no control characters and no half of a pair. */
export const clean = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu, '')
