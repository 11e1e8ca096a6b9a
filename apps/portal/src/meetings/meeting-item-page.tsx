import type { ReadSection } from '@pejl/domain/documents/read-item.ts'
import type { MeetingName } from '@pejl/store/public/committee-views.ts'
import type { NumberedItem } from '@pejl/store/public/meeting-items.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../dates.ts'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { SourceLink } from '../frame/said.tsx'
import { Attachments } from '../matters/attachments.tsx'
import { ComparisonTable } from '../matters/comparison-table.tsx'
import { href, paths } from '../routes.ts'
import { texts } from '../texts.ts'

/** Shown in parts of their own instead of as running text. */
const elsewhere = new Set(['recommendation', 'decision', 'absence', 'attachments'])

export function meetingItemPage(meeting: MeetingName, item: NumberedItem): PortalPage {
  const { id, committee, heldOn } = meeting
  const { n, title, matter, source, attachments, absentees, strategies } = item
  const sections = item.sections.filter(({ kind, text }) => !elsewhere.has(kind) && text.trim() !== '')

  return {
    ...{ title, canonical: href.meetingItem(id, n), room: 'meetings' },
    description: `Punkt ${n} på mødet i ${committee} ${formatDay(heldOn)}: indstilling, beslutning og sagsfremstilling.`,
    steps: [
      { label: texts.nav.meetings, href: paths.meetings },
      { label: `${committee}, ${formatDay(heldOn)}`, href: href.meeting(id) },
    ],
    body: (
      <>
        <PageHead kind={`Punkt ${n} · ${committee} · ${formatDay(heldOn)}`} heading={title}>
          <ul>
            {matter ? (
              <li>
                <a href={href.matter(matter.slug)}>{`Følg sagen ${matter.number ?? ''}`.trim()}</a>
              </li>
            ) : null}
            {strategies.map(({ slug, title: strategy }) => (
              <li key={slug}>
                <a href={href.strategy(slug)}>{strategy}</a>
              </li>
            ))}
            <li>
              <SourceLink source={source} label="Læs punktet i dokumentet" />
            </li>
          </ul>
        </PageHead>
        <Section
          id="beslutning"
          heading="Indstillet og besluttet"
          lead={item.recommendedBy ? <p>{`${item.recommendedBy} indstiller.`}</p> : undefined}
        >
          <ComparisonTable items={[item]} />
        </Section>
        {sections.map((section, at) => (
          <SectionText key={at} at={at} section={section} documentId={item.documentId} />
        ))}
        {attachments.length > 0 ? (
          <Section id="bilag" heading="Bilag">
            <Attachments attachments={attachments} />
          </Section>
        ) : null}
        {absentees.length > 0 ? (
          <Section id="fravaer" heading="Fraværende">
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

interface SectionTextProps {
  readonly at: number
  readonly section: ReadSection
  readonly documentId: string
}

function SectionText({ at, section: { heading, text, place }, documentId }: SectionTextProps) {
  return (
    <Section id={`afsnit-${at + 1}`} heading={heading}>
      <div class="prose">
        {paragraphsIn(text).map((paragraph, n) => (
          <p key={n}>{paragraph}</p>
        ))}
      </div>
      {place ? <SourceLink source={{ documentId, ...place }} /> : null}
    </Section>
  )
}

/** Paragraphs for reading: a sentence that a scanned page broke in two is joined again. */
export function paragraphsIn(text: string): readonly string[] {
  const joined: string[] = []
  for (const part of text.split(/\n\s*\n/).map((one) => one.trim())) {
    const before = joined.at(-1)
    if (part === '') continue
    const goesOn = before !== undefined && /[\p{L}\d,-]$/u.test(before) && /^\p{Ll}/u.test(part)
    if (goesOn) joined[joined.length - 1] = `${before} ${part}`
    else joined.push(part)
  }
  return joined
}
