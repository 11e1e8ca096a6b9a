import { textOf } from '../desk/fields.ts'
import { DoubtNote, Field, SourceLink } from './field.tsx'
import { isGone, nameOf, rowsOf } from './item-fields.ts'
import type { ListPath } from './item-schemas.ts'
import { type Control, folded, rowControls } from './layout.ts'
import type { Shown } from './shown.ts'
import { anchorOf } from './source-marks.ts'
import type { ReviewTexts } from './texts.ts'

interface RowListProps {
  readonly shown: Shown
  readonly t: ReviewTexts
  readonly item: number
  readonly path: ListPath
}

/** A list of an item: a row for each thing read, one more to fill in, and a box to tick for what is to go. */
export function RowList({ shown, t, item, path }: RowListProps) {
  const name = nameOf(item, path)
  const rows = rowsOf(shown.fields, item, path).filter((row) => !isBlank(shown, `${name}.${row}`, path))
  const count = rows.filter((row) => !isGone(shown.fields, `${name}.${row}`, path)).length
  const theirs = shown.conflicts.get(name)
  const doubts = shown.doubts.flat().filter(({ target }) => target === name)
  const speaks = theirs !== undefined || doubts.length > 0 || hasTrouble(shown, name)
  const next = (rows.at(-1) ?? -1) + 1
  const body = (
    <>
      {theirs === undefined ? null : (
        <p class="field-error list-conflict">
          {t.conflict.theirs}
          <span>{theirs}</span>
        </p>
      )}
      {doubts.map((doubt) => (
        <DoubtNote key={doubt.name} doubt={doubt} shown={shown} t={t} />
      ))}
      {rows.map((row, index) => (
        <Row key={row} shown={shown} t={t} list={name} path={path} row={row} place={index + 1} />
      ))}
      {shown.locked ? null : (
        <details class="row-add" open={shown.errors.some((one) => one.name.startsWith(`${name}.${next}.`))}>
          <summary>{t.add(t.one[path])}</summary>
          <Row shown={shown} t={t} list={name} path={path} row={next} place={null} />
          <button class="button button-secondary button-small" type="submit" name="do" value={`more:${name}`}>
            {t.another}
          </button>
        </details>
      )}
    </>
  )
  if (!folded.has(path))
    return (
      <section class="row-list" id={name} aria-labelledby={`${name}-h`}>
        <h4 id={`${name}-h`}>
          {t.fields[path]} <span class="row-count">{count}</span>
        </h4>
        {body}
      </section>
    )
  return (
    <details class="row-list" id={name} open={speaks}>
      <summary>
        <h4>
          {t.fields[path]} <span class="row-count">{count}</span>
        </h4>
      </summary>
      {body}
    </details>
  )
}

/** An added row that nobody filled in: shown again only as the one to fill in. */
const isBlank = ({ fields }: Shown, row: string, path: ListPath): boolean =>
  textOf(fields, `${row}.place`) === '' && textOf(fields, `${row}.remove`) === '' && isGone(fields, row, path)

const hasTrouble = (shown: Shown, name: string): boolean =>
  shown.errors.some((one) => one.name.startsWith(`${name}.`)) ||
  shown.doubts.flat().some(({ target }) => target.startsWith(`${name}.`))

interface RowProps {
  readonly shown: Shown
  readonly t: ReviewTexts
  readonly list: string
  readonly path: ListPath
  readonly row: number
  /** Which it is, from 1; null for the one to fill in. */
  readonly place: number | null
}

function Row({ shown, t, list, path, row, place }: RowProps) {
  const name = `${list}.${row}`
  const read = textOf(shown.fields, `${name}.place`)
  const source = read === '' ? undefined : `#${anchorOf(read)}`
  const label = place === null ? t.newOne(t.one[path]) : `${t.one[path]} ${place}`
  const gone = textOf(shown.fields, `${name}.remove`) !== ''
  const doubts = shown.doubts.flat().filter(({ target }) => target === name)
  const cells: Readonly<Record<string, Control>> = rowControls[path]

  return (
    <fieldset class={`row row-${path}`} id={name} aria-label={label}>
      <input type="hidden" name={`${name}.place`} value={read} />
      <div class="row-cells">
        {Object.entries(cells).map(([cell, control]) => (
          <Field
            key={cell}
            shown={shown}
            t={t}
            name={`${name}.${cell}`}
            label={t.cells[cell] ?? cell}
            control={control}
            choices={choicesOf(t, cell, path)}
            choose={t.choose}
          />
        ))}
      </div>
      {doubts.map((doubt) => (
        <DoubtNote key={doubt.name} doubt={doubt} shown={shown} t={t} />
      ))}
      <div class="row-foot">
        {source ? <SourceLink href={source} of={label} t={t} /> : null}
        {place === null || shown.locked ? null : (
          <label class="row-remove">
            <input type="checkbox" class="form-checkbox" name={`${name}.remove`} value="ja" checked={gone} />
            <span>
              {t.remove} <span class="sr-only">{label}</span>
            </span>
          </label>
        )}
      </div>
    </fieldset>
  )
}

export function choicesOf(
  t: ReviewTexts,
  cell: string,
  list?: ListPath,
): Readonly<Record<string, string>> | undefined {
  switch (cell) {
    case 'outcome':
      return t.outcomes
    case 'recurs':
      return t.recurrences
    case 'access':
      return t.access
    case 'kind':
      return list === 'references' ? t.referenceKinds : t.sectionKinds
    default:
      return undefined
  }
}
