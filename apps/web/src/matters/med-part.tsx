import { statementsOf } from '@pejl/store/matters/med-statement-views.ts'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { Decisions } from './items-part.tsx'
import type { MatterPageProps } from './matter-props.ts'

/** What staff have said, gathered from the local committees up to the main one; nothing when they were not asked. */
export function MedPart({ visit, t, items }: MatterPageProps) {
  const statements = statementsOf(items)
  if (statements.length === 0) return null

  return (
    <Section id="med" heading={t.med.heading} lead={<p>{t.med.lead}</p>}>
      <ol class="work-list">
        {statements.map(({ committee, heldOn, decisions }) => (
          <li key={`${committee}${heldOn}`}>
            <h3>
              {committee}, {formatDay(heldOn, visit.language)}
            </h3>
            <Decisions t={t} decisions={decisions} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
