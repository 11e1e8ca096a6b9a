import type { PublicItem, PublicMeeting } from '@pejl/domain/publishing/public-meeting.ts'
import { publicWords } from '@pejl/domain/publishing/public-words.ts'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { href } from '../routes.ts'
import type { PublishingPart } from './publishing-props.ts'

/** What the public would read, item by item, and the files as they would be. */
export function ShownPart({
  t,
  meeting,
  kind,
  content,
}: PublishingPart & { readonly content: PublicMeeting }) {
  return (
    <Section id="vises" heading={t.shown}>
      <DataTable
        caption={t.shown}
        columns={[
          { key: 'item', heading: t.columns.item },
          { key: 'access', heading: t.columns.access },
          { key: 'attachments', heading: t.columns.attachments },
        ]}
        rows={content.items.map((item) => ({
          id: `punkt-${item.number}`,
          cells: {
            item: `${item.number}. ${item.title}`,
            access: <Access t={t} item={item} />,
            attachments: item.access === 'open' ? attachmentsOf(t, item) : '–',
          },
        }))}
      />
      <p>
        {t.preview}:{' '}
        {(['pdf', 'docx', 'zip'] as const).map((file, index) => (
          <>
            {index > 0 ? ' · ' : null}
            <a href={href.publishingPreview(meeting.id, kind, file)}>{t.files[file]}</a>
          </>
        ))}
        . <span class="muted small">{t.accessible}</span>
      </p>
    </Section>
  )
}

function Access({ t, item }: { readonly t: PublishingPart['t']; readonly item: PublicItem }) {
  if (item.access === 'closed')
    return (
      <>
        <StatusTag tone="late">{t.closed}</StatusTag>{' '}
        <span class="small">{t.closedAs(publicWords.reasons[item.reason], item.decision)}</span>
      </>
    )
  return (
    <>
      <StatusTag tone="done">{t.open}</StatusTag>{' '}
      {item.decisions.length > 0 ? <span class="small">{t.decided(item.decisions.length)}</span> : null}
    </>
  )
}

function attachmentsOf(
  t: PublishingPart['t'],
  { attachments }: Extract<PublicItem, { access: 'open' }>,
): string {
  const open = attachments.filter(({ access }) => access === 'open').length
  return t.attachmentCount(open, attachments.length - open)
}
