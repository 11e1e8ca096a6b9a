import { type InquiryState, inquiryStates } from '@pejl/domain/strategies/inquiry.ts'
import type { StaffInquiryLink, StaffRecommendation } from '@pejl/store/drafting/inquiry-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { SelectField, TextArea } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag, type Tone } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import { InquiryFields } from './inquiry-fields.tsx'
import type { InquiryPageProps } from './inquiry-props.ts'
import { inquiryTexts } from './inquiry-texts.ts'

const tones = {
  'not-begun': 'due',
  'in-strategy': 'ahead',
  'in-initiative': 'ahead',
  done: 'done',
  rejected: 'unknown',
} as const satisfies Record<InquiryState, Tone>

/** One inquiry: each recommendation, what came of it, and where that is to be seen. */
export function InquiryPage(props: InquiryPageProps) {
  const { visit, inquiry, refusal, done } = props
  const t = inquiryTexts[visit.language]
  const led = inquiry.recommendations.filter(
    ({ state }) => state !== 'not-begun' && state !== 'rejected',
  ).length
  const facts = [inquiry.madeBy, formatDay(inquiry.deliveredOn, visit.language)]

  return (
    <StaffPage
      visit={visit}
      title={inquiry.title}
      area="strategies"
      done={done}
      trail={[
        { label: strategyTexts[visit.language].title, href: href.strategies },
        { label: t.short, href: href.inquiries },
        { label: inquiry.title },
      ]}
    >
      <PageHead kind={facts.filter((text) => text !== '').join(', ')} heading={inquiry.title}>
        <span>{t.sum(inquiry.recommendations.length, led)}</span>
        {inquiry.documentId ? <a href={href.publicDocument(inquiry.documentId)}>{t.document}</a> : null}
      </PageHead>
      <ErrorSummary heading={t.problem} errors={refusal ? [{ text: t.refusals[refusal] }] : []} />
      <Section id="anbefalinger" heading={t.recommendations}>
        {inquiry.recommendations.length === 0 ? <p class="muted">{t.noRecommendations}</p> : null}
        <ol class="work-list">
          {inquiry.recommendations.map((one) => (
            <Row key={one.id} {...props} one={one} />
          ))}
        </ol>
      </Section>
      {mayVisit(visit, 'draft') ? <Forms {...props} /> : null}
    </StaffPage>
  )
}

type RowProps = InquiryPageProps & { readonly one: StaffRecommendation }

function Row(props: RowProps) {
  const { visit, one } = props
  const t = inquiryTexts[visit.language]

  return (
    <li id={`a-${one.id}`}>
      <h3>
        {t.recommendation(one.number)} <StatusTag tone={tones[one.state]}>{t.states[one.state]}</StatusTag>
      </h3>
      <p>
        {one.text}{' '}
        {one.source ? (
          <a
            class="small"
            href={href.publicDocument(one.source.documentId, one.source.start, one.source.end)}
          >
            {t.source}
            <span class="sr-only">: {t.recommendation(one.number)}</span>
          </a>
        ) : null}
      </p>
      {one.outcome === null ? null : <p class="work-quote">{one.outcome}</p>}
      {one.links.length === 0 ? null : (
        <ul class="led-to">
          {one.links.map((link) => (
            <li key={link.id}>
              <span class="small">
                {t.linkKinds[link.kind]}: <a href={addressOf(link)}>{link.label}</a>
              </span>
              {mayVisit(visit, 'draft') ? <Unlink {...props} link={link} /> : null}
            </li>
          ))}
        </ul>
      )}
      {mayVisit(visit, 'draft') ? <Change {...props} /> : null}
    </li>
  )
}

function addressOf({ kind, to }: StaffInquiryLink): string {
  switch (kind) {
    case 'passage':
      return href.strategy(to)
    case 'initiative':
      return href.initiative(to)
    case 'commitment':
      return href.commitment(to)
    case 'item':
      return href.publicDocument(to)
  }
}

function Unlink({ visit, inquiry, one, link }: RowProps & { readonly link: StaffInquiryLink }) {
  const t = inquiryTexts[visit.language]

  return (
    <form method="post" action={href.changeRecommendation(inquiry.id, one.id)}>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="forbindelse" value={link.id} />
      <Button small kind="tertiary" name="goer" value="loesn">
        {t.unlink}
        <span class="sr-only">: {link.label}</span>
      </Button>
    </form>
  )
}

function Change({ visit, inquiry, one, choices, typedOutcome }: RowProps) {
  const t = inquiryTexts[visit.language]
  const action = href.changeRecommendation(inquiry.id, one.id)
  const typed = typedOutcome?.id === one.id ? typedOutcome : undefined
  const hidden = <input type="hidden" name="csrf" value={visit.csrf} />

  return (
    <div class="input-change">
      <details open={typed !== undefined}>
        <summary>
          {t.change} <span class="sr-only">: {t.recommendation(one.number)}</span>
        </summary>
        <form method="post" action={action} class="after-summary">
          {hidden}
          <input type="hidden" name="version" value={one.version} />
          <SelectField
            id={`stand-${one.id}`}
            name="stand"
            label={t.state}
            value={typed?.state ?? one.state}
            choices={inquiryStates.map((value) => ({ value, label: t.states[value] }))}
          />
          <TextArea
            id={`ord-${one.id}`}
            name="ord"
            label={t.outcome}
            hint={t.outcomeHint}
            rows={2}
            value={typed?.outcome ?? one.outcome ?? ''}
          />
          <Button small name="goer" value="stand">
            {t.save}
          </Button>
        </form>
      </details>
      <details>
        <summary>
          {t.link} <span class="sr-only">: {t.recommendation(one.number)}</span>
        </summary>
        <form method="post" action={action} class="inline-form">
          {hidden}
          <SelectField
            id={`til-${one.id}`}
            name="til"
            label={t.link}
            choices={[
              { value: '', label: t.linkChoose },
              ...choices.map(({ kind, value, label }) => ({
                value,
                label: `${t.linkKinds[kind]}: ${label}`,
              })),
            ]}
          />
          <Button small name="goer" value="knyt">
            {t.linkSubmit}
          </Button>
        </form>
      </details>
    </div>
  )
}

function Forms({ visit, inquiry, typed, typedLines }: InquiryPageProps) {
  const t = inquiryTexts[visit.language]

  return (
    <>
      <details class="work-panel" open={typedLines !== undefined || inquiry.recommendations.length === 0}>
        <summary>{t.add}</summary>
        <form method="post" action={href.addRecommendations(inquiry.id)} class="after-summary">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <TextArea id="linjer" label={t.lines} rows={4} value={typedLines ?? ''} />
          <Button>{t.addSubmit}</Button>
        </form>
      </details>
      <details class="work-panel" open={typed !== undefined}>
        <summary>{t.edit}</summary>
        <form method="post" action={href.inquiry(inquiry.id)} class="after-summary">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="version" value={inquiry.version} />
          <InquiryFields shown={typed ?? inquiry} t={t} />
          <Button>{t.save}</Button>
        </form>
      </details>
    </>
  )
}
