import type { ReadAttachment } from '@pejl/domain/documents/read-item.ts'
import { Danish, useTexts } from '../frame/language.tsx'
import { matterTexts } from './texts.ts'

/** Attachments by name and number; of a closed one only that it is there. */
export function Attachments({ attachments }: { readonly attachments: readonly ReadAttachment[] }) {
  const texts = useTexts(matterTexts)

  return (
    <ul class="plain-list">
      {attachments.map(({ title, access, documentNumber, journalNumber }, at) => (
        <li key={at}>
          {access === 'closed' ? (
            <span class="muted">{texts.closedAttachment}</span>
          ) : (
            <>
              <Danish>{title}</Danish>{' '}
              <span class="muted">
                {[
                  documentNumber && texts.documentNumber(documentNumber),
                  journalNumber && texts.journalNumber(journalNumber),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
