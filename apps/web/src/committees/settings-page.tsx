import type { EditCommitteeRefusal } from '@pejl/actions/edit-committee.ts'
import { isoDay } from '@pejl/domain/common/written-values.ts'
import { isDispatchLate } from '@pejl/domain/meetings/calendar-deadlines.ts'
import { committeeKinds } from '@pejl/domain/organisation/committee-kind.ts'
import { committeeTree } from '@pejl/domain/organisation/committee-tree.ts'
import type { CommitteeLine, CommitteeView } from '@pejl/store/committees/detail-views.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { DateField, SelectField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import type { MemberTexts } from './member-texts-da.ts'
import { writeShortNames } from './settings-form.ts'
import { texts } from './texts.ts'
import { errorsOfForm, type RefusedForm, typedField } from './typed-form.ts'

export interface TypedCommittee {
  readonly name: string
  readonly kind: string
  readonly abbreviations: readonly string[]
}

interface SettingsPageProps {
  readonly visit: Visit
  readonly t: MemberTexts
  readonly committee: CommitteeView
  readonly lines: readonly CommitteeLine[]
  /** Name, kind and other names, as they are or as they were typed. */
  readonly typed: TypedCommittee
  /** Why the names were not saved, or the two not merged. */
  readonly refusal?: EditCommitteeRefusal | undefined
  readonly refused?: RefusedForm | undefined
}

/** How one committee meets and what it publishes; its name and kind; and the one it may be the same as. */
export function SettingsPage(props: SettingsPageProps) {
  const { visit, t, committee, lines, typed, refusal, refused } = props
  const names = texts[visit.language]
  const nameErrors = refusal
    ? [{ text: names.refusals[refusal], fieldId: refusal === 'not-found' ? 'fra' : 'navn' }]
    : []

  return (
    <StaffPage
      visit={visit}
      title={`${t.settings.title}: ${committee.name}`}
      area="committees"
      trail={[
        { label: names.title, href: href.committees },
        { label: committee.name, href: href.committee(committee.id) },
        { label: t.settings.title },
      ]}
    >
      <PageHead kind={committee.name} heading={t.settings.title} />
      <ErrorSummary heading={t.problem} errors={[...nameErrors, ...errorsOfForm(refused)]} />
      <Section id="moedes" heading={t.settings.meets}>
        <MeetsForm {...props} />
      </Section>
      <Section id="navne" heading={t.settings.names}>
        <form method="post" action={href.committee(committee.id)}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <TextField id="navn" label={names.name} width="full" value={typed.name} />
          <SelectField
            id="slags"
            label={names.kind}
            value={typed.kind}
            choices={committeeKinds.map((value) => ({ value, label: names.kinds[value] }))}
          />
          <TextArea
            id="andre"
            label={names.other}
            hint={names.otherHint}
            rows={4}
            value={typed.abbreviations.join('\n')}
          />
          <Button>{names.save}</Button>
        </form>
      </Section>
      {lines.length < 2 ? null : (
        <Section id="saml" heading={names.merge} lead={names.mergeLead(committee.name)}>
          <form method="post" action={href.merge(committee.id)}>
            <input type="hidden" name="csrf" value={visit.csrf} />
            <SelectField
              id="fra"
              label={names.mergeFrom}
              value=""
              choices={[
                { value: '', label: names.mergeChoose },
                ...lines
                  .filter(({ id }) => id !== committee.id)
                  .map(({ id, name, meetings }) => ({ value: id, label: `${name} (${meetings})` })),
              ]}
            />
            <Button kind="warning">{names.mergeSubmit}</Button>
          </form>
        </Section>
      )}
    </StaffPage>
  )
}

function MeetsForm({ visit, t, committee, lines, refused }: SettingsPageProps) {
  const field = (name: keyof MemberTexts['fields'], given: string | number | null = '') =>
    typedField({ form: 'udvalget', t, refused }, name, String(given ?? ''))
  const [from, until] = [field('fra', committee.fromOn), field('til', committee.toOn)]
  const published = committee.publishes === null ? '' : committee.publishes ? 'ja' : 'nej'

  return (
    <form
      id="udvalget"
      method="post"
      action={`${href.committeeSettings(committee.id)}#udvalget`}
      class="unit-form"
    >
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="version" value={committee.version} />
      {isDispatchLate(committee.kind, committee) ? (
        <Notice kind="warning">
          <p>{t.settings.lateDispatch}</p>
        </Notice>
      ) : null}
      <SelectField
        {...field('under', committee.parentId)}
        choices={[
          { value: '', label: t.list.top },
          ...committeeTree(lines)
            .filter(({ id }) => id !== committee.id)
            .map(({ id, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${name}` })),
        ]}
      />
      <TextField {...field('grundlag', committee.basis)} width="full" optional maxLength={500} />
      <SelectField
        {...field('offentlig', published)}
        choices={Object.entries(t.settings.publishes).map(([value, label]) => ({ value, label }))}
      />
      <div class="form-row">
        <TextField {...field('sted', committee.place)} optional maxLength={200} />
        <TextField {...field('tid', committee.startsAt?.replace(':', '.'))} width="short" optional />
      </div>
      <TextField {...field('klar', committee.agendaDays)} width="short" inputMode="numeric" />
      <TextField {...field('udsend', committee.dispatchDays)} width="short" inputMode="numeric" />
      <TextField {...field('offentliggoer', committee.publishDays)} width="short" inputMode="numeric" />
      <TextArea {...field('forkortelser', writeShortNames(committee.shortNames))} rows={3} optional />
      <div class="form-row">
        <DateField {...from} value={isoDay(from.value)} optional />
        <DateField {...until} value={isoDay(until.value)} optional />
      </div>
      <Button>{t.save}</Button>
    </form>
  )
}
