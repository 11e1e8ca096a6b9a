import type { EditMatterRefusal } from '@pejl/actions/matters/make-matter.ts'
import type { RouteCommittee } from '@pejl/store/matters/route-committee-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { Checkbox, RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { SelectField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { fieldOf, type MatterForm } from './matter-form.ts'
import { matterTexts } from './texts.ts'

interface MatterFormPageProps {
  readonly visit: Visit
  readonly form: MatterForm
  /** The matter that is edited; null: it is begun. */
  readonly of: {
    readonly id: string
    readonly title: string
    readonly version: number
    /** Papers say what it is called and whether it is open. */
    readonly isRecorded: boolean
  } | null
  /** What makes a second click the same as the first. */
  readonly once: string
  readonly committees: readonly RouteCommittee[]
  readonly strategies: readonly { readonly id: string; readonly title: string }[]
  readonly refused?: EditMatterRefusal | undefined
}

/** The form to begin a matter, and to edit one. */
export function MatterFormPage(props: MatterFormPageProps) {
  const { visit, of, once, refused } = props
  const t = matterTexts[visit.language]
  const title = of ? t.editTitle : t.newTitle
  const at = refused && fieldOf[refused]

  return (
    <StaffPage
      visit={visit}
      title={title}
      area="matters"
      trail={[
        { label: t.title, href: href.matters },
        ...(of ? [{ label: of.title, href: href.matter(of.id) }] : []),
        { label: title },
      ]}
    >
      <PageHead heading={title} />
      <ErrorSummary
        heading={t.problem}
        errors={refused ? [{ text: t.refusals[refused], ...(at ? { fieldId: at } : {}) }] : []}
      />
      {of?.isRecorded ? (
        <Notice kind="info">
          <p>{t.fromPapers}</p>
        </Notice>
      ) : null}
      <form
        id="sagen"
        class="matter-form"
        method="post"
        action={of ? href.matterForm(of.id) : href.newMatter}
      >
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="noegle" value={once} />
        {of ? <input type="hidden" name="version" value={of.version} /> : null}
        <MatterFields {...props} />
        <div class="button-row">
          <Button>{of ? t.save : t.makeSubmit}</Button>
          <LinkButton kind="tertiary" href={of ? href.matter(of.id) : href.matters}>
            {t.cancel}
          </LinkButton>
        </div>
      </form>
    </StaffPage>
  )
}

function MatterFields({ visit, form, of, committees, strategies, refused }: MatterFormPageProps) {
  const t = matterTexts[visit.language]
  const field = (id: string) => {
    const hint = t.hints[id]
    return {
      id,
      label: t.fields[id] ?? id,
      ...(hint && !(of && id === 'nummer') ? { hint } : {}),
      ...(refused && fieldOf[refused] === id ? { error: t.refusals[refused] } : {}),
    }
  }

  return (
    <>
      {of ? null : <TextField {...field('nummer')} width="short" value={form.number} maxLength={40} />}
      {of?.isRecorded ? null : (
        <TextField {...field('titel')} width="full" value={form.title} maxLength={300} />
      )}
      <SelectField
        {...field('udvalg')}
        value={form.committeeId ?? ''}
        choices={[
          { value: '', label: t.choose },
          ...committees.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField {...field('ansvarlig')} value={form.responsible} maxLength={200} />
      <SelectField
        {...field('strategi')}
        value={form.strategyId ?? ''}
        choices={[
          { value: '', label: t.noStrategy },
          ...strategies.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      {of?.isRecorded ? null : (
        <>
          <RadioGroup
            {...field('adgang')}
            value={form.isClosed ? 'lukket' : 'aaben'}
            choices={[
              { value: 'aaben', label: t.access.open },
              { value: 'lukket', label: t.access.closed },
            ]}
          />
          <div class="matter-closed">
            <TextArea {...field('grund')} rows={2} value={form.reason} />
            <TextField {...field('neutral')} width="full" value={form.neutralTitle} maxLength={300} />
          </div>
          <Checkbox id="annonceret" label={t.fields.annonceret ?? ''} checked={form.announced} />
        </>
      )}
    </>
  )
}
