import type { Missing } from '@pejl/domain/strategies/tidy-content.ts'
import type { DraftedStrategy, StaffVersion } from '@pejl/store/drafting/version-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { DateField, SelectField } from '@pejl/ui/fields.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { mayVisit, type Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import { draftTexts } from './draft-texts.ts'
import { StrategyTabs } from './strategy-tabs.tsx'
import { AdoptingDecision, sayWhen, VersionTag } from './version-facts.tsx'
import { sayMissing, versionTexts } from './version-texts.ts'
import type { VersionRefusal } from './version-texts-da.ts'

export interface VersionsPageProps {
  readonly visit: Visit
  readonly strategy: DraftedStrategy
  /** Newest first. */
  readonly versions: readonly StaffVersion[]
  readonly today: string
  readonly refusal?: VersionRefusal
  readonly missing?: readonly Missing[]
  readonly done?: string | undefined
}

/** A strategy's versions, what each is, and what can become of it. */
export function VersionsPage(props: VersionsPageProps) {
  const { visit, strategy, versions, refusal, missing = [], done } = props
  const t = versionTexts[visit.language]
  const hasDraft = versions.some(({ state }) => state === 'draft')

  return (
    <StaffPage
      visit={visit}
      title={`${t.title}: ${strategy.title}`}
      area="strategies"
      done={done}
      trail={[
        { label: strategyTexts[visit.language].title, href: href.strategies },
        { label: strategy.title, href: href.strategy(strategy.id) },
        { label: t.title },
      ]}
    >
      <PageHead kind={strategy.title} heading={t.title} lead={t.lead} />
      <StrategyTabs visit={visit} id={strategy.id} current="versions" />
      <ErrorSummary
        heading={t.problem}
        errors={[
          ...(refusal ? [{ text: t.refusals[refusal] }] : []),
          ...missing.map((one) => ({ text: sayMissing(one, t) })),
        ]}
      />
      {versions.length === 0 ? (
        <EmptyState heading={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : null}
      <ol class="version-list">
        {versions.map((version) => (
          <VersionRow key={version.number} {...props} version={version} />
        ))}
      </ol>
      {hasDraft || !mayVisit(visit, 'draft') ? null : <Begin {...props} />}
      {versions.length > 1 ? <Compare {...props} /> : null}
    </StaffPage>
  )
}

function VersionRow(props: VersionsPageProps & { readonly version: StaffVersion }) {
  const { visit, strategy, version, versions } = props
  const t = versionTexts[visit.language]
  const { number, state, note } = version
  const before = versions.find((one) => one.number < number)
  const adopts = mayVisit(visit, 'adopt')

  return (
    <li class={`version-row version-${state}`} id={`udgave-${number}`}>
      <h2>
        <a href={href.version(strategy.id, number)}>{t.number(number)}</a>{' '}
        <VersionTag state={state} language={visit.language} />
      </h2>
      <p class="small muted">{sayWhen(version, visit.language)}</p>
      {note === '' ? null : <p>{note}</p>}
      <AdoptingDecision version={version} language={visit.language} />
      <div class="button-row">
        {state === 'draft' ? (
          <LinkButton small href={href.draft(strategy.id)}>
            {t.edit}
          </LinkButton>
        ) : null}
        {before ? (
          <LinkButton small href={href.difference(strategy.id, before.number, number)}>
            {t.differenceOf(before.number, number)}
          </LinkButton>
        ) : null}
        {adopts && (state === 'draft' || state === 'hearing') ? (
          <LinkButton small href={href.adopt(strategy.id, number)}>
            {t.adopt}
            <span class="sr-only"> {t.number(number)}</span>
          </LinkButton>
        ) : null}
      </div>
      {adopts && state === 'draft' ? <Send {...props} /> : null}
      {adopts && state === 'adopted' ? <Expire {...props} /> : null}
    </li>
  )
}

type RowProps = VersionsPageProps & { readonly version: StaffVersion }

function Send({ visit, strategy, version, today }: RowProps) {
  const t = versionTexts[visit.language]

  return (
    <details>
      <summary>{t.send}</summary>
      <form method="post" action={href.sendToHearing(strategy.id, version.number)} class="inline-form">
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={version.version} />
        <p class="small muted full-row">{t.sendLead}</p>
        <DateField id="hoering-fra" label={t.sendFrom} value={today} required />
        <DateField id="hoering-til" label={t.sendUntil} min={today} required />
        <Button>{t.send}</Button>
      </form>
    </details>
  )
}

function Expire({ visit, strategy, version, today }: RowProps) {
  const t = versionTexts[visit.language]

  return (
    <details>
      <summary>{t.expire}</summary>
      <form method="post" action={href.expire(strategy.id, version.number)} class="inline-form">
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={version.version} />
        <DateField id="udloeb" label={t.expireOn} value={today} max={today} required />
        <Button kind="warning">{t.expire}</Button>
      </form>
    </details>
  )
}

/** The ways to begin the next draft: from what was read, or from a version. */
export function Begin({
  visit,
  strategy,
  versions,
}: Pick<VersionsPageProps, 'visit' | 'strategy' | 'versions'>) {
  const t = draftTexts[visit.language]
  const newest = versions[0]

  return (
    <form method="post" action={href.beginDraft(strategy.id)} class="work-panel">
      <input type="hidden" name="csrf" value={visit.csrf} />
      <p>{t.noneText}</p>
      <p class="small muted">{t.beginNote}</p>
      <div class="button-row">
        {newest ? (
          <Button name="fra" value={String(newest.number)}>
            {t.beginFrom(newest.number)}
          </Button>
        ) : null}
        <Button kind={newest ? 'secondary' : 'primary'} name="fra" value="">
          {t.begin}
        </Button>
      </div>
    </form>
  )
}

function Compare({ visit, strategy, versions }: VersionsPageProps) {
  const t = versionTexts[visit.language]
  const choices = versions.map(({ number, state }) => ({
    value: String(number),
    label: `${t.number(number)} (${t.states[state].toLowerCase()})`,
  }))

  return (
    <Section id="sammenlign" heading={t.compare}>
      <form method="get" action={href.difference(strategy.id)} class="inline-form">
        <SelectField id="fra" label={t.from} choices={choices} value={choices.at(1)?.value ?? ''} />
        <SelectField id="til" label={t.to} choices={choices} value={choices.at(0)?.value ?? ''} />
        <Button kind="secondary">{t.compareSubmit}</Button>
      </form>
    </Section>
  )
}
