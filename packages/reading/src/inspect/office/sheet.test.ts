import { expect, it } from 'vitest'
import { inspectFile } from '../inspect-file.ts'
import { rows, workbook } from '../testing/office-file.ts'

it('reads the sheets of a workbook, and finds nothing in a plain one', async () => {
  const { kind, parts, hidden, unread } = await inspectFile(
    workbook([{ name: 'Budget', xml: rows(['År', 'Kroner'], ['2027', '12345678']) }]),
  )

  expect({ kind, hidden, unread }).toEqual({ kind: 'sheet', hidden: [], unread: [] })
  expect(parts).toEqual([
    { at: { kind: 'sheet', sheet: 'Budget', cells: null }, text: expect.stringContaining('2027\t12345678') },
  ])
})

it.each(['hidden', 'veryHidden'])('finds the words of a sheet that is %s', async (state) => {
  const { hidden, parts } = await inspectFile(
    workbook([
      { name: 'Forside', xml: rows(['Oversigt']) },
      { name: 'Løn', state, xml: rows(['Bo Holm', '010190-1234']) },
    ]),
  )

  expect(hidden).toEqual([
    { kind: 'hidden-sheet', text: 'Bo Holm\t010190-1234', at: { kind: 'sheet', sheet: 'Løn', cells: null } },
  ])
  expect(parts.map(({ text }) => text).join('')).not.toContain('Bo Holm')
})

it('finds hidden rows, hidden columns and cells whose format shows nothing', async () => {
  const xml = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>skjult kolonne</v></c><c r="C1" s="1" t="str"><v>uden format</v></c></row>
    <row r="2" hidden="1"><c r="A2" t="str"><v>skjult række</v></c></row></sheetData>`
  const { hidden, parts } = await inspectFile(
    workbook([{ name: 'Ark1', xml }], {
      'xl/sharedStrings.xml': '<sst><si><r><t>Delt </t></r><r><t>ord</t></r></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode=";;;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    }),
  )

  expect(hidden).toEqual([
    {
      kind: 'hidden-cells',
      text: 'skjult kolonne\tuden format\nskjult række',
      at: { kind: 'sheet', sheet: 'Ark1', cells: 'B:B, C:C' },
    },
  ])
  expect(parts[0]?.text.trim()).toBe('Delt ord')
})

it('finds comments with their cell, names with words in them, and data kept of other files', async () => {
  const { hidden } = await inspectFile(
    workbook([{ name: 'Ark1', xml: rows(['Ord']) }], {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Ark1" r:id="rId1"/></sheets><definedNames><definedName name="Gammel" hidden="1">Ark9!$A$1</definedName><definedName name="_xlnm.Print_Area">Ark1!$A$1</definedName><definedName name="Sum">Ark1!$A$1</definedName></definedNames></workbook>',
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="r" Type="x/comments" Target="../comments1.xml"/></Relationships>',
      'xl/comments1.xml':
        '<comments><authors><author>Anna</author></authors><commentList><comment ref="B2"><text><r><t>Ring til Bo</t></r></text></comment></commentList></comments>',
      'xl/pivotCache/pivotCacheDefinition1.xml':
        '<pivotCacheDefinition><cacheFields><cacheField><sharedItems><s v="Bo Holm"/><s v="Ord"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>',
    }),
  )

  expect(hidden).toEqual([
    { kind: 'comment', text: 'Ring til Bo', at: { kind: 'sheet', sheet: 'Ark1', cells: 'B2' } },
    { kind: 'hidden-name', text: 'Gammel: Ark9!$A$1', at: null },
    { kind: 'kept-data', text: 'Bo Holm', at: null },
  ])
})

it('gives bare figures their heading, and a person’s number the nought it lost', async () => {
  const { parts } = await inspectFile(
    workbook([
      { name: 'Liste', xml: rows(['Navn', 'CPR-nr.', 'Mobil'], ['Bo Holm', '101901234', '20304050']) },
    ]),
  )

  expect(parts[0]?.text).toContain('Navn: Bo Holm\tCPR: 0101901234\tMobil: 20304050')
})

it('looks through no more sheets than can be waited for, and says so', async () => {
  const { parts, unread } = await inspectFile(
    workbook(Array.from({ length: 400 }, (_, n) => ({ name: `Ark${n}`, xml: rows(['Ord']) }))),
  )

  expect(parts).toHaveLength(300)
  expect(unread).toEqual([{ reason: 'too-large', at: null }])
})
