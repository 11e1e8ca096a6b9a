import type { PublicationLine } from '@pejl/store/publications/publishing-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { TextArea } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatMoment } from '../desk/dates.ts'
import { textOf } from '../desk/fields.ts'
import { href } from '../routes.ts'
import type { PublishingPart } from './publishing-props.ts'

/** What of the meeting is public now, and what waits; each can be taken back. */
export function NowPart(
  props: PublishingPart & { readonly lines: readonly PublicationLine[]; readonly now: Date },
) {
  const { visit, t, meeting, lines, now } = props
  const published = lines.find(({ state }) => state === 'published')
  const waiting = lines.find(({ state }) => state === 'waiting')

  return (
    <Section id="nu" heading={t.now}>
      {published ? (
        <p>
          {t.kinds[published.kind]}, {formatMoment(published.publishedAt, visit.language)}.{' '}
          <a href={`/moeder/${meeting.id}`}>{t.publicPage}</a>
        </p>
      ) : (
        <p class="muted">{t.nothing}</p>
      )}
      {waiting ? (
        <Notice kind={waiting.publishAt < now ? 'warning' : 'info'}>
          <p>{t.waits(t.kinds[waiting.kind], formatMoment(waiting.publishAt, visit.language))}</p>
          {waiting.publishAt.getTime() + 120_000 < now.getTime() ? <p>{t.late}</p> : null}
          <form method="post" action={href.cancelPublication(meeting.id)}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <Button kind="secondary" small>
              {t.cancel}
            </Button>
          </form>
        </Notice>
      ) : null}
      {published ? <Withdraw {...props} /> : null}
    </Section>
  )
}

function Withdraw({ visit, t, meeting, refused }: PublishingPart) {
  const isWrong = refused?.reason === 'wrong-withdrawal'

  return (
    <details open={isWrong}>
      <summary>{t.withdraw}</summary>
      <form method="post" action={href.withdrawPublication(meeting.id)}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <p>{t.withdrawLead}</p>
        <TextArea
          id="grund"
          label={t.withdrawWhy}
          rows={2}
          required
          value={refused ? textOf(refused.typed, 'grund') : ''}
          {...(isWrong ? { error: t.refusals['wrong-withdrawal'] } : {})}
        />
        <Button kind="warning">{t.withdraw}</Button>
      </form>
    </details>
  )
}
