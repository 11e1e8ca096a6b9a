import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { ruleText } from './calendar-words.ts'
import type { PlanPageProps } from './plan-props.ts'
import { PreviewPart } from './preview-part.tsx'
import { RuleForms } from './rule-forms.tsx'

/** A committee's rules, what they give in a year, and a button that plans it. */
export function PlanPage(props: PlanPageProps) {
  const { visit, t, committee, year, refused, done } = props
  const title = `${t.plan}: ${committee.name}`

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="committees"
      done={done}
      trail={[
        { label: t.title, href: href.calendarOf({ year }) },
        { label: committee.name, href: href.committee(committee.id) },
        { label: t.plan },
      ]}
    >
      <PageHead kind={committee.name} heading={t.plan}>
        <div class="button-row">
          <LinkButton small href={href.committeePlan(committee.id, String(year - 1))}>
            {t.before(year - 1)}
          </LinkButton>
          <LinkButton small href={href.committeePlan(committee.id, String(year + 1))}>
            {t.after(year + 1)}
          </LinkButton>
        </div>
      </PageHead>
      <ErrorSummary
        heading={t.problem}
        errors={refused ? [{ text: refused.text, fieldId: refused.form }] : []}
      />
      <PreviewPart {...props} />
      <Rules {...props} />
    </StaffPage>
  )
}

function Rules(props: PlanPageProps) {
  const { visit, t, committee, rules, year } = props

  return (
    <Section id="regler" heading={t.rules.heading} lead={t.rules.lead}>
      {rules.length === 0 ? (
        <p class="muted">{t.rules.none}</p>
      ) : (
        <ul class="rule-list">
          {rules.map(({ id, rule, fromOn, toOn }) => {
            const [from, until] = [formatDay(fromOn, visit.language), formatDay(toOn, visit.language)]
            const text = ruleText(rule, t, visit.language)
            return (
              <li key={id}>
                <span>
                  {text}{' '}
                  <span class="muted">({toOn ? t.rules.fromTo(from, until) : t.rules.from(from)})</span>
                </span>
                <form method="post" action={href.removeRule(committee.id)}>
                  <input type="hidden" name="csrf" value={visit.csrf} />
                  <input type="hidden" name="regel" value={id} />
                  <input type="hidden" name="aar" value={year} />
                  <Button small kind="tertiary">
                    {t.rules.remove} <span class="sr-only">{text}</span>
                  </Button>
                </form>
              </li>
            )
          })}
        </ul>
      )}
      <RuleForms {...props} />
    </Section>
  )
}
