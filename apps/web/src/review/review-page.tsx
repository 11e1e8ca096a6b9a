import type { ReviewView } from '@pejl/store/review-views.ts'
import { LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { islandAddress } from '../frame/style.ts'
import { href } from '../routes.ts'
import { CorrectionList } from './correction-list.tsx'
import { DoubtsNav } from './doubts-nav.tsx'
import { nameOf } from './item-fields.ts'
import { itemsOf, pagesOf } from './item-pages.ts'
import { ItemSection } from './item-section.tsx'
import { lastSeen, type Meanwhile } from './meanwhile.ts'
import { MeanwhileNotice } from './meanwhile-notice.tsx'
import { errorText } from './review-errors.ts'
import { Settle } from './settle.tsx'
import type { Refused } from './settled.ts'
import { currentFields, type Shown, shownByItem } from './shown.ts'
import { wordPlace } from './source-marks.ts'
import { SourcePane } from './source-pane.tsx'
import { pageOfPlace, sourceWindows } from './source-window.ts'
import { stateTones } from './state-tones.ts'
import { type ReviewTexts, texts } from './texts.ts'
import { WordsPanel } from './words-panel.tsx'

export interface ReviewPageProps {
  readonly visit: Visit
  readonly document: ReviewView
  readonly shown: Shown
  /** Which of the pages its items are on. */
  readonly page: number
  readonly done?: string | undefined
  /** Who saved the same fields meanwhile, when somebody did. */
  readonly conflictWith?: string
  /** Why the document could not be settled as asked. */
  readonly refusal?: Refused
  /** What others have done since the page was opened that the form was sent from. */
  readonly meanwhile?: Meanwhile | undefined
}

/** A document under review: its text beside what was read from it, every field to be put right. */
export function ReviewPage(props: ReviewPageProps) {
  const { visit, document, shown, page, done, conflictWith, refusal, meanwhile } = props
  const t = texts[visit.language]
  const { reading, keys, id, fileName, state, version } = document
  const items = withTyped(itemsOf(page, reading.items.length), document, shown)
  const windows = sourceWindows(reading)
  const placeHref = (at: number) => {
    const there = pageOfPlace(windows, at)
    return `${there === page ? '' : href.reviewPage(id, there)}#${wordPlace(at)}`
  }
  const shownItems = shownByItem(shown, items)
  const errors = shown.errors.map((error) => ({ text: errorText(error, t), fieldId: error.name }))

  return (
    <StaffPage
      visit={visit}
      title={`${t.queueTitle}: ${fileName}`}
      area="queue"
      wide
      done={done}
      scripts={[islandAddress('review')]}
      trail={[{ label: t.queueTitle, href: href.queue }, { label: fileName }]}
    >
      <PageHead kind={fileName} heading={reading.items[0]?.title ?? fileName}>
        <StatusTag tone={stateTones[state]}>{t.states[state]}</StatusTag>
        <span class="muted">{t.damage[reading.damage]}</span>
        {state === 'waiting' ? null : <span>{settledText(document, t)}</span>}
      </PageHead>
      {refusal ? (
        <Notice kind={refusal.kind} {...(refusal.kind === 'warning' ? { heading: t.refusedTitle } : {})} live>
          <p>{refusal.text}</p>
        </Notice>
      ) : null}
      {meanwhile ? <MeanwhileNotice meanwhile={meanwhile} visit={visit} t={t} /> : null}
      {conflictWith === undefined ? null : (
        <Notice kind="warning" heading={t.conflict.title} live>
          <p>{t.conflict.lead(conflictWith)}</p>
          <ul>
            {[...shown.conflicts.keys()].map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{errorText({ name, reason: null }, t)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ErrorSummary heading={t.errorTitle} errors={errors} />
      {mayVisit(visit, 'review') ? null : (
        <Notice kind="info">
          <p>{t.readOnly}</p>
        </Notice>
      )}
      {document.unplaced.length > 0 ? (
        <Notice kind="warning">
          <p>
            <a href="#rettelser">{t.unplacedLead(document.unplaced.length)}</a>
          </p>
        </Notice>
      ) : null}
      <div class="review">
        <SourcePane reading={reading} documentId={id} page={page} windows={windows} t={t} />
        <div class="review-result" id="resultat" tabindex={-1}>
          <h2 class="sr-only">{t.result}</h2>
          <form id="gennemsyn" method="post" action={href.reviewPage(id, page)} data-review>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="seen" value={lastSeen(document)} />
            {shown.locked ? null : (
              <div class="review-bar">
                <button class="button button-primary" type="submit" name="do" value="accept">
                  {t.accept}
                </button>
                <button class="button button-secondary" type="submit" name="do" value="save">
                  {t.save}
                </button>
                <p class="muted">{t.acceptLead}</p>
              </div>
            )}
            <DoubtsNav documentId={id} reading={reading} shown={shown} page={page} t={t} />
            {items.map((item) => (
              <ItemSection
                key={keys[item]?.item ?? item}
                reading={reading}
                item={item}
                itemKey={keys[item]?.item ?? ''}
                current={currentFields(reading, [item])}
                shown={shownItems.get(item) ?? shown}
                t={t}
              />
            ))}
            {shown.locked ? null : (
              <button class="button button-tertiary button-small" type="submit" name="do" value="add-item">
                {t.addItem}
              </button>
            )}
            <Pagination
              page={page}
              pages={pagesOf(reading.items.length)}
              href={(to) => href.reviewPage(id, to)}
            />
            <WordsPanel reading={reading} shown={shown} placeHref={placeHref} t={t} />
            <CorrectionList document={document} language={visit.language} locked={shown.locked} t={t} />
          </form>
          {state === 'accepted' ? (
            <LinkButton href={href.publicDocument(id)}>{t.seePublic}</LinkButton>
          ) : null}
          <Settle visit={visit} document={document} t={t} />
        </div>
      </div>
    </StaffPage>
  )
}

/** The page's items, and those that were typed in and are on another page since somebody removed one before them. */
const withTyped = (
  page: readonly number[],
  { reading }: ReviewView,
  { fields }: Shown,
): readonly number[] => {
  const typed = reading.items.flatMap((_, item) => (fields.has(nameOf(item, 'title')) ? [item] : []))
  return [...new Set([...page, ...typed])].sort((a, b) => a - b)
}

function settledText({ state, settledBy, reason }: ReviewView, t: ReviewTexts): string {
  const by = settledBy === 'program' || settledBy === null ? t.program : settledBy
  return state === 'rejected' ? t.rejectedBecause(by, reason ?? '') : t.acceptedBy(by)
}
