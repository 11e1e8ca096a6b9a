import type { PublicMeeting } from '@pejl/domain/publishing/public-meeting.ts'
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { clean, docxBlocks } from './docx-blocks.ts'
import { meetingPaper } from './meeting-blocks.ts'

const danish = { value: 'da-DK', eastAsia: 'da-DK', bidirectional: 'da-DK' }
const roomy = { line: 276, lineRule: LineRuleType.AUTO }
const style = { font: 'Calibri', color: '1c2b33' }

/** Agenda or minutes as a Word document: real headings, lists and tables, in Danish, with page numbers. */
export async function meetingDocx(meeting: PublicMeeting): Promise<Uint8Array> {
  const paper = meetingPaper(meeting)
  const document = new Document({
    title: paper.title,
    description: paper.title,
    creator: paper.municipality,
    lastModifiedBy: paper.municipality,
    styles: {
      default: {
        document: {
          run: { ...style, size: 22, language: danish },
          paragraph: { spacing: { after: 140, ...roomy } },
        },
        title: { run: { ...style, size: 40, bold: true }, paragraph: { spacing: { after: 200, ...roomy } } },
        heading1: { run: { ...style, size: 30, bold: true }, paragraph: heading(480, 160) },
        heading2: { run: { ...style, size: 24, bold: true }, paragraph: heading(280, 100) },
      },
    },
    numbering: {
      config: [
        {
          reference: 'punkter',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 500, hanging: 400 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        footers: { default: new Footer({ children: [pageLine(paper.running)] }) },
        children: [
          new Paragraph({ text: clean(paper.municipality) }),
          new Paragraph({ text: clean(paper.title), heading: HeadingLevel.TITLE }),
          ...docxBlocks(paper.head, 0),
          ...paper.items.flatMap((item, index) => [
            new Paragraph({ text: clean(item.heading), heading: HeadingLevel.HEADING_1 }),
            ...docxBlocks(item.blocks, 1_000 * (index + 1)),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const heading = (before: number, after: number) => ({ spacing: { before, after, ...roomy }, keepNext: true })

const pageLine = (running: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        size: 17,
        children: [`${clean(running)} · Side `, PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES],
      }),
    ],
  })
