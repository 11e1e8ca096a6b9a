import type { ComparedRow } from '@pejl/actions/plan/compare-import.ts'
import type { InitiativeText } from '@pejl/domain/plan/initiative.ts'
import { fieldColumns } from '@pejl/papers/spreadsheet/field-columns.ts'
import { writeReadings } from '@pejl/papers/spreadsheet/follow-up-cells.ts'
import type { PlanNames } from '@pejl/papers/spreadsheet/plan-names.ts'
import { textOf } from '@pejl/papers/spreadsheet/reading.ts'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { ComponentChildren } from 'preact'
import type { SpreadsheetTexts } from './texts.ts'

type Edited = Exclude<ComparedRow, { kind: 'new' }>

// more than a person looks through
const mostShown = 200

interface RowsProps<Row> {
  readonly rows: readonly Row[]
  readonly names: PlanNames
  readonly t: SpreadsheetTexts
}

/** All of them are shown: each is chosen by itself. */
export function StaleRows({ rows, names, t }: RowsProps<Edited>) {
  if (rows.length === 0) return null
  return (
    <Section id="imens" heading={t.staleHeading} lead={<p>{t.staleLead}</p>}>
      {rows.map((row) => (
        <EditedRow key={row.number} row={row} names={names} t={t}>
          <Checkbox id={`${overwriteField}${row.number}`} label={t.useMine} />
        </EditedRow>
      ))}
    </Section>
  )
}

/** Fields that begin so, and go on with a number, say that the initiative is saved over what others have saved. */
export const overwriteField = 'brug-'

export function ChangedRows({ rows, names, t }: RowsProps<Edited>) {
  if (rows.length === 0) return null
  return (
    <Section id="aendres" heading={t.changedHeading}>
      {rows.slice(0, mostShown).map((row) => (
        <EditedRow key={row.number} row={row} names={names} t={t} />
      ))}
      {rows.length > mostShown ? <p>{t.moreRows(rows.length - mostShown)}</p> : null}
    </Section>
  )
}

function EditedRow({
  row,
  names,
  t,
  children,
}: {
  readonly row: Edited
  readonly names: PlanNames
  readonly t: SpreadsheetTexts
  readonly children?: ComponentChildren
}) {
  const title = `${row.number} ${row.before.title}`
  return (
    <div class="sheet-row">
      <h3>
        {title} <span class="muted small">{t.row(row.row)}</span>
      </h3>
      {children}
      <DataTable
        caption={title}
        compact
        columns={[
          { key: 'field', heading: t.field },
          { key: 'before', heading: t.before },
          { key: 'after', heading: t.after },
        ]}
        rows={row.fields.map((field) => ({
          id: `t${row.number}-${field}`,
          cells: {
            field: <span lang="da">{headingOf(field)}</span>,
            before: <Written field={field} text={row.before} names={names} t={t} />,
            after: <Written field={field} text={row.text} names={names} t={t} />,
          },
        }))}
      />
    </div>
  )
}

const columnOf = (field: keyof InitiativeText) => fieldColumns.find((column) => column.field === field)
const headingOf = (field: keyof InitiativeText): string => columnOf(field)?.heading ?? field

interface WrittenProps {
  readonly field: keyof InitiativeText
  readonly text: InitiativeText
  readonly names: PlanNames
  readonly t: SpreadsheetTexts
}

/** A field as the spreadsheet writes it. */
function Written({ field, text, names, t }: WrittenProps) {
  const plan = { state: 'idea', present: null, adopted: null, pinned: false, began: null } as const
  const cell = columnOf(field)?.write({ number: 0, version: 0, text, plan }, names) ?? null
  const readings = field === 'indicators' ? writeReadings(text.indicators) : ''
  const written = [textOf(cell), readings].filter((part) => part !== '').join('\n')
  return written === '' ? (
    <em class="muted">{t.empty}</em>
  ) : (
    <span class="sheet-cell" lang="da">
      {written}
    </span>
  )
}

export function NewRows({ rows, t }: Omit<RowsProps<Extract<ComparedRow, { kind: 'new' }>>, 'names'>) {
  if (rows.length === 0) return null
  return (
    <Section id="nye" heading={t.newHeading} lead={<p>{t.newLead}</p>}>
      <DataTable
        caption={t.newHeading}
        columns={[
          { key: 'title', heading: headingOf('title') },
          { key: 'owner', heading: t.owner },
          { key: 'weeks', heading: t.weeks, numeric: true },
        ]}
        rows={rows.slice(0, mostShown).map(({ row, text }) => ({
          id: `raekke-${row}`,
          cells: {
            title: (
              <>
                {text.title} <span class="muted small">{t.row(row)}</span>
              </>
            ),
            owner: text.owner,
            weeks: text.weeks,
          },
        }))}
      />
      {rows.length > mostShown ? <p>{t.moreRows(rows.length - mostShown)}</p> : null}
    </Section>
  )
}
