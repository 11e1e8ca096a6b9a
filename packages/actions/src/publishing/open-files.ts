import type { PublicMeeting } from '@pejl/domain/publishing/public-meeting.ts'

/** The ids of the files of a publication's open attachments. */
export const openFilesOf = ({ items }: PublicMeeting): readonly string[] =>
  items.flatMap((item) =>
    item.access === 'open'
      ? item.attachments.flatMap((one) => (one.access === 'open' ? [one.file.id] : []))
      : [],
  )
