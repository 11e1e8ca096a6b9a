import { numberFormat } from '@pejl/domain/common/formats.ts'
import type { StaffAttachment } from '@pejl/store/items/attachment-views.ts'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatMoment } from '../desk/dates.ts'
import type { Language } from '../language.ts'
import { href } from '../routes.ts'
import { type ItemTexts, itemTexts } from './texts.ts'

export function AttachmentName({
  attachment,
  t,
}: {
  readonly attachment: Pick<StaffAttachment, 'title' | 'access' | 'documentNumber'>
  readonly t: ItemTexts
}) {
  return (
    <>
      {attachment.title}
      {attachment.documentNumber ? <span class="muted"> ({attachment.documentNumber})</span> : null}
      {attachment.access === 'closed' ? (
        <>
          {' '}
          <StatusTag tone="late">{t.closed}</StatusTag>
        </>
      ) : null}
    </>
  )
}

interface FileLineProps {
  readonly item: string
  readonly file: StaffAttachment['files'][number]
  readonly language: Language
}

/** One version of a file: the way to it, its size, who put it in and when. */
export function FileLine({ item, file, language }: FileLineProps) {
  const t = itemTexts[language]

  return (
    <p class="small">
      <a href={href.attachmentFile(item, file.id)}>{file.fileName}</a>{' '}
      <span class="muted">
        {sizeOf(file.size, language)} ·{' '}
        {t.versionOf(file.number, file.madeBy, formatMoment(file.madeAt, language))}
      </span>
    </p>
  )
}

function sizeOf(bytes: number, language: Language): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1_000), 'kB'] : [bytes / 1_000_000, 'MB']
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  return `${numberFormat(locale, { maximumFractionDigits: unit === 'kB' ? 0 : 1 }).format(amount)} ${unit}`
}

/** Attachments to be read and fetched. */
export function AttachmentList({
  item,
  attachments,
  language,
}: {
  readonly item: string
  readonly attachments: readonly StaffAttachment[]
  readonly language: Language
}) {
  const t = itemTexts[language]
  const kept = attachments.filter(({ removedAt }) => removedAt === null)
  if (kept.length === 0) return <p class="muted">{t.noAttachments}</p>

  return (
    <ol>
      {kept.map((attachment) => (
        <li key={attachment.id}>
          <AttachmentName attachment={attachment} t={t} />
          {attachment.files[0] ? (
            <FileLine item={item} file={attachment.files[0]} language={language} />
          ) : null}
        </li>
      ))}
    </ol>
  )
}
