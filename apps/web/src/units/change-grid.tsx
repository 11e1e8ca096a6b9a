import type { ChangeMonth, Reaching } from '@pejl/domain/plan/change-calendar.ts'
import type { Visit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import { monthText, shortMonth } from './span-text.ts'
import type { UnitTexts } from './texts-da.ts'

interface ChangeGridProps {
  readonly visit: Visit
  readonly t: UnitTexts
  readonly months: readonly ChangeMonth[]
}

type Part = 'begins' | 'runs' | 'ends' | 'whole'

/** The months as a picture: a line for each initiative from where it begins to where it ends, and when MED is involved. */
export function ChangeGrid({ visit, t, months }: ChangeGridProps) {
  const rows = rowsOf(months)
  if (rows.length === 0) return <p class="muted">{t.changes.nothing}</p>
  const said: Readonly<Record<Part, string>> = { ...t.changes.parts }

  return (
    <figure class="table-scroll" tabindex={0} aria-label={t.changes.grid}>
      <table class="change-grid">
        <caption class="sr-only">{t.changes.grid}</caption>
        <thead>
          <tr>
            <th scope="col">{t.changes.initiative}</th>
            {months.map(({ month }) => (
              <th key={month} scope="col">
                <abbr title={monthText(month, visit.language)}>{shortMonth(month, visit.language)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <a href={href.initiative(one.id)}>{one.title}</a>
              </th>
              {months.map((month) => {
                const part = partOf(one, month)
                return (
                  <td key={month.month} class={part ? `grid-${part}` : undefined}>
                    {part ? <span class="sr-only">{said[part]}</span> : null}
                  </td>
                )
              })}
            </tr>
          ))}
          <tr class="grid-med">
            <th scope="row">{t.changes.columns.involves}</th>
            {months.map(({ month, involves }) => (
              <td key={month}>{involves.length > 0 ? involves.length : ''}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </figure>
  )
}

/** Every initiative of the months once, by its start. */
function rowsOf(months: readonly ChangeMonth[]): readonly Reaching[] {
  const all = new Map(
    months.flatMap(({ begins, runs, ends }) => [...begins, ...runs, ...ends].map((one) => [one.id, one])),
  )
  return [...all.values()].sort(
    (a, b) => a.startsOn.localeCompare(b.startsOn) || a.title.localeCompare(b.title, 'da'),
  )
}

function partOf({ id }: Reaching, { begins, runs, ends }: ChangeMonth): Part | undefined {
  const has = (some: readonly Reaching[]) => some.some((one) => one.id === id)
  if (has(begins)) return has(ends) ? 'whole' : 'begins'
  if (has(ends)) return 'ends'
  return has(runs) ? 'runs' : undefined
}
