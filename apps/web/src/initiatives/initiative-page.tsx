import { LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { AboutPart } from './about-part.tsx'
import { ChangesPart } from './changes-part.tsx'
import { LinksPart } from './links-part.tsx'
import { MeasuresPart } from './measures-part.tsx'
import { MilestonesPart } from './milestones-part.tsx'
import { MoneyPart } from './money-part.tsx'
import type { PartProps } from './page-props.ts'
import { SignalPart } from './signal-part.tsx'
import { StatePart } from './state-part.tsx'
import { stateTones } from './state-tones.ts'
import { StatusPart } from './status-part.tsx'

interface InitiativePageProps extends PartProps {
  readonly done?: string | undefined
}

/** One initiative as those who do it see it: how it goes on the left, what it is on the right. */
export function InitiativePage(props: InitiativePageProps) {
  const { visit, t, initiative, may, done, refused } = props
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
        <StatusTag tone={stateTones[initiative.state]}>{t.states[initiative.state]}</StatusTag>
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
        </div>
      </div>
    </StaffPage>
  )
}
