import type { QueueCounts, QueuedDocument } from '@pejl/store/review-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay, formatMoment } from '../desk/dates.ts'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts } from './texts.ts'

export const queueStates = ['waiting', 'accepted', 'rejected'] as const
export type QueueState = (typeof queueStates)[number]

interface QueuePageProps {
  readonly visit: Visit
  readonly state: QueueState
  readonly about: string
  readonly counts: QueueCounts
  readonly documents: readonly QueuedDocument[]
  readonly page: number
  readonly pages: number
}

/** What waits for a person's eyes, and what has been settled. */
export function QueuePage({ visit, state, about, counts, documents, page, pages }: QueuePageProps) {
  const t = texts[visit.language]
  const { language } = visit

  return (
    <StaffPage visit={visit} title={t.queueTitle} area="queue">
      <PageHead heading={t.queueTitle} lead={t.queueLead} />
      <FilterBar
        label={t.queueFilter}
        filters={queueStates.map((one) => ({
          label: t.states[one],
          href: href.queueOf({ state: one }),
          current: one === state,
          count: counts[one],
        }))}
      />
      <search>
        <form class="inline-form" method="get" action={href.queue}>
          <input type="hidden" name="stand" value={state} />
          <TextField id="om" label={t.search} type="search" value={about} />
          <Button kind="secondary">{t.searchSubmit}</Button>
        </form>
      </search>
      {documents.length === 0 ? (
        <EmptyState heading={about === '' ? t.queueEmpty[state] : t.queueNoHits}>
          {mayVisit(visit, 'take-in') && state === 'waiting' ? (
            <LinkButton href={href.intake} icon="upload">
              {t.toIntake}
            </LinkButton>
          ) : null}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.states[state]}
          columns={[
            { key: 'document', heading: t.columns.document },
            { key: 'committee', heading: t.columns.committee },
            { key: 'items', heading: t.columns.items, numeric: true },
            { key: 'doubts', heading: t.columns.doubts },
            { key: 'received', heading: state === 'waiting' ? t.columns.received : t.columns.settled },
          ]}
          rows={documents.map((document) => ({
            id: `d-${document.id}`,
            href: href.review(document.id),
            cells: {
              document: <DocumentName document={document} />,
              committee: [document.committee, formatDay(document.meetingDate, language)]
                .filter((text) => text)
                .join(', '),
              items: String(document.items),
              doubts: (
                <>
                  <StatusTag tone={document.doubts > 0 ? 'due' : 'done'}>
                    {document.doubts > 0 ? t.doubts(document.doubts) : t.noDoubts}
                  </StatusTag>
                  {document.damage === 'none' ? null : <p class="muted small">{t.damage[document.damage]}</p>}
                </>
              ),
              received: (
                <>
                  {formatMoment(document.settledAt ?? document.receivedAt, language)}
                  <p class="muted small">{byWhom(document.settledBy ?? document.receivedBy, t.program)}</p>
                  {document.reason ? <p class="small">{document.reason}</p> : null}
                </>
              ),
            },
          }))}
        />
      )}
      <Pagination page={page} pages={pages} href={(to) => href.queueOf({ state, about, page: to })} />
    </StaffPage>
  )
}

function DocumentName({ document }: { readonly document: QueuedDocument }) {
  return (
    <>
      {document.title ?? document.fileName}
      {document.title ? <span class="muted small block">{document.fileName}</span> : null}
    </>
  )
}

const byWhom = (by: string, program: string): string => (by === 'program' ? program : by)
