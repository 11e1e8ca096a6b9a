import type { PlannedMeeting } from '@pejl/store/public/calendar-views.ts'
import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import type { CommitteeMember } from '@pejl/store/public/committee-members-views.ts'
import type { CommitteeCard, MeetingCard } from '@pejl/store/public/committee-views.ts'
import type { RecentDecision } from '@pejl/store/public/recent-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { ComingMeetings } from '../calendar/coming-meetings.tsx'
import { calendarTexts } from '../calendar/texts.ts'
import { CommitmentTable } from '../commitments/commitment-table.tsx'
import { Danish, recordLanguage } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { RecentDecisions } from '../front/recent-decisions.tsx'
import type { Language } from '../language.ts'
import { MeetingTable } from '../meetings/meeting-table.tsx'
import { addresses } from '../routes.ts'
import { committeeKind, frameTexts } from '../texts.ts'
import { Members } from './members.tsx'
import { committeeTexts } from './texts.ts'

export interface CommitteeStory {
  readonly committee: CommitteeCard
  /** Who sits there today; none of bodies that publish nothing. */
  readonly members: readonly CommitteeMember[]
  readonly coming: readonly PlannedMeeting[]
  readonly meetings: readonly MeetingCard[]
  readonly decided: readonly RecentDecision[]
  /** Promises that are neither kept nor lapsed and fall due first. */
  readonly open: readonly CommitmentView[]
  readonly promised: number
  readonly page: number
  readonly pages: number
}

export function committeePage(language: Language, story: CommitteeStory): PortalPage {
  const { committee, members, coming, meetings, decided, open, promised, page, pages } = story
  const { slug, name, kind, abbreviations, parent } = committee
  const [texts, href] = [committeeTexts[language], addresses[language]]
  const said = calendarTexts[language]
  const meetsAt = [committee.place, committee.startsAt?.replace(':', '.')].filter((text) => text).join(', ')

  return {
    language,
    title: name,
    recorded: true,
    canonical: href.committeePage(slug, page),
    room: 'committees',
    description: texts.description(name),
    steps: [{ label: frameTexts[language].nav.committees, href: href.committees() }],
    body: (
      <>
        <PageHead kind={committeeKind(kind, language)} heading={name} headingLang={recordLanguage(language)}>
          <DefinitionList
            across
            facts={[
              { term: texts.short, value: abbreviations.join(', ') },
              { term: texts.parent, value: parent ? <Danish>{parent}</Danish> : null },
              { term: texts.basis, value: committee.basis ? <Danish>{committee.basis}</Danish> : null },
              { term: texts.meetsAt, value: meetsAt === '' ? null : <Danish>{meetsAt}</Danish> },
              { term: texts.meetings, value: committee.meetings },
            ]}
          />
        </PageHead>
        {coming.length > 0 ? (
          <Section id="kommende" heading={said.coming}>
            <ComingMeetings caption={said.comingOf(name)} meetings={coming} committee={slug} />
          </Section>
        ) : null}
        {members.length > 0 ? (
          <Section id="medlemmer" heading={texts.members}>
            <Members caption={texts.membersOf(name)} members={members} />
          </Section>
        ) : null}
        {decided.length > 0 ? (
          <Section id="besluttet" heading={texts.decided}>
            <RecentDecisions recent={decided} />
          </Section>
        ) : null}
        {open.length > 0 ? (
          <Section
            id="loefter"
            heading={texts.promised}
            lead={<p>{texts.promisedLead}</p>}
            more={{ label: texts.promisedMore(promised), href: href.ledger({ committee: slug }) }}
          >
            <CommitmentTable caption={texts.promisesOf(name)} commitments={open} />
          </Section>
        ) : null}
        {meetings.length > 0 ? (
          <Section id="moeder" heading={texts.meetings}>
            <MeetingTable caption={texts.meetingsOf(name)} meetings={meetings} withCommittee={false} />
            <Pagination page={page} pages={pages} href={(to) => `${href.committeePage(slug, to)}#moeder`} />
          </Section>
        ) : null}
      </>
    ),
  }
}
