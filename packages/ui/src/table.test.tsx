import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { DataTable } from './table.tsx'

const columns = [
  { key: 'what', heading: 'Løfte' },
  { key: 'due', heading: 'Frist' },
]
const rows = [{ id: 'l1', href: '/loefter/1', cells: { what: 'Status', due: '1. kvartal' } }]

it('gives every value its column name for phones', () => {
  const html = renderToString(<DataTable caption="Løfter" columns={columns} rows={rows} />)

  expect(html).toContain('data-label="Frist"')
})

it('names the row by its first cell, linked', () => {
  const html = renderToString(<DataTable caption="Løfter" columns={columns} rows={rows} />)

  expect(html).toContain('<th scope="row"><a href="/loefter/1">Status</a></th>')
})

it('has a caption even when it is not shown', () => {
  const html = renderToString(<DataTable caption="Løfter" columns={columns} rows={rows} />)

  expect(html).toContain('<caption class="sr-only">Løfter</caption>')
})
