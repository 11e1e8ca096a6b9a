import type { ReviewView } from '@pejl/store/review-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import type { ComponentChildren } from 'preact'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import type { ReviewTexts } from './texts.ts'

interface SettleProps {
  readonly visit: Visit
  readonly document: ReviewView
  readonly t: ReviewTexts
}

/** The other ways on: read it again, reject it, open it for review again. */
export function Settle({ visit, document, t }: SettleProps) {
  if (!mayVisit(visit, 'review')) return null
  const { id, state, version } = document
  const send = (action: string, children: ComponentChildren) => (
    <form method="post" action={action} class="settle-form">
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="version" value={version} />
      {children}
    </form>
  )

  if (state !== 'waiting')
    return (
      <section class="settle" aria-label={t.reopen}>
        {send(
          href.reopen(id),
          <>
            <Button kind="secondary">{t.reopen}</Button>
            {state === 'accepted' ? <p class="muted">{t.reopenLead}</p> : null}
          </>,
        )}
      </section>
    )
  return (
    <details class="settle">
      <summary>{t.otherWays}</summary>
      {send(
        href.readAgain(id),
        <>
          <Button kind="secondary">{t.readAgain}</Button>
          <p class="muted">{t.readAgainLead}</p>
        </>,
      )}
      {send(
        href.reject(id),
        <>
          <TextField id="grund" label={t.rejectReason} hint={t.rejectHint} width="full" maxLength={500} />
          <Button kind="warning">{t.reject}</Button>
        </>,
      )}
    </details>
  )
}
