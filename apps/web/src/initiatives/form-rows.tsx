import { isoDay } from '@pejl/domain/common/written-values.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { controlAttributes, FieldFrame } from '@pejl/ui/field-frame.tsx'
import { DateField, SelectField, TextField } from '@pejl/ui/fields.tsx'
import { textOf } from '../desk/fields.ts'
import { type Control, choicesFor, rowControls } from './form-controls.ts'
import { isBlank, type ListName, mostRows } from './form-fields.ts'
import { errorOf, rowAfter, type ShownForm, shownRows } from './shown-form.ts'

interface FormRowsProps {
  readonly shown: ShownForm
  readonly list: ListName
  /** Where the form is sent; a button that adds a row goes on to that row. */
  readonly action: string
  /** Whether its name stands above it; not where the section says the same. */
  readonly headed?: boolean
}

/** A list of the form: a row for each thing, a button to take one away, and one to have one more. */
export function FormRows({ shown, list, action, headed = true }: FormRowsProps) {
  const { t, locked } = shown
  const rows = shownRows(shown, list)
  const theirs = shown.theirs.get(list)
  const error = errorOf(shown, list)
  if (locked && rows.length === 0) return null

  return (
    <section class="form-rows" id={list} aria-label={t.fields[list]} tabindex={-1}>
      {headed ? <h3>{t.fields[list]}</h3> : null}
      {theirs === undefined ? null : <p class="form-error-message">{t.theirs(theirs)}</p>}
      {error ? <p class="form-error-message">{error}</p> : null}
      {rows.map((row, index) => (
        <Row key={row} shown={shown} list={list} row={row} place={index + 1} action={action} />
      ))}
      {locked || rows.length >= mostRows[list] ? null : (
        <Button
          kind="tertiary"
          small
          name="do"
          value={`more:${list}`}
          formAction={`${action}#${list}.${rowAfter(shown, list)}`}
        >
          + {t.add[list]}
        </Button>
      )}
    </section>
  )
}

interface RowProps {
  readonly shown: ShownForm
  readonly list: ListName
  readonly row: number
  readonly place: number
  readonly action: string
}

function Row({ shown, list, row, place, action }: RowProps) {
  const { t, locked } = shown
  const label = t.rowOf(t.one[list], place)
  const cells: Readonly<Record<string, Control>> = rowControls[list]

  return (
    <fieldset class={`form-row-set row-${list}`} id={`${list}.${row}`} tabindex={-1}>
      <legend class="sr-only">{label}</legend>
      <div class="row-cells">
        {Object.entries(cells).map(([cell, control]) => (
          <Cell key={cell} shown={shown} list={list} row={row} cell={cell} control={control} />
        ))}
      </div>
      {locked || isBlank(shown.fields, list, row) ? null : (
        <Button
          kind="tertiary"
          small
          name="do"
          value={`remove:${list}.${row}`}
          formAction={`${action}#${list}`}
        >
          {t.remove} <span class="sr-only">{label}</span>
        </Button>
      )}
    </fieldset>
  )
}

interface CellProps {
  readonly shown: ShownForm
  readonly list: ListName
  readonly row: number
  readonly cell: string
  readonly control: Control
}

function Cell({ shown, list, row, cell, control }: CellProps) {
  const { t } = shown
  const name = `${list}.${row}.${cell}`
  const value = textOf(shown.fields, name)
  const error = errorOf(shown, name)
  const hint = t.cellHints[`${list}.${cell}`]
  const common = {
    id: name,
    label: t.cells[`${list}.${cell}`] ?? cell,
    disabled: shown.locked,
    ...(hint ? { hint } : {}),
    ...(error ? { error } : {}),
  }
  if (control === 'hidden') return <input type="hidden" name={name} value={value} />
  const choices = choicesFor(control, shown.choices, t)
  return (
    <div class={`cell cell-${control}`}>
      {choices ? (
        <SelectField
          {...common}
          value={value === '' ? (givens[control] ?? '') : value}
          choices={control in givens ? choices : [{ value: '', label: t.choose }, ...choices]}
        />
      ) : control === 'day' ? (
        <DateField {...common} value={isoDay(value)} />
      ) : control === 'matter' ? (
        <MatterField {...common} value={value} />
      ) : (
        <TextField {...common} value={value} width="full" autocomplete="off" />
      )}
    </div>
  )
}

/** What stands chosen in a row nobody has touched. */
const givens: Readonly<Partial<Record<Control, string>>> = { weight: 'mellem', course: 'jaevn', better: 'up' }

function MatterField({
  value,
  ...props
}: {
  readonly value: string
  readonly id: string
  readonly label: string
  readonly disabled: boolean
}) {
  return (
    <FieldFrame {...props}>
      <input {...controlAttributes(props)} class="form-input" value={value} list="sager" autocomplete="off" />
    </FieldFrame>
  )
}
