import { LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { initiativeTones } from '@pejl/ui/initiative-tones.ts'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { mayVisit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { OverList } from '../plan/over-list.tsx'
import { texts as planTexts } from '../plan/texts.ts'
import { href } from '../routes.ts'
import { AboutPart } from './about-part.tsx'
import { ApartPart } from './apart-part.tsx'
import { ChangesPart } from './changes-part.tsx'
import { LinksPart } from './links-part.tsx'
import { MeasuresPart } from './measures-part.tsx'
import { MilestonesPart } from './milestones-part.tsx'
import { MoneyPart } from './money-part.tsx'
import type { PartProps } from './page-props.ts'
import { SignalPart } from './signal-part.tsx'
import { StatePart } from './state-part.tsx'
import { StatusPart } from './status-part.tsx'

interface InitiativePageProps extends PartProps {
  readonly done?: string | undefined
}

/** One initiative as those who do it see it: how it goes on the left, what it is on the right. */
export function InitiativePage(props: InitiativePageProps) {
  const { visit, t, initiative, may, over, done, refused } = props
  const isHidden = !initiative.isOpen || initiative.state === 'idea'

  return (
    <StaffPage
      visit={visit}
      title={initiative.title}
      area="plan"
      done={done}
      trail={[{ label: t.title, href: href.initiatives }, { label: initiative.title }]}
    >
      <PageHead kind={`${t.columns.title} ${initiative.number}`} heading={initiative.title}>
        <StatusTag tone={initiativeTones[initiative.state]}>{t.states[initiative.state]}</StatusTag>
        {isHidden ? <span class="muted">{initiative.isOpen ? t.ideaOnly : t.notPublic}</span> : null}
        {may ? (
          <LinkButton small icon="edit" href={href.initiativeForm(initiative.id)}>
            {t.edit}
          </LinkButton>
        ) : null}
        <LinkButton small href={`${href.planOf({ initiative: initiative.id })}`}>
          {t.planPage}
        </LinkButton>
        {isHidden ? null : (
          <LinkButton small href={href.publicInitiative(initiative.number)}>
            {t.publicPage}
          </LinkButton>
        )}
      </PageHead>
      <ErrorSummary
        heading={t.problem}
        errors={refused ? [{ text: refused.text, fieldId: refused.fieldId }] : []}
      />
      {over.length > 0 ? (
        <Notice kind="warning" heading={planTexts[visit.language].over.now}>
          <OverList lines={over} t={planTexts[visit.language]} mayAllow={mayVisit(visit, 'adopt')} />
        </Notice>
      ) : null}
      <div class="work-columns">
        <div>
          <SignalPart {...props} />
          <StatusPart {...props} />
          <StatePart {...props} />
          <MilestonesPart {...props} />
          <MeasuresPart {...props} />
          <MoneyPart {...props} />
          <ChangesPart {...props} />
        </div>
        <div>
          <AboutPart {...props} />
          <LinksPart {...props} />
          <ApartPart {...props} />
        </div>
      </div>
    </StaffPage>
  )
}
