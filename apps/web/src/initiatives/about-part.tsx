import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import { slipText, spanText } from './days-text.ts'
import { formTexts } from './form-texts.ts'
import type { PartProps } from './page-props.ts'

/** What it is, whose, when, and where it comes from. */
export function AboutPart({ visit, t, initiative, objectives }: PartProps) {
  const { text, source, present, adopted } = initiative
  const day = (one: string | null) => formatDay(one, visit.language)

  return (
    <Section id="om-tiltaget" heading={t.about}>
      <DefinitionList
        facts={[
          {
            term: t.facts.difference,
            value: text.difference && <p class="prose-lines">{text.difference}</p>,
          },
          { term: t.facts.owner, value: text.owner },
          {
            term: t.facts.unit,
            value:
              initiative.unitId && initiative.unit ? (
                <a href={href.unit(initiative.unitId)}>{initiative.unit}</a>
              ) : null,
          },
          {
            term: t.facts.objectives,
            value:
              objectives.length === 0 ? (
                <span class="muted">{t.noObjectives}</span>
              ) : (
                <ul class="bare-list">
                  {objectives.map((one) => (
                    <li key={one.id}>
                      <a href={href.strategy(one.strategyId)}>{one.strategy}</a>: {one.text}
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            term: t.facts.present,
            value: (
              <>
                {spanText(present, visit.language)}
                {adopted ? (
                  <span class="muted small block">{slipText(present, adopted, visit.language)}</span>
                ) : null}
              </>
            ),
          },
          {
            term: t.facts.adopted,
            value: adopted ? spanText(adopted, visit.language) : <span class="muted">{t.notAdopted}</span>,
          },
          { term: t.facts.began, value: day(initiative.began) },
          { term: t.facts.ended, value: day(initiative.ended) },
          { term: t.facts.weeks, value: t.weeks(text.weeks) },
          { term: t.facts.earliest, value: day(text.earliestOn) },
          { term: t.facts.target, value: day(text.targetOn) },
          { term: t.facts.deadline, value: day(text.deadlineOn) },
          { term: t.facts.rank, value: formTexts[visit.language].ranks[text.rank] },
          {
            term: t.facts.source,
            value: source.quote ? (
              <>
                <blockquote>{source.quote}</blockquote>
                {source.commitmentId ? (
                  <a class="source-link" href={href.commitment(source.commitmentId)}>
                    {formTexts[visit.language].fromPromise}
                  </a>
                ) : null}
              </>
            ) : null,
          },
          {
            term: t.facts.cost,
            value: text.cost === null ? null : `${writtenNumber(text.cost, visit.language)} kr.`,
          },
        ]}
      />
    </Section>
  )
}
