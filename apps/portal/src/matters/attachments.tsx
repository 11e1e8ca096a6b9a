import type { ReadAttachment } from '@pejl/domain/documents/read-item.ts'

/** Attachments by name and number; of a closed one only that it is there. */
export function Attachments({ attachments }: { readonly attachments: readonly ReadAttachment[] }) {
  return (
    <ul class="plain-list">
      {attachments.map(({ title, access, documentNumber, journalNumber }, at) => (
        <li key={at}>
          {access === 'closed' ? (
            <span class="muted">Lukket bilag</span>
          ) : (
            <>
              {title}{' '}
              <span class="muted">
                {[documentNumber && `dokument ${documentNumber}`, journalNumber && `journal ${journalNumber}`]
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
