import type { ComponentChildren } from 'preact'

export type TableColumn = {
  readonly key: string
  readonly heading: string
  readonly numeric?: boolean
  readonly hideHeading?: boolean
}

export type TableRow = {
  readonly id: string
  readonly cells: Readonly<Record<string, ComponentChildren>>
  readonly href?: string
}

type DataTableProps = {
  readonly caption: string
  readonly showCaption?: boolean
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly compact?: boolean
}

/** Rows under named columns; the first column names the row. On phones each row becomes a card with the names beside the values. */
export function DataTable({ caption, showCaption = false, columns, rows, compact }: DataTableProps) {
  return (
    <div class="table-scroll">
      <table class={compact ? 'table table--cards table--compact' : 'table table--cards'}>
        <caption class={showCaption ? undefined : 'sr-only'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" class={column.numeric ? 'numeric' : undefined}>
                {column.hideHeading ? <span class="sr-only">{column.heading}</span> : column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} id={row.id}>
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} first={index === 0} href={row.href}>
                  {row.cells[column.key]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps = {
  readonly column: TableColumn
  readonly first: boolean
  readonly href?: string
  readonly children: ComponentChildren
}

function Cell({ column, first, href, children }: CellProps) {
  if (first) {
    return <th scope="row">{href ? <a href={href}>{children}</a> : children}</th>
  }

  return (
    <td class={column.numeric ? 'numeric' : undefined} data-label={column.heading}>
      <div>{children}</div>
    </td>
  )
}
