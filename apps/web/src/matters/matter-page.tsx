import { LinkButton } from '@pejl/ui/buttons.tsx'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatDay, formatMoment } from '../desk/dates.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { DecisionsSoFar } from '../items/decisions-so-far.tsx'
import { soFarTexts } from '../items/so-far-texts.ts'
import { href } from '../routes.ts'
import { ItemsPart } from './items-part.tsx'
import type { MatterPageProps } from './matter-props.ts'
import { MedPart } from './med-part.tsx'
import { PositionPart } from './position-part.tsx'

/** One matter: where it is and what was decided on the left, what it is on the right. */
export function MatterPage(props: MatterPageProps) {
  const { visit, t, matter, may, done } = props
  const isPublic = matter.isOpen && (matter.origin === 'recorded' || matter.announced)

  return (
    <StaffPage
      visit={visit}
      title={matter.title}
      area="matters"
      done={done}
      trail={[{ label: t.title, href: href.matters }, { label: matter.number ?? matter.title }]}
    >
      <PageHead kind={matter.number ?? t.noNumber} heading={matter.title}>
        {matter.isOpen ? null : <StatusTag tone="late">{t.closed}</StatusTag>}
        {may ? (
          <LinkButton small icon="edit" href={href.matterForm(matter.id)}>
            {t.edit}
          </LinkButton>
        ) : null}
        {isPublic ? (
          <LinkButton small href={`/sager/${matter.slug}`}>
            {t.publicPage}
          </LinkButton>
        ) : null}
      </PageHead>
      <div class="work-columns">
        <div>
          <PositionPart {...props} />
          <SoFarPart {...props} />
          <ItemsPart {...props} />
          <MedPart {...props} />
        </div>
        <div>
          <About {...props} />
          <Commitments {...props} />
          <History {...props} />
        </div>
      </div>
    </StaffPage>
  )
}

/** What each committee did with each point, side by side. */
function SoFarPart({ visit, treated }: MatterPageProps) {
  if (treated.length === 0) return null
  return (
    <Section id="indtil-nu" heading={soFarTexts[visit.language].heading}>
      <DecisionsSoFar stops={treated} language={visit.language} id="punkt" />
    </Section>
  )
}

function About({ visit, t, matter }: MatterPageProps) {
  return (
    <Section id="om" heading={t.about}>
      <DefinitionList
        facts={[
          { term: t.facts.committee, value: matter.committee },
          { term: t.facts.responsible, value: matter.responsible },
          {
            term: t.facts.strategy,
            value: matter.strategyId ? (
              <a href={href.strategy(matter.strategyId)}>{matter.strategy}</a>
            ) : null,
          },
          { term: t.facts.begun, value: formatDay(matter.begunOn, visit.language) },
          { term: t.facts.access, value: matter.isOpen ? t.access.open : t.access.closed },
          { term: t.facts.reason, value: matter.closedReason },
          { term: t.facts.neutral, value: matter.neutralTitle },
          {
            term: t.facts.shown,
            value:
              matter.isOpen && matter.origin === 'made'
                ? matter.announced
                  ? t.announced
                  : t.notAnnounced
                : null,
          },
        ]}
      />
    </Section>
  )
}

function Commitments({ visit, t, commitments }: MatterPageProps) {
  if (commitments.length === 0) return null
  return (
    <Section id="loefter" heading={t.commitments.heading}>
      <ul class="plain-list">
        {commitments.map(({ id, what, who, dueOn }) => (
          <li key={id}>
            <a href={href.commitment(id)}>{what}</a>
            <span class="muted small block">
              {[who, dueOn && t.commitments.due(formatDay(dueOn, visit.language))]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function History({ visit, t, history }: MatterPageProps) {
  return (
    <Section id="historik" heading={t.history.heading}>
      {history.length === 0 ? <p class="muted">{t.history.none}</p> : null}
      <ul class="plain-list">
        {history.map(({ id, event, actor, at, detail }) => (
          <li key={id}>
            {t.history.changes[String(detail.change)] ?? t.history.events[event] ?? event}
            <span class="muted small block">
              {t.history.by(actor)} · {formatMoment(at, visit.language)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
