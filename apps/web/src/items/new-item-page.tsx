import type { Day } from '@pejl/domain/common/day.ts'
import { itemKinds } from '@pejl/domain/items/item.ts'
import { isMeantFor } from '@pejl/domain/items/template.ts'
import type { CommitteeChoice, MatterForItem, MeetingChoice } from '@pejl/store/items/choice-views.ts'
import type { EarlierChoice } from '@pejl/store/items/earlier-views.ts'
import type { StaffTemplate } from '@pejl/store/items/template-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { formatDay } from '../desk/dates.ts'
import { newKey } from '../desk/once.ts'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { AccessFields } from './about-part.tsx'
import { type ItemRefusalKey, itemTexts } from './texts.ts'

/** A new item as typed, or as it is proposed. */
export interface TypedItem {
  readonly title: string
  readonly committeeId: string
  readonly meetingId: string
  readonly stopId: string
  readonly templateId: string
  readonly responsible: string
  readonly kind: string
  readonly matterNumber: string
  readonly from: string
  readonly access: 'open' | 'closed'
  readonly closedReason: string
  readonly neutralTitle: string
}

interface NewItemPageProps {
  readonly visit: Visit
  readonly typed: TypedItem
  readonly matter: MatterForItem | undefined
  readonly earlier: readonly EarlierChoice[]
  readonly committees: readonly CommitteeChoice[]
  readonly meetings: readonly MeetingChoice[]
  readonly templates: readonly StaffTemplate[]
  readonly today: Day
  readonly refusal?: ItemRefusalKey
}

/** The form in which an item is begun. */
export function NewItemPage(props: NewItemPageProps) {
  const { visit, typed, matter, refusal } = props
  const t = itemTexts[visit.language]

  return (
    <StaffPage
      visit={visit}
      title={t.newTitle}
      area="items"
      trail={[{ label: t.title, href: href.items }, { label: t.newTitle }]}
    >
      <PageHead
        kind={matter ? [t.matter, matter.number].filter((text) => text).join(' ') : t.title}
        heading={matter?.title ?? t.newTitle}
        lead={t.newLead}
      />
      <ErrorSummary
        heading={t.problem}
        errors={
          refusal
            ? [{ text: t.refusals[refusal], ...(fieldOf[refusal] ? { fieldId: fieldOf[refusal] } : {}) }]
            : []
        }
      />
      <form method="post" action={href.makeItem}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="stop" value={typed.stopId} />
        <input type="hidden" name="noegle" value={newKey()} />
        {matter ? <input type="hidden" name="sag" value={matter.id} /> : <WithoutMatter {...props} />}
        <Places {...props} />
        {props.earlier.length === 0 ? null : <Earlier {...props} />}
        <TextField
          id="titel"
          label={t.titleField}
          width="full"
          value={typed.title}
          {...(props.earlier.length === 0 ? {} : { hint: t.titleHint })}
        />
        <TextField
          id="ansvarlig"
          label={t.responsible}
          hint={t.responsibleHint}
          optional
          value={typed.responsible}
        />
        <AccessFields shown={typed} t={t} />
        <Button>{t.begin}</Button>
      </form>
    </StaffPage>
  )
}

function WithoutMatter({ visit, typed }: NewItemPageProps) {
  const t = itemTexts[visit.language]
  const kinds = itemKinds.filter((kind) => kind === 'standing' || kind === 'information' || kind === 'other')

  return (
    <>
      <TextField
        id="sagsnummer"
        label={t.matterNumber}
        hint={t.matterNumberHint}
        optional
        width="short"
        value={typed.matterNumber}
      />
      <SelectField
        id="art"
        label={t.kind}
        hint={t.kindHint}
        value={typed.kind}
        choices={kinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      />
    </>
  )
}

function Places({ visit, typed, committees, meetings, templates }: NewItemPageProps) {
  const t = itemTexts[visit.language]
  const committee = committees.find(({ id }) => id === typed.committeeId)
  const meant = templates.filter(
    (template) => template.active && (!committee || isMeantFor(template, committee.kind)),
  )

  return (
    <>
      <SelectField
        id="udvalg"
        label={t.committee}
        value={typed.committeeId}
        choices={[
          { value: '', label: '–' },
          ...committees.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        id="moede"
        label={t.meeting}
        value={typed.meetingId}
        choices={[
          { value: '', label: t.meetingLater },
          ...meetings.map(({ id, committee: name, heldOn }) => ({
            value: id,
            label: t.meetingOf(name, formatDay(heldOn, visit.language)),
          })),
        ]}
      />
      <SelectField
        id="skabelon"
        label={t.template}
        value={typed.templateId}
        choices={(meant.length > 0 ? meant : templates).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}

function Earlier({ visit, typed, earlier }: NewItemPageProps) {
  const t = itemTexts[visit.language]
  const where = ({ committee, heldOn }: EarlierChoice) =>
    [committee, formatDay(heldOn, visit.language)].filter((text) => text).join(', ')

  return (
    <SelectField
      id="fra"
      label={t.from}
      hint={t.fromHint}
      value={typed.from}
      choices={[
        { value: '', label: t.fromNothing },
        ...earlier.map((choice) => ({
          value: `${choice.from.kind}:${choice.from.id}`,
          label: t.fromOf(choice.title, where(choice)),
        })),
      ]}
    />
  )
}

const fieldOf: Readonly<Record<string, string>> = {
  'title-missing': 'titel',
  'unknown-committee': 'udvalg',
  'unknown-matter': 'sagsnummer',
  'unknown-meeting': 'moede',
  'unknown-template': 'skabelon',
  'unknown-earlier': 'fra',
  'no-part': 'adgang',
  'matter-closed': 'adgang',
  'closed-reason-missing': 'lukket-grund',
  'neutral-title-missing': 'neutral-titel',
  'neutral-title-same': 'neutral-titel',
}
