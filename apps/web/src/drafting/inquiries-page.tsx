import type { InquiryState } from '@pejl/domain/strategies/inquiry.ts'
import type { FoundInquiry, StaffInquiry } from '@pejl/store/drafting/inquiry-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import { emptyInquiry, InquiryFields } from './inquiry-fields.tsx'
import type { InquiriesPageProps } from './inquiry-props.ts'
import { inquiryTexts } from './inquiry-texts.ts'

/** The inquiries whose recommendations are followed, and those found in the record that could be. */
export function InquiriesPage(props: InquiriesPageProps) {
  const { visit, inquiries, found, typed, refusal, done } = props
  const t = inquiryTexts[visit.language]
  const count = ({ recommendations }: StaffInquiry, states: readonly InquiryState[]) =>
    recommendations.filter(({ state }) => states.includes(state)).length

  return (
    <StaffPage
      visit={visit}
      title={t.title}
      area="strategies"
      done={done}
      trail={[{ label: strategyTexts[visit.language].title, href: href.strategies }, { label: t.short }]}
    >
      <PageHead heading={t.title} lead={t.lead} />
      <ErrorSummary
        heading={t.problem}
        errors={refusal ? [{ text: t.refusals[refusal], fieldId: 'navn' }] : []}
      />
      {inquiries.length === 0 ? (
        <EmptyState heading={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          columns={(['title', 'day', 'all', 'begun', 'open'] as const).map((key) => ({
            key,
            heading: t.columns[key],
            numeric: key === 'all' || key === 'begun' || key === 'open',
          }))}
          rows={inquiries.map((one) => ({
            id: `g-${one.id}`,
            href: href.inquiry(one.id),
            cells: {
              title: one.title,
              day: formatDay(one.deliveredOn, visit.language),
              all: String(one.recommendations.length),
              begun: String(count(one, ['in-strategy', 'in-initiative', 'done'])),
              open: String(count(one, ['not-begun'])),
            },
          }))}
        />
      )}
      {mayVisit(visit, 'draft') ? (
        <>
          {found.length > 0 ? (
            <Section id="fundet" heading={t.found} lead={t.foundLead}>
              <ul class="work-list">
                {found.map((one) => (
                  <FoundRow key={`${one.documentId}${one.title}`} {...props} one={one} />
                ))}
              </ul>
            </Section>
          ) : null}
          <Section id="opret" heading={t.make}>
            <form method="post" action={href.inquiries}>
              <input type="hidden" name="csrf" value={visit.csrf} />
              <InquiryFields shown={typed ?? emptyInquiry} t={t} />
              <Button>{t.makeSubmit}</Button>
            </form>
          </Section>
        </>
      ) : null}
    </StaffPage>
  )
}

function FoundRow({ visit, one }: InquiriesPageProps & { readonly one: FoundInquiry }) {
  const t = inquiryTexts[visit.language]
  const facts = [formatDay(one.heldOn, visit.language), t.foundCount(one.recommendations.length)]

  return (
    <li>
      <h3>{one.title}</h3>
      <p class="small muted">{facts.filter((text) => text !== '').join(' · ')}</p>
      <ol class="found-recommendations small">
        {one.recommendations.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <form method="post" action={href.inquiries} class="inline-form">
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="dokument" value={one.documentId} />
        <input type="hidden" name="navn" value={one.title} />
        <input type="hidden" name="offentlig" value="ja" />
        <Button small kind="secondary">
          {t.follow}
          <span class="sr-only">: {one.title}</span>
        </Button>
      </form>
    </li>
  )
}
