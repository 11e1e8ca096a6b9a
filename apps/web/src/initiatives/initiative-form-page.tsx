import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { islandAddress } from '../frame/style.ts'
import type { OverLine } from '../plan/over.ts'
import { OverWarning } from '../plan/over-warning.tsx'
import { texts as planTexts } from '../plan/texts.ts'
import { href } from '../routes.ts'
import type { FormOrigin } from './form-origin.ts'
import { FormSections } from './form-sections.tsx'
import { errorText, type ShownForm } from './shown-form.ts'
import { texts } from './texts.ts'

export interface InitiativeFormPageProps {
  readonly visit: Visit
  readonly shown: ShownForm
  /** Where the form is sent. */
  readonly action: string
  /** The initiative that is edited; null while it is made. */
  readonly known: { readonly id: string; readonly title: string; readonly version: number } | null
  /** The form as it was opened, so that what another saves meanwhile can be told from one's own. */
  readonly opened: string
  /** What makes a second click the same as the first. */
  readonly once: string
  /** Why it was not saved, when no field has the reason. */
  readonly refusal?: string
  /** What it is begun from, word for word. */
  readonly origin?: FormOrigin | undefined
  /** What would go over its limit, when that is why it was not saved. */
  readonly over: readonly OverLine[]
}

/** The form of an initiative, for making one and for putting one right. */
export function InitiativeFormPage(props: InitiativeFormPageProps) {
  const { visit, shown, action, known, opened, once, refusal, origin, over } = props
  const { t } = shown
  const plan = planTexts[visit.language]
  const title = known ? t.editOf(known.title) : t.newTitle
  const theirs = [...shown.theirs.keys()].map((part) => ({ text: t.fields[part], fieldId: part }))
  const errors = [
    ...(refusal === undefined ? [] : [{ text: refusal }]),
    ...(over.length === 0 ? [] : [{ text: plan.over.asks, fieldId: 'alligevel' }]),
    ...theirs,
    ...shown.errors.map((error) => ({ text: errorText(shown, error), fieldId: error.name })),
  ]

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="plan"
      scripts={[islandAddress('initiative')]}
      trail={[
        { label: texts[visit.language].title, href: href.initiatives },
        ...(known ? [{ label: known.title, href: href.initiative(known.id) }] : []),
        { label: known ? t.editTitle : t.newTitle },
      ]}
    >
      <PageHead heading={title} lead={known ? undefined : t.newLead} />
      <ErrorSummary heading={t.problem} errors={errors} />
      {mayVisit(visit, 'plan') ? null : (
        <Notice kind="info">
          <p>{t.readOnly}</p>
        </Notice>
      )}
      {origin ? (
        <figure class="form-origin">
          <figcaption>{origin.href ? <a href={origin.href}>{t.fromPromise}</a> : t.fromObjective}</figcaption>
          <blockquote>{origin.quote}</blockquote>
        </figure>
      ) : null}
      <form id="tiltaget" class="initiative-form" method="post" action={action} data-rows>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={known?.version ?? 0} />
        <input type="hidden" name="foer" value={opened} />
        <input type="hidden" name="noegle" value={once} />
        {origin?.commitment ? <input type="hidden" name="loefte" value={origin.commitment} /> : null}
        {/* what Enter in a field does: the first button of a form */}
        <button class="sr-only" type="submit" name="do" value="save" tabindex={-1}>
          {t.save}
        </button>
        <FormSections shown={shown} action={action} />
        {over.length > 0 ? (
          <OverWarning id="alligevel" lines={over} t={plan} mayAllow={mayVisit(visit, 'adopt')} />
        ) : null}
        {shown.locked ? null : (
          <div class="form-bar">
            <Button name="do" value="save">
              {known ? t.save : t.make}
            </Button>
            <LinkButton kind="tertiary" href={known ? href.initiative(known.id) : href.initiatives}>
              {t.cancel}
            </LinkButton>
          </div>
        )}
      </form>
    </StaffPage>
  )
}
