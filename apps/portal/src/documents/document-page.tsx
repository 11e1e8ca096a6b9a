import type { TextChange } from '@pejl/domain/documents/restoration.ts'
import type { DocumentItem, DocumentView } from '@pejl/store/public/document-views.ts'
import { HighlightedText } from '@pejl/ui/highlighted-text.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section, WithAside } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { Danish, recordLanguage, useHref, useTexts } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { OccasionLink, shortened } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { addresses } from '../routes.ts'
import { DocumentNotices } from './document-notices.tsx'
import { markedPlace, paragraphsOf } from './segments.ts'
import { documentTexts } from './texts.ts'
import { UsedList } from './used-places.tsx'

export interface Asked {
  readonly from: number | undefined
  readonly to: number | undefined
  /** Show what each restored word stood as. */
  readonly original: boolean
}

export function documentPage(
  language: Language,
  document: DocumentView,
  { from, to, original }: Asked,
): PortalPage {
  const { id, title, text, changes, items, used, headings } = document
  const [texts, href] = [documentTexts[language], addresses[language]]
  const marked = markedPlace(text, from, to)
  const here = marked ? used.filter((one) => one.start < marked.end && marked.start < one.end) : []
  const place = marked ? { fra: marked.start, til: marked.end } : {}

  return {
    language,
    title,
    recorded: true,
    canonical: href.document(id),
    address: href.documentWith(id, { ...place, original: original ? 1 : undefined }),
    description: texts.description(title),
    body: (
      <>
        <PageHead kind={texts.kind} heading={title} headingLang={recordLanguage(language)}>
          <ul>
            {items.map((item) => (
              <li key={item.start}>
                <Where item={item} />
              </li>
            ))}
          </ul>
        </PageHead>
        {marked ? (
          <Section id="herfra" heading={texts.usedHere} more={{ label: texts.toPlace, href: '#kilde' }}>
            {here.length > 0 ? <UsedList places={here} /> : <p>{texts.nothingHere}</p>}
          </Section>
        ) : null}
        <WithAside aside={<DocumentNotices document={document} place={place} original={original} />}>
          <Section id="tekst" heading={texts.text}>
            <div lang={recordLanguage(language)}>
              <HighlightedText
                paragraphs={paragraphsOf(text, changes, marked, headings)}
                announce={original}
                headingLevel={3}
              />
            </div>
          </Section>
        </WithAside>
        {original && changes.length > 0 ? <Changes changes={changes} /> : null}
      </>
    ),
  }
}

function Changes({ changes }: { readonly changes: readonly TextChange[] }) {
  const texts = useTexts(documentTexts)

  return (
    <Section id="rettelser" heading={texts.changes}>
      <DataTable
        caption={texts.changes}
        compact
        columns={[
          { key: 'to', heading: texts.readAs },
          { key: 'from', heading: texts.stoodAs },
          { key: 'line', heading: texts.line, numeric: true },
          { key: 'reason', heading: texts.why },
        ]}
        rows={changes.map((change, at) => ({
          id: `rettelse-${at + 1}`,
          cells: {
            to: <Danish>{change.to}</Danish>,
            from: <Danish>{change.from}</Danish>,
            line: change.line,
            reason: <Danish>{change.reason}</Danish>,
          },
        }))}
      />
    </Section>
  )
}

function Where({ item: { title, occasion, matter } }: { readonly item: DocumentItem }) {
  const [texts, href] = [useTexts(documentTexts), useHref()]
  const name = matter?.number ? texts.matter(matter.number) : <Danish>{shortened(title, 80)}</Danish>

  return (
    <>
      {matter ? <a href={href.matter(matter.slug)}>{name}</a> : name}
      {occasion ? (
        <>
          , <OccasionLink occasion={occasion} />
        </>
      ) : null}
    </>
  )
}
