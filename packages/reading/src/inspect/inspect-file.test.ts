import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { inspectFile } from './inspect-file.ts'

const body = (inner: string) =>
  strToU8(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${inner}</w:body></w:document>`)
const run = (text: string, props = '') => `<w:r><w:rPr>${props}</w:rPr><w:t>${text}</w:t></w:r>`

it('reads what is seen of a Word document, and tells apart what is not', async () => {
  const bytes = zipSync({
    'word/document.xml': body(
      `<w:p>${run('Synlig tekst &amp; mere')}${run('Skjult tekst', '<w:vanish/>')}</w:p>
       <w:p><w:del>${'<w:r><w:delText>Slettet navn</w:delText></w:r>'}</w:del>${run('bliver')}</w:p>`,
    ),
    'word/header1.xml': body(`<w:p>${run('Sidehoved')}</w:p>`),
    'word/comments.xml': body(`<w:comment><w:p>${run('Er det rigtigt?')}</w:p></w:comment>`),
    'docProps/core.xml': strToU8('<p><dc:creator>Forfatter Fiktiv</dc:creator></p>'),
  })

  const { isRead, text, hidden } = await inspectFile(bytes)

  expect(isRead).toBe(true)
  expect(text).toContain('Synlig tekst & mere')
  expect(text).toContain('Sidehoved')
  expect(text).not.toMatch(/Skjult|Slettet|rigtigt/)
  expect(hidden.map(({ kind, text: words }) => [kind, words])).toEqual([
    ['hidden-text', 'Skjult tekst'],
    ['tracked-change', 'Slettet navn'],
    ['comment', 'Er det rigtigt?'],
    ['property', 'creator: Forfatter Fiktiv'],
  ])
})

it('tells of properties, notes, unseen text and layers that are off in a PDF', async () => {
  const { text, hidden, isRead } = await inspectFile(Buffer.from(pdf(), 'latin1'))

  expect(isRead).toBe(true)
  expect(text).toContain('Synlig')
  expect(hidden.map(({ kind }) => kind).toSorted()).toEqual([
    'annotation',
    'hidden-layer',
    'hidden-text',
    'property',
  ])
  expect(hidden.find(({ kind }) => kind === 'hidden-text')?.text).toBe('Usynlig')
})

it.each([
  ['an empty file', ''],
  ['something that says it is a PDF', '%PDF-1.7 men det er den ikke'],
  ['something that says it is a zip', 'PK\u0003\u0004 nej'],
])('does not take %s for read', async (_, content) => {
  const seen = await inspectFile(Buffer.from(content))

  expect(seen.hidden).toEqual([])
  expect(seen.text.trim()).toBe('')
})

it('does not resolve entities of a document’s own', async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:p>${run('&b;')}</w:p></w:document>`
  const { text } = await inspectFile(zipSync({ 'word/document.xml': strToU8(bomb) }))

  expect(text).not.toContain('aaaa')
})

it('says that a picture is not read, and that it says more than it shows', async () => {
  const seen = await inspectFile(Buffer.from('\xff\xd8\xff\xe1\x00\x10Exif\0\0GPS', 'latin1'))

  expect(seen).toEqual({ isRead: false, text: '', hidden: [{ kind: 'property', text: 'Exif', page: null }] })
})

/** A small PDF with one page: seen and unseen words, a note, a layer that is off, an author. */
function pdf(): string {
  const content = 'BT /F 12 Tf 50 700 Td (Synlig) Tj 3 Tr 0 -20 Td (Usynlig) Tj ET'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [7 0 R] /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /OCG /Name (Fortroligt lag) >>',
    '<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /Contents (Husk at slette) >>',
    '<< /Author (Forfatter Fiktiv) >>',
  ]
  let text = '%PDF-1.7\n'
  const places = objects.map((object, n) => {
    const at = text.length
    text += `${n + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 8 0 R >>\nstartxref\n${start}\n%%EOF\n`
}
