import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { spanText } from './days-text.ts'
import type { PartProps } from './page-props.ts'

/** Every change of its state and days, newest first, with the reason that was given. */
export function ChangesPart({ visit, t, initiative }: PartProps) {
  const { changes } = initiative

  return (
    <Section id="aendringer" heading={t.changes.heading} lead={t.changes.lead}>
      {changes.length === 0 ? (
        <p class="muted">{t.changes.none}</p>
      ) : (
        <DataTable
          caption={t.changes.heading}
          compact
          columns={(['at', 'what', 'reason', 'by'] as const).map((key) => ({
            key,
            heading: t.changes.columns[key],
          }))}
          rows={changes.map((change, index) => ({
            id: `ae-${index + 1}`,
            cells: {
              at: formatDay(change.happenedOn, visit.language),
              what: (
                <>
                  {change.state ? t.changes.toState(t.states[change.state]) : null}
                  {moved(change) ? (
                    <span class="block">
                      {t.changes.days(
                        change.from ? spanText(change.from, visit.language) : t.changes.noDays,
                        change.to ? spanText(change.to, visit.language) : t.changes.noDays,
                      )}
                    </span>
                  ) : null}
                </>
              ),
              reason: change.reason ?? '',
              by: t.by(change.by),
            },
          }))}
        />
      )}
    </Section>
  )
}

const moved = ({ from, to }: PartProps['initiative']['changes'][number]): boolean =>
  from?.startsOn !== to?.startsOn || from?.endsOn !== to?.endsOn
