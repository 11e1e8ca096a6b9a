import type { ReadSection } from '@pejl/domain/documents/read-item.ts'
import type { MeetingName } from '@pejl/store/public/committee-views.ts'
import type { NumberedItem } from '@pejl/store/public/meeting-items.ts'
import type { MeetingPublication } from '@pejl/store/public/publication-views.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../dates.ts'
import { Danish, recordLanguage, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { SourceLink } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { Attachments } from '../matters/attachments.tsx'
import { ComparisonTable } from '../matters/comparison-table.tsx'
import { matterTexts } from '../matters/texts.ts'
import { addresses } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { ItemVotes } from './item-votes.tsx'
import { paragraphsIn } from './paragraphs.ts'
import { PublishedAttachments } from './published-attachments.tsx'
import { meetingTexts } from './texts.ts'

/** Shown in parts of their own instead of as running text. */
const elsewhere = new Set(['recommendation', 'decision', 'absence', 'attachments'])

interface MeetingItemPage {
  readonly meeting: MeetingName
  readonly item: NumberedItem
  readonly publication: MeetingPublication | undefined
}

export function meetingItemPage(
  language: Language,
  { meeting, item, publication }: MeetingItemPage,
): PortalPage {
  const published = publishedItem(publication, item)
  const { id, committee, heldOn } = meeting
  const { n, title, attachments, absentees } = item
  const [texts, matters, href] = [meetingTexts[language], matterTexts[language], addresses[language]]
  const day = formatDay(heldOn, language)
  const sections = item.sections.filter(({ kind, text }) => !elsewhere.has(kind) && text.trim() !== '')

  return {
    language,
    title,
    recorded: true,
    canonical: href.meetingItem(id, n),
    room: 'meetings',
    description: texts.itemDescription(n, committee, day),
    steps: [
      { label: frameTexts[language].nav.meetings, href: href.meetings() },
      { label: `${committee}, ${day}`, href: href.meeting(id) },
    ],
    body: (
      <>
        <PageHead
          kind={
            <span>
              {texts.item(n, null)} · <Danish>{committee}</Danish> · {day}
            </span>
          }
          heading={title}
          headingLang={recordLanguage(language)}
        >
          <Ways item={item} />
        </PageHead>
        <Section
          id="beslutning"
          heading={matters.decided}
          lead={item.recommendedBy ? <p>{texts.recommends(item.recommendedBy)}</p> : undefined}
        >
          <ComparisonTable items={[item]} />
        </Section>
        {published ? <ItemVotes item={published.item} /> : null}
        {sections.map((section, at) => (
          <SectionText key={at} at={at} section={section} documentId={item.documentId} />
        ))}
        {published && published.item.attachments.length > 0 ? (
          <Section id="bilag" heading={matters.attachments}>
            <PublishedAttachments meetingId={id} {...published} />
          </Section>
        ) : null}
        {!published && attachments.length > 0 ? (
          <Section id="bilag" heading={matters.attachments}>
            <Attachments attachments={attachments} />
          </Section>
        ) : null}
        {absentees.length > 0 ? (
          <Section id="fravaer" heading={texts.absent}>
            <ul>
              {absentees.map(({ name, represents }, at) => (
                <li key={at}>{represents ? `${name} (${represents})` : name}</li>
              ))}
            </ul>
          </Section>
        ) : null}
      </>
    ),
  }
}

/** The item as it was published here; one of the same number that was read in is another. */
function publishedItem(publication: MeetingPublication | undefined, { n, title }: NumberedItem) {
  if (publication?.state !== 'published') return undefined
  const item = publication.content.items.find((one) => one.number === n && one.title.trim() === title)
  return item?.access === 'open' ? { item, files: publication.files } : undefined
}

/** Where to go from the item: its case, its strategies, its document. */
function Ways({ item: { matter, strategies, source } }: { readonly item: NumberedItem }) {
  const [texts, href] = [useTexts(meetingTexts), useHref()]

  return (
    <ul>
      {matter ? (
        <li>
          <a href={href.matter(matter.slug)}>{texts.follow(matter.number)}</a>
        </li>
      ) : null}
      {strategies.map(({ slug, title }) => (
        <li key={slug}>
          <a href={href.strategy(slug)}>
            <Danish>{title}</Danish>
          </a>
        </li>
      ))}
      <li>
        <SourceLink source={source} label={texts.readItem} />
      </li>
    </ul>
  )
}

interface SectionTextProps {
  readonly at: number
  readonly section: ReadSection
  readonly documentId: string
}

function SectionText({ at, section: { heading, text, place }, documentId }: SectionTextProps) {
  const language = useLanguage()

  return (
    <Section id={`afsnit-${at + 1}`} heading={heading} headingLang={recordLanguage(language)}>
      <div class="prose" lang={recordLanguage(language)}>
        {paragraphsIn(text).map((paragraph, n) => (
          <p key={n}>{paragraph}</p>
        ))}
      </div>
      {place ? <SourceLink source={{ documentId, ...place }} /> : null}
    </Section>
  )
}
