import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { Section } from '@pejl/ui/section.tsx'
import type { UnitPartProps } from './unit-props.ts'

/** The unit's own record of slipping and throughput, and how sure it is. */
export function TempoPart({ visit, t, tempo }: UnitPartProps) {
  const { observations, kept, medianLate, eightyLate, finishedPerYear, sureness } = tempo
  const number = (value: number) => writtenNumber(value, visit.language)

  return (
    <Section id="tempo" heading={t.tempo.heading} lead={t.tempo.lead}>
      <p class="muted">{t.tempo.sureness[sureness]}</p>
      <DefinitionList
        facts={[
          { term: t.tempo.observations, value: observations === 0 ? t.tempo.none : String(observations) },
          {
            term: t.tempo.kept,
            value: kept === null ? '' : t.tempo.share(number(Math.round(kept * 100)), observations),
          },
          { term: t.tempo.median, value: t.tempo.late(medianLate) },
          { term: t.tempo.eighty, value: t.tempo.late(eightyLate) },
          {
            term: t.tempo.perYear,
            value: finishedPerYear === null ? t.tempo.none : number(finishedPerYear),
          },
        ]}
      />
    </Section>
  )
}
