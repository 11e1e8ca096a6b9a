import type { OpenItem } from '@pejl/domain/publishing/public-meeting.ts'
import type { PublicFile } from '@pejl/store/public/publication-views.ts'
import { Danish, useTexts } from '../frame/language.tsx'
import { attachmentFile } from '../routes.ts'
import { publicationTexts } from './publication-texts.ts'

interface PublishedAttachmentsProps {
  readonly meetingId: string
  readonly item: OpenItem
  readonly files: readonly PublicFile[]
}

/** Attachments to be fetched; of a closed one only that it is there. */
export function PublishedAttachments({ meetingId, item, files }: PublishedAttachmentsProps) {
  const t = useTexts(publicationTexts)

  return (
    <ol>
      {item.attachments.map((one) => {
        if (one.access === 'closed')
          return (
            <li key={one.n} value={one.n} class="muted">
              {t.closedAttachment}
            </li>
          )
        const file = files.find(
          ({ itemNumber, attachmentNumber }) => itemNumber === item.number && attachmentNumber === one.n,
        )
        return (
          <li key={one.n} value={one.n}>
            {file ? (
              <a href={attachmentFile(meetingId, item.number, one.n)}>
                <Danish>{one.title}</Danish>
              </a>
            ) : (
              <Danish>{one.title}</Danish>
            )}{' '}
            <span class="muted small">
              {[one.documentNumber, file ? t.size(file.size) : null]
                .filter((part) => part !== null)
                .join(', ')}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
