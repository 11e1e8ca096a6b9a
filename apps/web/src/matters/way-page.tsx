import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { AddForm, MedForm, PromiseForm } from './add-forms.tsx'
import { AboutForm, BeginForm } from './begin-form.tsx'
import { DutiesPart } from './duties-part.tsx'
import { StopCard } from './stop-card.tsx'
import { matterTexts } from './texts.ts'
import { TriedPart } from './tried-part.tsx'
import { warningText } from './warning-text.ts'
import type { PlannedWayProps, WayPageProps } from './way-props.ts'

/** A matter's way: each stop with its days, what to look at, and what can be changed. */
export function WayPage(props: WayPageProps) {
  const { visit, t, matter, way, may, refused, done } = props
  const mt = matterTexts[visit.language]

  return (
    <StaffPage
      visit={visit}
      title={`${t.title}: ${matter.title}`}
      area="matters"
      done={done}
      trail={[
        { label: mt.title, href: href.matters },
        { label: matter.number ?? matter.title, href: href.matter(matter.id) },
        { label: t.title },
      ]}
    >
      <PageHead kind={`${t.title} · ${matter.number ?? mt.noNumber}`} heading={matter.title} />
      <ErrorSummary
        heading={t.problem}
        errors={refused ? [{ text: t.refusals[refused.reason], fieldId: refused.form }] : []}
      />
      {way ? (
        <Planned {...props} way={way} />
      ) : may ? (
        <BeginForm {...props} />
      ) : (
        <p class="muted">{mt.way.none}</p>
      )}
    </StaffPage>
  )
}

function Planned(props: PlannedWayProps) {
  const { t, way, may, tried } = props

  return (
    <>
      {tried ? <TriedPart {...props} tried={tried} /> : null}
      <WishNotice {...props} />
      <Warnings {...props} />
      <div class="way-columns">
        <div>
          <Section id="vejen" heading={t.plan.heading}>
            <ol class="way-stops">
              {way.route.stops.map((stop, at) => (
                <StopCard key={stop.id} {...props} stop={stop} at={at} />
              ))}
            </ol>
          </Section>
          {may ? <AddForm {...props} /> : null}
        </div>
        <div>
          <AboutForm {...props} />
          <DutiesPart {...props} />
          {may ? <MedForm {...props} /> : null}
          {may ? <PromiseForm {...props} /> : null}
        </div>
      </div>
    </>
  )
}

function WishNotice({ visit, t, way }: PlannedWayProps) {
  const { wish } = way.plan
  const { wishedOn } = way.route
  const day = formatDay(wishedOn, visit.language)
  if (wish.state === 'none') return wishedOn === null ? <p class="muted">{t.wish.none}</p> : null
  if (wish.state === 'holds')
    return (
      <Notice kind="success">
        <p>{t.wish.holds(day, wish.spare)}</p>
      </Notice>
    )
  return (
    <Notice kind="warning">
      <p>
        {wish.late === null ? t.wish.never(day) : t.wish.late(day, wish.late)}{' '}
        {wish.canHold ? t.wish.canHold : t.wish.cannot}
      </p>
    </Notice>
  )
}

function Warnings(props: PlannedWayProps) {
  const { t, way } = props
  if (way.warnings.length === 0) return null
  return (
    <Notice kind="warning" heading={t.warnings.heading}>
      <ul class="way-warnings">
        {way.warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>{warningText(warning, props)}</li>
        ))}
      </ul>
    </Notice>
  )
}
