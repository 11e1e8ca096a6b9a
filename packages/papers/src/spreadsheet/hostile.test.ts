import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readBook, writeBook } from './book.ts'

const columns = [
  { heading: 'Nr.', width: 5 },
  { heading: 'Tiltag', width: 20 },
]
const sheetFile = 'xl/worksheets/sheet1.xml'

/** A workbook of one row, with its sheet's XML rewritten. */
async function withSheet(rewrite: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await writeBook([{ name: 'Tiltag', columns, rows: [[1, 'Tidlig tavle']] }]))
  const xml = strFromU8(files[sheetFile] ?? new Uint8Array())
  return zipSync({ ...files, [sheetFile]: strToU8(rewrite(xml)) })
}
const addRow = (row: string) => (xml: string) => xml.replace('</sheetData>', `${row}</sheetData>`)
const reasonOf = async (bytes: Uint8Array) => {
  const read = await readBook(bytes)
  return read.ok ? 'read' : read.reason
}
const sheetOf = async (bytes: Uint8Array) => {
  const read = await readBook(bytes)
  return read.ok ? read.sheets.get('Tiltag') : read.reason
}

it.each([
  ['nothing', new Uint8Array()],
  ['text', strToU8('Nr.;Tiltag')],
  ['a zip of something else', zipSync({ 'brev.txt': strToU8('Kære kommune') })],
  ['the beginning of a zip and no more', strToU8('PK\u0003\u0004')],
])('refuses %s as no workbook', async (_, bytes) => {
  expect(await reasonOf(bytes)).toBe('not-a-workbook')
})

it('refuses a workbook that was cut off', async () => {
  const whole = await writeBook([{ name: 'Tiltag', columns, rows: [[1, 'x']] }])

  expect(await reasonOf(whole.subarray(0, whole.length - 200))).toBe('not-a-workbook')
})

it('tells an old workbook from one with a password', async () => {
  const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const locked = Buffer.concat([Buffer.from(container), Buffer.from('EncryptedPackage', 'utf16le')])

  expect(await reasonOf(Uint8Array.from(container))).toBe('old-workbook')
  expect(await reasonOf(locked)).toBe('locked-workbook')
})

it('unpacks no bomb, whatever size it says it has', async () => {
  const bomb = await withSheet(addRow(' '.repeat(42_000_000)))
  // the size an entry unpacks to stands 24 bytes into its place in the contents
  const lying = Buffer.from(bomb)
  for (let at = 0; at < lying.length - 46; at += 1)
    if (lying.readUInt32LE(at) === 0x02014b50) lying.writeUInt32LE(10, at + 24)

  expect(bomb.length).toBeLessThan(100_000)
  expect(await reasonOf(bomb)).toBe('too-large')
  expect(await reasonOf(lying)).toBe('too-large')
})

it.each([
  ['a row at the far end', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
  ['a cell at the far side', '<row r="9"><c r="XFD9"><v>1</v></c></row>'],
  ['a row number written in another way', '<row r="1e9"><c><v>1</v></c></row>'],
  ['a row number in disguise', '<row r="&#57;&#57;&#57;&#57;&#57;&#57;"><c r="A1"><v>1</v></c></row>'],
])('builds no sheet out to %s', async (_, row) => {
  expect(await reasonOf(await withSheet(addRow(row)))).toBe('too-large')
})

it('passes over cells that are only formatted, to the end of the sheet', async () => {
  const rows = '<row r="9" s="1"><c r="XFD9" s="1"/></row><row r="1048576" ht="12"></row>'

  expect(await sheetOf(await withSheet(addRow(rows)))).toEqual([
    ['Nr.', 'Tiltag'],
    [1, 'Tidlig tavle'],
  ])
})

it('expands no entities and opens no files', async () => {
  const named = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY s SYSTEM "file:///etc/hostname">]>`
  const cell = '<row r="3"><c r="B3" t="inlineStr"><is><t>&a;&s;</t></is></c></row>'
  const hostile = await withSheet((xml) => addRow(cell)(xml).replace(/\?>/, `?>${named}`))

  expect(await sheetOf(hostile)).toContainEqual([null, '&a;&s;'])
})

it('takes a formula for the value it last had', async () => {
  const sheet = await sheetOf(await withSheet(addRow('<row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row>')))

  expect(sheet).toContainEqual([2, null])
})

it('refuses a cell longer than any spreadsheet program makes', async () => {
  const cell = `<row r="3"><c r="A3" t="inlineStr"><is><t>${'å'.repeat(50_000)}</t></is></c></row>`

  expect(await reasonOf(await withSheet(addRow(cell)))).toBe('too-large')
})
