import type { EditionView } from '@pejl/store/minutes/minutes-views.ts'
import { Section } from '@pejl/ui/section.tsx'
import { formatMoment } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import type { MinutesTexts } from './texts-da.ts'

interface EditionsPartProps {
  readonly visit: Visit
  readonly t: MinutesTexts
  readonly meetingId: string
  readonly editions: readonly EditionView[]
}

/** The approved editions, newest first, and what each changed. */
export function EditionsPart({ visit, t, meetingId, editions }: EditionsPartProps) {
  return (
    <Section id="udgaver" heading={t.editions}>
      {editions.length === 0 ? <p class="muted">{t.noEditions}</p> : null}
      <ul>
        {editions.map(({ edition, reason, madeBy, madeAt }) => (
          <li key={edition}>
            <a href={href.minutesEdition(meetingId, edition)}>{t.edition(edition)}</a>.{' '}
            {t.madeBy(madeBy, formatMoment(madeAt, visit.language))}.{' '}
            {reason ? <span>{t.reasonOf(reason)} </span> : null}
            {edition > 1 ? (
              <a href={href.minutesEdition(meetingId, edition, edition - 1)}>{t.differs(edition - 1)}</a>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
