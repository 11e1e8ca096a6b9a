import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import { BudgetBars } from '@pejl/ui/budget-bars.tsx'
import { Button } from '@pejl/ui/buttons.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import type { PartProps } from './page-props.ts'

/** Money year by year, and what has been spent of it. */
export function MoneyPart({ visit, t, initiative, may, refused }: PartProps) {
  const { budgets } = initiative.text
  const mine = refused?.part === 'forbrug' ? refused : undefined
  const written = (value: number) => writtenNumber(value, visit.language)

  return (
    <Section id="forbrug" heading={t.money.heading}>
      {budgets.length === 0 ? <p class="muted">{t.money.none}</p> : null}
      <BudgetBars
        id="b"
        caption={t.money.caption}
        bars={budgets.map(({ year, allocated, spent, source }) => ({
          year: String(year),
          allocated,
          spent,
          allocatedLabel: written(allocated),
          spentLabel: written(spent),
          ...(source ? { source } : {}),
        }))}
        labels={t.money}
      />
      {may && budgets.length > 0 ? (
        <details open={mine !== undefined}>
          <summary>{t.money.add}</summary>
          <form method="post" action={`${href.saveSpending(initiative.id)}#forbrug`}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <input type="hidden" name="version" value={initiative.version} />
            <div class="form-row">
              {budgets.map(({ year, spent }) => {
                const id = `brugt-${year}`
                const typed = mine ? textOf(mine.typed, id) : written(spent)
                return (
                  <TextField
                    key={year}
                    id={id}
                    label={`${t.money.spent} ${year}`}
                    width="short"
                    value={typed}
                    autocomplete="off"
                    {...(mine?.fieldId === id ? { error: mine.text } : {})}
                  />
                )
              })}
            </div>
            <Button small>{t.money.submit}</Button>
          </form>
        </details>
      ) : null}
    </Section>
  )
}
