import type { LinkedItem, StaffStrategy } from '@pejl/store/strategy-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { ItemName } from './item-name.tsx'
import { type StrategyRefusal, texts } from './texts.ts'

export interface StrategiesPageProps {
  readonly visit: Visit
  readonly strategies: readonly StaffStrategy[]
  readonly unlinked: readonly LinkedItem[]
  readonly about: string
  readonly page: number
  readonly pages: number
  readonly typed: { readonly title: string; readonly area: string }
  readonly refusal?: StrategyRefusal
  readonly done?: string | undefined
}

/** All strategies, the items that belong to none, and a form to make one. */
export function StrategiesPage(props: StrategiesPageProps) {
  const { visit, strategies, refusal, done } = props
  const t = texts[visit.language]
  const links = mayVisit(visit, 'link')

  return (
    <StaffPage visit={visit} title={t.title} area="strategies" done={done}>
      <PageHead heading={t.title} lead={t.lead}>
        <LinkButton small href={href.inventory}>
          {t.inventory}
        </LinkButton>
        <LinkButton small href={href.inquiries}>
          {t.inquiries}
        </LinkButton>
      </PageHead>
      <ErrorSummary
        heading={t.problem}
        errors={
          refusal
            ? [{ text: t.refusals[refusal], ...(refusal === 'wrong-value' ? { fieldId: 'navn' } : {}) }]
            : []
        }
      />
      {strategies.length === 0 ? (
        <EmptyState heading={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          columns={(['title', 'state', 'links', 'commitments', 'span'] as const).map((key) => ({
            key,
            heading: t.columns[key],
            numeric: key === 'links' || key === 'commitments',
          }))}
          rows={strategies.map((one) => ({
            id: `s-${one.id}`,
            href: href.strategy(one.id),
            cells: {
              title: (
                <>
                  {one.title}
                  <span class="muted small block">{one.area}</span>
                </>
              ),
              state: (
                <StatusTag tone={one.state === 'adopted' ? 'done' : 'neutral'}>
                  {t.states[one.state]}
                </StatusTag>
              ),
              links: String(one.links),
              commitments: String(one.commitments),
              span: [one.firstOn, one.lastOn]
                .filter((day) => day !== null)
                .map((day) => formatDay(day, visit.language))
                .join(' – '),
            },
          }))}
        />
      )}
      <Unlinked {...props} />
      {links ? <Make {...props} /> : null}
    </StaffPage>
  )
}

function Unlinked({ visit, strategies, unlinked, about, page, pages }: StrategiesPageProps) {
  const t = texts[visit.language]
  const links = mayVisit(visit, 'link') && strategies.length > 0

  return (
    <Section id="ikke-knyttet" heading={t.unlinked} lead={t.unlinkedLead}>
      <form class="inline-form" method="get" action={`${href.strategies}#ikke-knyttet`}>
        <TextField id="om" label={t.search} type="search" value={about} />
        <Button kind="secondary">{t.searchSubmit}</Button>
      </form>
      {unlinked.length === 0 ? <p class="muted">{t.noUnlinked}</p> : null}
      <ul class="work-list">
        {unlinked.map((item) => (
          <li key={item.itemId} class="work-row">
            <ItemName item={item} language={visit.language} />
            {links ? (
              <form method="post" action={href.linkAny} class="inline-form">
                <input type="hidden" name="csrf" value={visit.csrf} />
                <input type="hidden" name="punkt" value={item.itemId} />
                <SelectField
                  id={`til-${item.itemId}`}
                  name="strategi"
                  label={t.linkTo}
                  choices={strategies.map(({ id, title }) => ({ value: id, label: title }))}
                />
                <Button small kind="secondary">
                  {t.link} <span class="sr-only">{item.title}</span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} href={(to) => href.strategiesOf(about, to)} />
    </Section>
  )
}

function Make({ visit, typed, refusal }: StrategiesPageProps) {
  const t = texts[visit.language]
  const error = refusal === 'wrong-value' ? { error: t.refusals['wrong-value'] } : {}

  return (
    <>
      <Section id="opret" heading={t.make}>
        <form method="post" action={href.strategies}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <TextField id="navn" label={t.name} value={typed.title} {...error} />
          <TextField id="omraade" label={t.area} hint={t.areaHint} value={typed.area} />
          <Button>{t.makeSubmit}</Button>
        </form>
      </Section>
      <form method="post" action={href.relink} class="work-panel">
        <input type="hidden" name="csrf" value={visit.csrf} />
        <p>{t.relinkLead}</p>
        <Button kind="secondary" icon="search">
          {t.relink}
        </Button>
      </form>
    </>
  )
}
