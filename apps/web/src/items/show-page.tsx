import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StaffPage } from '../frame/staff-page.tsx'
import { AttachmentList } from './attachment-list.tsx'
import { DecisionsSoFar } from './decisions-so-far.tsx'
import { ItemHead, type ItemTab, itemTrail } from './item-head.tsx'
import type { ItemPageProps } from './item-props.ts'
import { LacksPart } from './lacks-part.tsx'
import { LifePart } from './life-part.tsx'
import { MarkedText } from './marked-text.tsx'
import { soFarTexts } from './so-far-texts.ts'
import { itemTexts } from './texts.ts'

/** An item as it will look on an agenda, with what has been decided so far and what it still lacks. */
export function ShowPage(props: ItemPageProps & { readonly current: ItemTab }) {
  const { visit, item, template, refusal, stops } = props
  const t = itemTexts[visit.language]
  const written = item.sections.filter(({ text }) => text.trim() !== '')

  return (
    <StaffPage visit={visit} title={item.title} area="items" done={props.done} trail={itemTrail(props)}>
      <ItemHead visit={visit} item={item} current={props.current} />
      <ErrorSummary heading={t.problem} errors={refusal ? [{ text: t.refusals[refusal] }] : []} />
      {item.state === 'writing' ? (
        <LacksPart visit={visit} item={item} template={template} linked={false} />
      ) : null}
      {item.access === 'closed' ? (
        <dl class="facts">
          <div>
            <dt>{t.closedReason}</dt>
            <dd>{item.closedReason}</dd>
          </div>
          <div>
            <dt>{t.neutralTitle}</dt>
            <dd>{item.neutralTitle}</dd>
          </div>
        </dl>
      ) : null}
      <article class="item-shown">
        {written.map(({ key, heading, text }) => (
          <Section key={key} id={`v-${key}`} heading={heading}>
            <MarkedText text={text} />
          </Section>
        ))}
        <Recommendations {...props} />
        <Section id="v-bilag" heading={t.attachments}>
          <AttachmentList item={item.id} attachments={props.attachments} language={visit.language} />
        </Section>
        {item.matter === null ? null : (
          <Section id="v-indtil-nu" heading={soFarTexts[visit.language].heading}>
            <DecisionsSoFar stops={stops} language={visit.language} />
          </Section>
        )}
      </article>
      <LifePart {...props} />
    </StaffPage>
  )
}

function Recommendations({ visit, item, committees }: ItemPageProps) {
  const t = itemTexts[visit.language]
  if (item.recommendations.length === 0) return null
  const nameOf = (id: string) => committees.find((one) => one.id === id)?.name ?? ''

  return (
    <Section id="v-indstilling" heading={t.recommendations}>
      {item.recommendedBy ? (
        <p>
          {t.recommendedByShown} {item.recommendedBy}
        </p>
      ) : null}
      <ol class="item-points">
        {item.recommendations.map(({ id, text, addressed }) => (
          <li key={id}>
            {text}
            {addressed.length === 0 ? null : (
              <span class="block small muted">{addressed.map(nameOf).join(' → ')}</span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
