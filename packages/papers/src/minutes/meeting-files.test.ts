import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { brandSets } from '../colour/palette.ts'
import { type Printer, plainPrinter } from '../printer.ts'
import { sampleMinutes } from '../testing/meeting.ts'
import { wordsOf } from './block.ts'
import { meetingPaper } from './meeting-blocks.ts'
import { meetingDocx } from './meeting-docx.ts'
import { makeMeetingFiles } from './meeting-files.ts'

const attachment = Buffer.from('%PDF-1.7 en tegning')
const make = (items: number, print: Printer = plainPrinter) =>
  makeMeetingFiles(
    print,
    brandSets.hav,
    sampleMinutes(items),
    new Map([
      ['f', attachment],
      ['g', attachment],
    ]),
  )

async function made(items: number, print?: Printer) {
  const files = await make(items, print)
  if (!files.ok) throw new Error(files.reason)
  return files.value
}

it('makes PDF, DOCX, the open attachments, and one ZIP of them all', async () => {
  const files = await made(2)

  expect(files.map(({ name }) => name)).toEqual([
    'byudvalget-2026-11-12-referat.pdf',
    'byudvalget-2026-11-12-referat.docx',
    'punkt-01-bilag-1-tegning-af-taget.pdf',
    'punkt-02-bilag-1-tegning-af-taget.pdf',
    'byudvalget-2026-11-12-referat.zip',
  ])
  const zip = unzipSync(files.at(-1)?.bytes ?? new Uint8Array())
  expect(Object.keys(zip)).toEqual(files.slice(0, -1).map(({ name }) => name))
  expect(Buffer.from(zip['punkt-01-bilag-1-tegning-af-taget.pdf'] ?? []).equals(attachment)).toBe(true)
})

it('has nothing closed in any of them', async () => {
  for (const { name, bytes } of await made(10)) {
    const parts =
      name.endsWith('docx') || name.endsWith('zip') ? Object.entries(unzipSync(bytes)) : [[name, bytes]]
    for (const [part, content] of parts)
      expect([part, strFromU8(content as Uint8Array, true).includes('HEMMELIG')]).toEqual([part, false])
  }
})

it('says in Word every word that the paper says, with headings, lists, tables and the language', async () => {
  const meeting = sampleMinutes(10)
  const files = unzipSync(await meetingDocx(meeting))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, words]) => decoded(words ?? ''))
    .join('')
  const paper = meetingPaper(meeting)

  for (const words of [
    paper.title,
    ...paper.items.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(saidOf)]),
  ])
    expect(text).toContain(words)
  expect(xml).toContain('w:val="Heading1"')
  expect(xml).toContain('<w:tblHeader')
  expect(xml).toContain('<w:numPr>')
  expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('da-DK')
})

it('does without the PDF where there is no typesetter, and waits for a busy one', async () => {
  const without = await made(1, async () => ({ ok: false, reason: 'no-press' }))

  expect(without.map(({ mediaType }) => mediaType)).not.toContain('application/pdf; own')
  expect(without.filter(({ itemNumber }) => itemNumber === null).map(({ name }) => name)).toEqual([
    'byudvalget-2026-11-12-referat.docx',
    'byudvalget-2026-11-12-referat.zip',
  ])
  expect(await make(1, async () => ({ ok: false, reason: 'busy' }))).toEqual({ ok: false, reason: 'busy' })
})

// the caption is the table's name for those who do not see it
const saidOf = (block: Parameters<typeof wordsOf>[0]) =>
  block.kind === 'table' ? wordsOf(block).slice(1) : wordsOf(block)

const decoded = (xml: string) =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
