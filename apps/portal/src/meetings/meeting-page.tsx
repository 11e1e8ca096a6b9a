import type { PlannedMeeting } from '@pejl/store/public/calendar-views.ts'
import type { MeetingName } from '@pejl/store/public/committee-views.ts'
import type { NumberedItem } from '@pejl/store/public/meeting-items.ts'
import type { MeetingPublication } from '@pejl/store/public/publication-views.ts'
import { Card } from '@pejl/ui/card.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { PlannedFacts } from '../calendar/planned-facts.tsx'
import { formatDay } from '../dates.ts'
import { Danish, recordLanguage, useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { Outcomes } from '../frame/outcomes.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { capitalised, shortened } from '../frame/said.tsx'
import type { Language } from '../language.ts'
import { addresses } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { PublicationPart } from './publication-part.tsx'
import { publicationTexts } from './publication-texts.ts'
import { meetingTexts } from './texts.ts'

interface MeetingPage {
  readonly meeting: MeetingName
  readonly items: readonly NumberedItem[]
  /** A meeting that is run here, with its time and place. */
  readonly planned: PlannedMeeting | undefined
  readonly publication: MeetingPublication | undefined
}

export function meetingPage(
  language: Language,
  { meeting, items, planned, publication }: MeetingPage,
): PortalPage {
  const closed = closedNumbers(publication)
  const { id, committee, committeeSlug, heldOn } = meeting
  const [texts, href] = [meetingTexts[language], addresses[language]]
  const day = formatDay(heldOn, language)
  const undecided = texts.undecided[knownAs(publication, planned)]

  return {
    language,
    title: `${committee}, ${day}`,
    canonical: href.meeting(id),
    room: 'meetings',
    description: texts.description(committee, day),
    steps: [
      { label: frameTexts[language].nav.committees, href: href.committees() },
      { label: committee, href: href.committee(committeeSlug), lang: recordLanguage(language) },
    ],
    body: (
      <>
        <PageHead kind={texts.meeting} heading={`${committee}, ${day}`} />
        {planned ? <PlannedFacts meeting={planned} /> : null}
        {publication ? <PublicationPart meetingId={id} publication={publication} /> : null}
        {items.length > 0 ? (
          <Section id="punkter" heading={closed.size > 0 ? texts.allItems : texts.openItems}>
            {items.map((item) => (
              <ItemCard
                key={item.id}
                meetingId={id}
                item={item}
                isClosed={closed.has(item.n)}
                undecided={undecided}
              />
            ))}
          </Section>
        ) : null}
        <OtherMeetings meeting={meeting} />
      </>
    ),
  }
}

/** Items that were treated behind closed doors, of which little is told. */
const closedNumbers = (publication: MeetingPublication | undefined): ReadonlySet<number> =>
  new Set(
    publication?.state === 'published'
      ? publication.content.items.filter(({ access }) => access === 'closed').map(({ number }) => number)
      : [],
  )

type Known = 'ahead' | 'held' | 'minutes' | 'documents'

/** What an item without a decision means: the meeting is ahead, its minutes are not published, or they say none. */
function knownAs(publication: MeetingPublication | undefined, planned: PlannedMeeting | undefined): Known {
  if (publication?.state !== 'published') return 'documents'
  if (publication.content.kind === 'minutes') return 'minutes'
  return planned?.state === 'held' ? 'held' : 'ahead'
}

function OtherMeetings({ meeting: { earlier, later } }: { readonly meeting: MeetingName }) {
  const [texts, href] = [useTexts(meetingTexts), useHref()]
  if (!earlier && !later) return null

  return (
    <nav aria-label={texts.otherMeetings} class="d-print-none">
      <ul>
        {earlier ? (
          <li>
            <a href={href.meeting(earlier)}>{texts.earlier}</a>
          </li>
        ) : null}
        {later ? (
          <li>
            <a href={href.meeting(later)}>{texts.later}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

interface ItemCardProps {
  readonly meetingId: string
  readonly item: NumberedItem
  readonly isClosed: boolean
  /** What is said of an item without a decision. */
  readonly undecided: string
}

function ItemCard({ meetingId, item, isClosed, undecided }: ItemCardProps) {
  const [texts, href, language] = [useTexts(meetingTexts), useHref(), useLanguage()]
  const { closed } = useTexts(publicationTexts)
  const decided = item.decisions.map(({ text }) => capitalised(text)).join(' ')

  return (
    <Card
      kind={`${texts.item(item.n, item.matter?.number ?? null)}${isClosed ? ` · ${closed}` : ''}`}
      heading={item.title}
      headingLang={recordLanguage(language)}
      href={href.meetingItem(meetingId, item.n)}
      foot={<Outcomes outcomes={item.decisions.map(({ outcome }) => outcome)} />}
    >
      <p>{decided === '' ? undecided : <Danish>{shortened(decided, 220)}</Danish>}</p>
    </Card>
  )
}
