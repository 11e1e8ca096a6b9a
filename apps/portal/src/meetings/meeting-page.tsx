import type { MeetingName } from '@pejl/store/public/committee-views.ts'
import type { NumberedItem } from '@pejl/store/public/meeting-items.ts'
import { Card } from '@pejl/ui/card.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../dates.ts'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { shortened } from '../frame/said.tsx'
import { href, paths } from '../routes.ts'
import { texts } from '../texts.ts'
import { outcomeTags } from '../tones.ts'

export function meetingPage(meeting: MeetingName, items: readonly NumberedItem[]): PortalPage {
  const { id, committee, committeeSlug, heldOn, earlier, later } = meeting

  return {
    ...{ title: `${committee}, ${formatDay(heldOn)}`, canonical: href.meeting(id), room: 'meetings' },
    description: `Åbne punkter og beslutninger fra mødet i ${committee} ${formatDay(heldOn)}.`,
    steps: [
      { label: texts.nav.committees, href: paths.committees },
      { label: committee, href: href.committee(committeeSlug) },
    ],
    body: (
      <>
        <PageHead kind="Møde" heading={`${committee}, ${formatDay(heldOn)}`} />
        <Section id="punkter" heading="Åbne punkter">
          {items.map((item) => (
            <ItemCard key={item.id} meetingId={id} item={item} />
          ))}
        </Section>
        {earlier || later ? (
          <nav aria-label="Andre møder i udvalget" class="d-print-none">
            <ul>
              {earlier ? (
                <li>
                  <a href={href.meeting(earlier)}>Mødet før</a>
                </li>
              ) : null}
              {later ? (
                <li>
                  <a href={href.meeting(later)}>Mødet efter</a>
                </li>
              ) : null}
            </ul>
          </nav>
        ) : null}
      </>
    ),
  }
}

function ItemCard({ meetingId, item }: { readonly meetingId: string; readonly item: NumberedItem }) {
  const outcomes = [...new Set(item.decisions.map((decision) => decision.outcome))]
  const decided = item.decisions.map((decision) => decision.text).join(' ')

  return (
    <Card
      kind={`Punkt ${item.n}${item.matter?.number ? ` · sag ${item.matter.number}` : ''}`}
      heading={item.title}
      href={href.meetingItem(meetingId, item.n)}
      foot={outcomes.map((outcome) => (
        <StatusTag key={outcome} tone={outcomeTags[outcome].tone}>
          {outcomeTags[outcome].text}
        </StatusTag>
      ))}
    >
      <p>{decided === '' ? 'Ingen beslutning i de dokumenter, vi har.' : shortened(decided, 220)}</p>
    </Card>
  )
}
