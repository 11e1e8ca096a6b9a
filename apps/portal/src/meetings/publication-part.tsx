import { dateFormat } from '@pejl/domain/common/formats.ts'
import { personLine } from '@pejl/domain/publishing/vote-lines.ts'
import { type FileType, fileTypes } from '@pejl/papers/minutes/meeting-files.ts'
import type { MeetingPublication } from '@pejl/store/public/publication-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { formatDay } from '../dates.ts'
import { Danish, useLanguage, useTexts } from '../frame/language.tsx'
import { meetingFile } from '../routes.ts'
import { publicationTexts } from './publication-texts.ts'

interface PublicationPartProps {
  readonly meetingId: string
  readonly publication: MeetingPublication
}

/** What a meeting has published: which papers there are, and who was there; or that it was withdrawn, and why. */
export function PublicationPart({ meetingId, publication }: PublicationPartProps) {
  const [t, language] = [useTexts(publicationTexts), useLanguage()]
  const kind = t.kinds[publication.kind]
  if (publication.state === 'withdrawn')
    return (
      <Notice kind="warning" heading={t.withdrawn(kind)}>
        <p>
          {t.withdrawnText(dayOf(publication.withdrawnAt, language), '')}
          <Danish>{publication.why}</Danish>
        </p>
      </Notice>
    )
  const { content, files, publishedAt } = publication
  const papers = Object.entries(fileTypes).flatMap(([type, mediaType]) => {
    const file = files.find((one) => one.itemNumber === null && one.mediaType === mediaType)
    return file ? [{ type: type as FileType, size: file.size }] : [] // the table's own keys
  })
  const named = (people: typeof content.present) => people.map(personLine).join('; ')

  return (
    <>
      <p>{t.published(kind, dayOf(publishedAt, language))}</p>
      {content.edition > 1 ? <p>{t.edition(content.edition)}</p> : null}
      <p class="d-print-none">
        {t.papers}:{' '}
        {papers.map(({ type, size }, index) => (
          <>
            {index > 0 ? ' · ' : null}
            <a href={meetingFile(meetingId, type)}>
              {t.files[type]} <span class="muted small">({t.size(size)})</span>
            </a>
          </>
        ))}
      </p>
      <DefinitionList
        facts={[
          { term: t.present, value: named(content.present) },
          { term: t.absent, value: named(content.absent) },
        ]}
      />
    </>
  )
}

/** The day of a moment as clocks in Denmark show it. */
function dayOf(moment: string, language: ReturnType<typeof useLanguage>): string {
  const day = dateFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date(moment))
  return formatDay(day, language)
}
