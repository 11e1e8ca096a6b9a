import type { UnitText } from '@pejl/domain/plan/tidy-unit.ts'
import type { CommitteeChoice } from '@pejl/store/plan/choice-views.ts'
import type { UnitChoice } from '@pejl/store/plan/form-choice-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { errorsOf, type Refused } from './small-form.ts'
import { texts } from './texts.ts'
import { UnitFields } from './unit-fields.tsx'

interface NewUnitPageProps {
  readonly visit: Visit
  readonly unit: UnitText
  readonly parents: readonly UnitChoice[]
  readonly committees: readonly CommitteeChoice[]
  /** What makes a second click the same as the first. */
  readonly once: string
  readonly refused?: Refused | undefined
}

/** A form to make a unit. */
export function NewUnitPage({ visit, once, refused, ...fields }: NewUnitPageProps) {
  const t = texts[visit.language]
  const { language } = visit

  return (
    <StaffPage
      visit={visit}
      title={t.newTitle}
      area="units"
      trail={[{ label: t.title, href: href.units }, { label: t.newTitle }]}
    >
      <PageHead heading={t.newTitle} />
      <ErrorSummary heading={t.problem} errors={errorsOf(refused, { t, language })} />
      <form id="enheden" class="unit-form" method="post" action={href.makeUnit}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="noegle" value={once} />
        <UnitFields t={t} language={language} refused={refused} {...fields} />
        <div class="button-row">
          <Button>{t.makeSubmit}</Button>
          <LinkButton kind="tertiary" href={href.units}>
            {t.cancel}
          </LinkButton>
        </div>
      </form>
    </StaffPage>
  )
}
