import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { inspectFile } from './inspect-file.ts'
import { line, pdfFile } from './testing/pdf-file.ts'

const unreadOf = async (content: Uint8Array) =>
  (await inspectFile(content)).unread.map(({ reason }) => reason)

it.each([
  ['an empty file', '', 'broken'],
  ['something that says it is a PDF', '%PDF-1.7 men det er den ikke', 'broken'],
  ['something that says it is a zip', 'PK\u0003\u0004 nej', 'broken'],
  ['a document of before 2007', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(600, '\0'), 'old-office'],
  ['what nobody knows', '\x01\x02\0\x03', 'unknown'],
  ['rich text', '{\\rtf1 Borgeren}', 'unknown'],
  ['a picture', '\xff\xd8\xff\xd9', 'picture'],
])('says that it did not read %s, and why', async (_, content, reason) => {
  const seen = await inspectFile(Buffer.from(content, 'latin1'))

  expect(seen.unread.map((one) => one.reason)).toEqual([reason])
  expect(seen.hidden).toEqual([])
})

it('says that a locked file is locked', async () => {
  const office = Buffer.concat([
    Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  const open = zipSync({
    'content.xml': strToU8('x'),
    'META-INF/manifest.xml': strToU8('<m><encryption-data/></m>'),
  })

  expect(await unreadOf(office)).toEqual(['locked'])
  expect(await unreadOf(open)).toEqual(['locked'])
})

it('reads text in what Danish was written in before, and warns of a kept e-mail', async () => {
  const old = await inspectFile(Buffer.from('Borgeren på Åvej', 'latin1'))
  const mail = await inspectFile(
    Buffer.from('From: bo@example.dk\nTo: by@example.dk\nSubject: Klage\n\nBorgeren Bo Holm\n'),
  )

  expect(old.parts[0]?.text).toBe('Borgeren på Åvej')
  expect(mail.unread).toEqual([{ reason: 'mail', at: null }])
  expect(mail.parts[0]?.text).toContain('Bo Holm')
})

it('does not unpack what would fill the machine, and says so', async () => {
  const bomb = zipSync({
    'word/document.xml': strToU8('<w:document xmlns:w="w"><w:p><w:r><w:t>Ord</w:t></w:r></w:p></w:document>'),
    'word/header1.xml': new Uint8Array(70_000_000),
  })
  const seen = await inspectFile(bomb)

  expect(bomb.length).toBeLessThan(200_000)
  expect(seen.parts.map(({ text }) => text.trim())).toEqual(['Ord'])
  expect(seen.unread).toEqual([{ reason: 'too-large', at: null }])
})

it('does not resolve entities of a document’s own', async () => {
  const xml =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="w"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>'
  const { parts } = await inspectFile(zipSync({ 'word/document.xml': strToU8(xml) }))

  expect(parts[0]?.text).not.toContain('aaaa')
})

it('looks no deeper than two files down', async () => {
  let file: Uint8Array = strToU8('Borgeren')
  for (let depth = 0; depth < 4; depth += 1)
    file = zipSync({
      'word/document.xml': strToU8('<w:document xmlns:w="w"/>'),
      [`word/embeddings/${depth}.${depth === 0 ? 'txt' : 'docx'}`]: file,
    })
  const { hidden, unread } = await inspectFile(file)

  expect(hidden.filter(({ kind }) => kind === 'embedded-file')).toHaveLength(3)
  expect(unread.map(({ reason }) => reason)).toEqual(['too-large'])
})

it('finds nothing in a clean document', async () => {
  const { hidden, unread, parts } = await inspectFile(
    pdfFile({ pages: [line(50, 700, 'Taget skiftes i 2027.')] }),
  )

  expect({ hidden, unread }).toEqual({ hidden: [], unread: [] })
  expect(parts.map(({ text }) => text.trim())).toEqual(['Taget skiftes i 2027.'])
})
