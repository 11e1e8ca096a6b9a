import type { CommitmentView } from '@pejl/store/public/commitment-views.ts'
import type { CommitteeCard, MeetingCard } from '@pejl/store/public/committee-views.ts'
import type { RecentDecision } from '@pejl/store/public/recent-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Pagination } from '@pejl/ui/pagination.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { CommitmentTable } from '../commitments/commitment-table.tsx'
import { Danish, recordLanguage } from '../frame/language.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { RecentDecisions } from '../front/recent-decisions.tsx'
import type { Language } from '../language.ts'
import { MeetingTable } from '../meetings/meeting-table.tsx'
import { addresses } from '../routes.ts'
import { committeeKind, frameTexts } from '../texts.ts'
import { committeeTexts } from './texts.ts'

export interface CommitteeStory {
  readonly committee: CommitteeCard
  readonly meetings: readonly MeetingCard[]
  readonly decided: readonly RecentDecision[]
  /** Promises that are neither kept nor lapsed and fall due first. */
  readonly open: readonly CommitmentView[]
  readonly promised: number
  readonly page: number
  readonly pages: number
}

export function committeePage(language: Language, story: CommitteeStory): PortalPage {
  const { committee, meetings, decided, open, promised, page, pages } = story
  const { slug, name, kind, abbreviations, parent } = committee
  const [texts, href] = [committeeTexts[language], addresses[language]]

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
              { term: texts.meetings, value: committee.meetings },
            ]}
          />
        </PageHead>
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
        <Section id="moeder" heading={texts.meetings}>
          <MeetingTable caption={texts.meetingsOf(name)} meetings={meetings} withCommittee={false} />
          <Pagination page={page} pages={pages} href={(to) => `${href.committeePage(slug, to)}#moeder`} />
        </Section>
      </>
    ),
  }
}
