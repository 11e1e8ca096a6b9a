import type { MinutedMeeting } from '@pejl/domain/minutes/minuted-meeting.ts'
import type { ItemDifference } from '@pejl/domain/minutes/minutes-difference.ts'
import type { EditionView } from '@pejl/store/minutes/minutes-views.ts'
import { Difference } from '@pejl/ui/difference.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay, formatMoment } from '../desk/dates.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { MinutedItems } from './minuted-items.tsx'
import { texts } from './texts.ts'
import type { MinutesTexts } from './texts-da.ts'

interface EditionPageProps {
  readonly visit: Visit
  readonly edition: EditionView & { readonly content: MinutedMeeting }
  readonly against: number | null
  readonly differences: readonly ItemDifference[] | null
}

/** An approved edition of the minutes, or what it changed. */
export function EditionPage({ visit, edition, against, differences }: EditionPageProps) {
  const t = texts[visit.language]
  const { content } = edition
  const day = formatDay(content.heldOn, visit.language)
  const title = `${t.title(content.committee.name, day)}, ${t.edition(edition.edition)}`

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="meetings"
      trail={[
        { label: t.meetings, href: href.meetings },
        { label: `${content.committee.name}, ${day}`, href: href.meeting(content.id) },
        { label: t.title(content.committee.name, day), href: href.minutes(content.id) },
        { label: t.edition(edition.edition) },
      ]}
    >
      <PageHead
        heading={title}
        lead={
          <p>
            {t.madeBy(edition.madeBy, formatMoment(edition.madeAt, visit.language))}.{' '}
            {edition.reason ? t.reasonOf(edition.reason) : ''}
          </p>
        }
      />
      {differences && against !== null ? (
        <Section id="forskelle" heading={t.differs(against)}>
          {differences.length === 0 ? <p>{t.same}</p> : null}
          {differences.map((one) => (
            <ItemChanges key={one.id} difference={one} t={t} />
          ))}
        </Section>
      ) : (
        <MinutedItems minuted={content} t={t} language={visit.language} />
      )}
    </StaffPage>
  )
}

function ItemChanges({ difference, t }: { readonly difference: ItemDifference; readonly t: MinutesTexts }) {
  const { number, title, parts } = difference

  return (
    <div>
      <h3>{title === '' ? t.presence : number === null ? title : `${number}. ${title}`}</h3>
      {parts.map(({ part, point, segments }, index) => (
        <p key={`${index}-${part}`}>
          <strong>
            {t.parts[part]}
            {point === null ? '' : ` ${point}`}:
          </strong>{' '}
          <Difference segments={segments} />
        </p>
      ))}
    </div>
  )
}
