import { expect, it } from 'vitest'
import { inspectFile } from '../inspect-file.ts'
import { officeFile } from '../testing/office-file.ts'

const open = (body: string, styles = '', more = {}) =>
  officeFile({
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`,
    ...more,
  })

it('reads a text, and finds what was deleted, noted and hidden', async () => {
  const { kind, parts, hidden } = await inspectFile(
    open(
      `<office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>Bo Holm</text:p></text:deletion></text:changed-region></text:tracked-changes>
       <text:p>Synlig<office:annotation><dc:creator>Anna</dc:creator><text:p>Er det rigtigt?</text:p></office:annotation> tekst<text:span text:style-name="T1">skjult</text:span></text:p>
       <text:section text:display="none"><text:p>Skjult afsnit</text:p></text:section></office:text>`,
      '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>',
      {
        'meta.xml':
          '<office:document-meta><office:meta><meta:initial-creator>Forfatter Fiktiv</meta:initial-creator></office:meta></office:document-meta>',
      },
    ),
  )

  expect(kind).toBe('open')
  expect(parts.map(({ text }) => text.replace(/\s+/g, ' ').trim())).toEqual(['Synlig tekst'])
  expect(hidden.map(({ kind: what, text }) => [what, text.replace(/\s+/g, ' ')])).toEqual([
    ['tracked-change', 'Bo Holm'],
    ['comment', expect.stringMatching(/^Anna ?Er det rigtigt\?$/)],
    ['hidden-text', 'skjult'],
    ['hidden-text', 'Skjult afsnit'],
    ['property', 'Author: Forfatter Fiktiv'],
  ])
})

it('reads sheets, and finds hidden ones, rows and columns', async () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`
  const { parts, hidden } = await inspectFile(
    open(
      `<office:spreadsheet><table:table table:name="Set"><table:table-column/><table:table-column table:visibility="collapse"/>
        <table:table-row>${cell('Ord')}${cell('skjult kolonne')}</table:table-row><table:table-row table:visibility="filter">${cell('skjult række')}</table:table-row></table:table>
       <table:table table:name="Løn" table:style-name="ta2"><table:table-row>${cell('010190-1234')}</table:table-row></table:table></office:spreadsheet>`,
      '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>',
    ),
  )

  expect(parts).toContainEqual({ at: { kind: 'sheet', sheet: 'Set', cells: null }, text: 'Ord' })
  expect(hidden).toEqual([
    {
      kind: 'hidden-cells',
      text: 'skjult kolonne\nskjult række',
      at: { kind: 'sheet', sheet: 'Set', cells: null },
    },
    { kind: 'hidden-sheet', text: '010190-1234', at: { kind: 'sheet', sheet: 'Løn', cells: null } },
  ])
})

it('reads slides, and finds hidden ones and notes', async () => {
  const { parts, hidden } = await inspectFile(
    open(
      `<office:presentation><draw:page><text:p>Vist</text:p><presentation:notes><text:p>Kun til mig</text:p></presentation:notes></draw:page>
       <draw:page draw:style-name="dp2"><text:p>Gemt</text:p></draw:page></office:presentation>`,
      '<style:style style:name="dp2"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>',
    ),
  )

  expect(parts).toEqual([{ at: { kind: 'slide', slide: 1 }, text: 'Vist\n' }])
  expect(hidden).toEqual([
    { kind: 'speaker-notes', text: 'Kun til mig', at: { kind: 'slide', slide: 1 } },
    { kind: 'hidden-slide', text: 'Gemt', at: { kind: 'slide', slide: 2 } },
  ])
})
