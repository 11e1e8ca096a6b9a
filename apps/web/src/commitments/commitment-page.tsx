import type { StaffCommitment } from '@pejl/store/commitment-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { AddEvidence } from './add-evidence.tsx'
import type { CommitmentPageProps } from './commitment-props.ts'
import { EvidenceList } from './evidence-list.tsx'
import { occurrenceTones, standingTones } from './standing-tones.ts'
import { texts } from './texts.ts'
import { VerdictForm } from './verdict-form.tsx'

/** One commitment: the sentence it stands in, the evidence for it, and what a person says of it. */
export function CommitmentPage(props: CommitmentPageProps) {
  const { visit, commitment, refusal, at, done } = props
  const { language } = visit
  const t = texts[language]
  const { report } = commitment
  const field = at === 'verdict' ? 'begrundelse' : at === 'evidence' ? 'citat' : undefined
  const judges = mayVisit(visit, 'judge')

  return (
    <StaffPage
      visit={visit}
      title={commitment.what}
      area="commitments"
      done={done}
      trail={[{ label: t.title, href: href.commitments }, { label: commitment.what }]}
    >
      <PageHead heading={commitment.what}>
        <StatusTag tone={standingTones[report.standing]}>{t.standings[report.standing]}</StatusTag>
        {commitment.verdictWhy ? <p>{commitment.verdictWhy}</p> : null}
      </PageHead>
      <ErrorSummary
        heading={t.problem}
        errors={refusal ? [{ text: t.refusals[refusal], ...(field ? { fieldId: field } : {}) }] : []}
      />
      <div class="work-columns">
        <div>
          <blockquote class="work-quote">{commitment.quote}</blockquote>
          <p>
            <a
              class="source-link"
              href={`${href.review(commitment.documentId)}#${
                commitment.start === null ? 'kildetekst' : `k-${commitment.start}-${commitment.end}`
              }`}
            >
              {t.source}
            </a>
          </p>
          {mayVisit(visit, 'plan') ? (
            <p>
              <a href={href.initiativeFor({ commitment: commitment.id })}>{t.toInitiative}</a>
            </p>
          ) : null}
          <Facts commitment={commitment} visit={visit} />
          <Section id="dokumentation" heading={t.evidence}>
            <EvidenceList visit={visit} commitment={commitment} />
          </Section>
        </div>
        <div>
          {report.occurrences.length > 1 ? (
            <Section id="gange" heading={t.occurrences}>
              <ul class="plain-list">
                {report.occurrences.map(({ key, ends, state }) => (
                  <li key={key} class="work-row">
                    <span>
                      {key} <span class="muted">{formatDay(ends, language)}</span>
                    </span>
                    <StatusTag tone={occurrenceTones[state]}>{t.occurrenceStates[state]}</StatusTag>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
          {judges ? (
            <>
              <VerdictForm {...props} />
              <AddEvidence {...props} />
            </>
          ) : (
            <Notice kind="info">
              <p>{t.readOnly}</p>
            </Notice>
          )}
        </div>
      </div>
    </StaffPage>
  )
}

function Facts({ commitment, visit }: { readonly commitment: StaffCommitment; readonly visit: Visit }) {
  const t = texts[visit.language]
  const { language } = visit

  return (
    <>
      <DefinitionList
        facts={[
          { term: t.facts.who, value: commitment.who },
          { term: t.facts.to, value: commitment.recipient },
          { term: t.facts.falls, value: formatDay(commitment.report.falls, language) || t.noTime },
          { term: t.facts.made, value: formatDay(commitment.madeOn, language) },
          {
            term: t.facts.matter,
            value: [commitment.matterNumber, commitment.itemTitle].filter((text) => text).join(' '),
          },
          {
            term: t.facts.strategies,
            value:
              commitment.strategies.length === 0
                ? null
                : commitment.strategies.map(({ id, title }) => (
                    <a key={id} class="block" href={href.strategy(id)}>
                      {title}
                    </a>
                  )),
          },
          { term: t.facts.section, value: commitment.section },
          { term: t.facts.access, value: commitment.isOpen ? null : t.closed },
        ]}
      />
      <p class="muted small">
        <a href={href.review(commitment.documentId)}>{t.review}</a>. {t.reviewLead}
      </p>
    </>
  )
}
