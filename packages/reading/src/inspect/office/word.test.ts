import { expect, it } from 'vitest'
import { inspectFile } from '../inspect-file.ts'
import { officeFile, paragraph, run, wordFile } from '../testing/office-file.ts'

const hiddenIn = async (file: Uint8Array) =>
  (await inspectFile(file)).hidden.map(({ kind, text }) => [kind, text])
const textIn = async (file: Uint8Array) => (await inspectFile(file)).parts.map(({ text }) => text).join('\n')

it('finds nothing in a plain document, and reads its margins, notes and text boxes', async () => {
  const box = `<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph(run('I en boks'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>${paragraph(run('I en boks'))}</w:pict></mc:Fallback></mc:AlternateContent>`
  const file = wordFile(paragraph(run('Synlig &amp; klar'), `<w:r>${box}</w:r>`), {
    'word/header1.xml': `<w:hdr>${paragraph(run('Sidehoved'))}</w:hdr>`,
    'word/footnotes.xml': `<w:footnotes>${paragraph(run('En note'))}</w:footnotes>`,
  })
  const { hidden, unread, parts, kind } = await inspectFile(file)

  expect({ kind, hidden, unread }).toEqual({ kind: 'word', hidden: [], unread: [] })
  expect(parts.map(({ at }) => at)).toEqual([
    null,
    { kind: 'margin', margin: 'header' },
    { kind: 'margin', margin: 'note' },
  ])
  expect(parts[0]?.text.match(/I en boks/g)).toHaveLength(1)
  expect(parts[0]?.text).toContain('Synlig & klar')
})

it.each([
  ['hidden', 'hidden-text', '<w:vanish/>'],
  ['white on white', 'same-colour-text', '<w:color w:val="FFFFFF"/>'],
  ['of one point', 'tiny-text', '<w:sz w:val="2"/>'],
])('finds words that are %s', async (_, kind, look) => {
  const file = wordFile(paragraph(run('Synlig'), run('Hemmeligt ', look), run('ord', look)))

  expect(await hiddenIn(file)).toEqual([[kind, 'Hemmeligt ord']])
  expect(await textIn(file)).not.toContain('Hemmeligt')
})

it('knows a style that hides, also by the style it is made of', async () => {
  const styles =
    '<w:styles><w:style w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
  const file = wordFile(
    `<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>${run('Hemmeligt')}</w:p>${paragraph(run('Også', '<w:rStyle w:val="A"/>'), run('Set', '<w:vanish w:val="0"/>'))}`,
    { 'word/styles.xml': styles },
  )

  expect(await hiddenIn(file)).toEqual([['hidden-text', 'Hemmeligt\nOgså']])
})

it('leaves white words alone that stand on something dark', async () => {
  const white = run('Overskrift', '<w:color w:val="FFFFFF"/>')
  const file = wordFile(
    `<w:tbl><w:tr><w:tc>${paragraph(white)}</w:tc></w:tr></w:tbl><w:p><w:pPr><w:shd w:fill="000000"/></w:pPr>${white}</w:p>`,
  )

  expect(await hiddenIn(file)).toEqual([])
})

it('finds what was deleted and what was added, with who did it, and comments', async () => {
  const file = wordFile(
    paragraph(
      '<w:del w:author="Anna Ager"><w:r><w:delText>Bo Holm</w:delText></w:r></w:del>',
      `<w:ins w:author="Anna Ager">${run('borgeren')}</w:ins>`,
    ),
    {
      'word/comments.xml': `<w:comments><w:comment w:author="Carl Dam">${paragraph(run('Er det rigtigt?'))}</w:comment></w:comments>`,
    },
  )

  expect(await hiddenIn(file)).toEqual([
    ['tracked-change', 'Anna Ager: Bo Holm'],
    ['tracked-change', 'Anna Ager: borgeren'],
    ['comment', 'Carl Dam: Er det rigtigt?'],
  ])
  expect((await textIn(file)).trim()).toBe('borgeren')
})

it('finds properties, and the data a case system has left in the file', async () => {
  const file = wordFile(paragraph(run('Referat af mødet')), {
    'docProps/core.xml':
      '<cp:coreProperties><dc:creator>Forfatter Fiktiv</dc:creator><dc:title>Referat</dc:title><cp:lastModifiedBy>Bruger</cp:lastModifiedBy></cp:coreProperties>',
    'docProps/custom.xml':
      '<Properties><property name="Borger"><vt:lpwstr>Bo Holm</vt:lpwstr></property><property name="ContentTypeId"><vt:lpwstr>0x0101</vt:lpwstr></property></Properties>',
    'word/settings.xml':
      '<w:settings><w:docVars><w:docVar w:name="CPR" w:val="010190-1234"/></w:docVars></w:settings>',
    'customXml/item1.xml': '<sag><part>Bo Holm</part></sag>',
  })

  expect(await hiddenIn(file)).toEqual([
    ['kept-data', 'CPR: 010190-1234'],
    ['kept-data', 'part: Bo Holm'],
    ['property', 'Author: Forfatter Fiktiv'],
    ['property', 'Borger: Bo Holm'],
  ])
})

it('looks into the workbook behind a chart', async () => {
  const inner = officeFile({
    'xl/workbook.xml': '<workbook><sheets><sheet name="Data" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>010190-1234</t></is></c></row></sheetData></worksheet>',
  })
  const { hidden, parts } = await inspectFile(
    wordFile(paragraph(run('Ord')), { 'word/embeddings/data.xlsx': inner }),
  )

  expect(hidden).toEqual([{ kind: 'embedded-file', text: 'data.xlsx', at: null }])
  expect(parts.at(-1)).toEqual({
    at: { kind: 'inside', name: 'data.xlsx' },
    text: expect.stringContaining('010190-1234'),
  })
})
