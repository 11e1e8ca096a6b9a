import type { DocumentItem, DocumentView } from '@pejl/store/public/document-views.ts'
import { HighlightedText } from '@pejl/ui/highlighted-text.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section, WithAside } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { OccasionLink, shortened } from '../frame/said.tsx'
import { href } from '../routes.ts'
import { markedPlace, paragraphsOf } from './segments.ts'
import { documentTexts } from './texts.ts'
import { UsedList } from './used-places.tsx'

/** Longer lists are folded. */
const mostShown = 12

export interface Asked {
  readonly from: number | undefined
  readonly to: number | undefined
  /** Show what each restored word stood as. */
  readonly original: boolean
}

export function documentPage(document: DocumentView, { from, to, original }: Asked): PortalPage {
  const { id, title, text, changes, damage, items, used, headings } = document
  const marked = markedPlace(text, from, to)
  const here = marked ? used.filter((place) => place.start < marked.end && marked.start < place.end) : []
  const place = marked ? { fra: marked.start, til: marked.end } : {}

  return {
    ...{ title, canonical: href.document(id) },
    description: `${title}: det offentlige dokument, som beslutninger og løfter er læst fra.`,
    body: (
      <>
        <PageHead kind="Dokument" heading={title}>
          <ul>
            {items.map((item) => (
              <li key={item.start}>
                <Where item={item} />
              </li>
            ))}
          </ul>
        </PageHead>
        {marked ? (
          <Section id="herfra" heading={documentTexts.usedHere}>
            {here.length > 0 ? <UsedList places={here} /> : <p>{documentTexts.nothingHere}</p>}
          </Section>
        ) : null}
        <WithAside
          aside={
            <>
              {damage === 'none' || changes.length === 0 ? null : (
                <Notice kind="info" heading={documentTexts.restored}>
                  <p>{documentTexts.restoredLead(changes.length)}</p>
                  <p>
                    <a href={href.documentWith(id, { ...place, original: original ? undefined : 1 })}>
                      {original ? documentTexts.hideOriginal : documentTexts.showOriginal}
                    </a>
                  </p>
                </Notice>
              )}
              {isMasked(text) ? (
                <Notice kind="info" heading={documentTexts.masked}>
                  <p>{documentTexts.maskedLead}</p>
                </Notice>
              ) : null}
              {used.length > 0 ? (
                <section aria-labelledby="bruges">
                  <h3 id="bruges">{documentTexts.used}</h3>
                  <details open={used.length <= mostShown}>
                    <summary>{documentTexts.usedCount(used.length)}</summary>
                    <UsedList places={used} compact />
                  </details>
                </section>
              ) : null}
            </>
          }
        >
          <Section id="tekst" heading={documentTexts.text}>
            <HighlightedText
              paragraphs={paragraphsOf(text, changes, marked, headings)}
              announce={original}
              headingLevel={3}
            />
          </Section>
        </WithAside>
        {original && changes.length > 0 ? (
          <Section id="rettelser" heading={documentTexts.changes}>
            <DataTable
              caption={documentTexts.changes}
              compact
              columns={[
                { key: 'to', heading: 'Læst som' },
                { key: 'from', heading: 'Stod som' },
                { key: 'line', heading: 'Linje', numeric: true },
                { key: 'reason', heading: 'Hvorfor' },
              ]}
              rows={changes.map((change, at) => ({
                id: `rettelse-${at + 1}`,
                cells: { to: change.to, from: change.from, line: change.line, reason: change.reason },
              }))}
            />
          </Section>
        ) : null}
      </>
    ),
  }
}

function Where({ item: { title, occasion, matter } }: { readonly item: DocumentItem }) {
  return (
    <>
      {matter ? (
        <a href={href.matter(matter.slug)}>{matter.number ? `Sag ${matter.number}` : shortened(title, 80)}</a>
      ) : (
        shortened(title, 80)
      )}
      {occasion ? (
        <>
          , <OccasionLink occasion={occasion} />
        </>
      ) : null}
    </>
  )
}

/** Masked words stand as a bullet for every letter. */
const isMasked = (text: string): boolean => /[•●▪█·]{3,}/u.test(text)
