import type { Fault } from '@pejl/domain/plan/fault.ts'
import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { OverloadText } from '@pejl/domain/plan/tidy-unit.ts'
import { Button, ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { DateField, SelectField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import type { DeskLook } from './desk-look.ts'
import { unitsInOrder } from './heat.ts'
import type { OverLine } from './over.ts'
import { OverList } from './over-list.tsx'
import { overloadText } from './overload-list.tsx'

export interface TypedOverload {
  readonly unit: string
  readonly from: string
  readonly to: string
  readonly points: string
  readonly atOnce: string
  readonly reason: string
  readonly allowedBy: string
}

export interface OverloadPageProps {
  readonly visit: Visit
  readonly plan: ActionPlan
  readonly look: DeskLook
  /** What is over its limit without permission. */
  readonly over: readonly OverLine[]
  readonly typed: TypedOverload
  readonly faults: readonly Fault<keyof OverloadText>[]
  readonly refusal?: string | undefined
  readonly done?: string | undefined
}

/** Where units may go over their limit, by whose word and why; and the form that allows it. */
export function OverloadPage(props: OverloadPageProps) {
  const { visit, plan, look, over, faults, refusal, done } = props
  const { t } = look
  const errors = faults.map(({ field }) => ({ text: t.overloadPage.faults[field], fieldId: fieldIds[field] }))
  const other =
    refusal !== undefined && faults.length === 0
      ? [{ text: t.refusals[refusal] ?? '', fieldId: 'enhed' }]
      : []

  return (
    <StaffPage
      visit={visit}
      title={t.overloads.heading}
      area="plan"
      done={done}
      trail={[{ label: t.title, href: href.plan }, { label: t.overloads.heading }]}
    >
      <PageHead heading={t.overloads.heading} lead={t.overloadPage.lead}>
        <LinkButton href={href.plan} kind="tertiary">
          {t.toTimeline}
        </LinkButton>
      </PageHead>
      <ErrorSummary errors={[...errors, ...other]} />
      {over.length > 0 ? (
        <section class="plan-said plan-said-late" aria-labelledby="over-graensen">
          <h2 id="over-graensen">{t.over.heading}</h2>
          <OverList lines={over} t={t} mayAllow={look.mayAdopt} />
        </section>
      ) : null}
      <Allowed plan={plan} look={look} />
      {look.mayAdopt ? <AllowForm {...props} /> : null}
    </StaffPage>
  )
}

const fieldIds = {
  fromOn: 'fra',
  toOn: 'til',
  points: 'point',
  atOnce: 'ad-gangen',
  reason: 'grund',
  allowedBy: 'af',
} as const satisfies Record<keyof OverloadText, string>

function Allowed({ plan, look }: Pick<OverloadPageProps, 'plan' | 'look'>) {
  const { t } = look
  const allowed = plan.units
    .flatMap((unit) => unit.overloads.map((one) => ({ ...one, name: unit.name })))
    .toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
  if (allowed.length === 0) return <EmptyState heading={t.overloads.none} />

  return (
    <ul class="work-list">
      {allowed.map((one) => (
        <li key={one.id} class="work-row">
          <div>
            <strong>{overloadText(one.name, one, look)}</strong>
            <span class="block">{one.reason}</span>
            <span class="muted small block">{t.overloads.by(one.allowedBy)}</span>
          </div>
          {look.mayAdopt ? (
            <form method="post" action={href.withdrawOverload(one.id)}>
              <input type="hidden" name="csrf" value={look.csrf} />
              <Button kind="warning" small>
                {t.overloads.withdraw}
              </Button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function AllowForm({ plan, look, typed, faults }: OverloadPageProps) {
  const { t } = look
  const p = t.overloadPage
  const error = (field: keyof OverloadText) =>
    faults.some((fault) => fault.field === field) ? { error: p.faults[field] } : {}

  return (
    <Section id="tillad" heading={t.allowOver} lead={p.formLead}>
      <form method="post" action={href.overloads}>
        <input type="hidden" name="csrf" value={look.csrf} />
        <SelectField
          id="enhed"
          label={t.heat.unit}
          value={typed.unit}
          choices={unitsInOrder(plan.units).map(({ unit, depth }) => ({
            value: unit.id,
            label: `${'\u2003'.repeat(depth)}${unit.name}`,
          }))}
        />
        <div class="form-row">
          <DateField id="fra" label={p.from} value={typed.from} {...error('fromOn')} />
          <DateField id="til" label={p.to} value={typed.to} {...error('toOn')} />
        </div>
        <div class="form-row">
          <TextField id="point" label={p.points} width="short" value={typed.points} {...error('points')} />
          <TextField
            id="ad-gangen"
            label={p.atOnce}
            width="short"
            optional
            value={typed.atOnce}
            {...error('atOnce')}
          />
        </div>
        <TextArea
          id="grund"
          label={p.reason}
          hint={p.reasonHint}
          rows={3}
          value={typed.reason}
          {...error('reason')}
        />
        <TextField id="af" label={p.by} hint={p.byHint} value={typed.allowedBy} {...error('allowedBy')} />
        <ButtonRow>
          <Button>{p.submit}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}
