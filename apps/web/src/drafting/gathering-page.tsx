import { type Passage, passagesOf } from '@pejl/domain/strategies/content.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { ErrorSummary } from '@pejl/ui/error-summary.tsx'
import { TextArea, TextField } from '@pejl/ui/fields.tsx'
import { FilterBar } from '@pejl/ui/filter-bar.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { mayVisit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { href } from '../routes.ts'
import { texts as strategyTexts } from '../strategies/texts.ts'
import { GatheringFields } from './gathering-form.tsx'
import type { GatheringPageProps } from './gathering-props.ts'
import { gatheringTexts } from './gathering-texts.ts'
import { InputRow } from './input-row.tsx'
import { StrategyTabs } from './strategy-tabs.tsx'

/** One gathering: who was invited, what they said, and which words it led to. */
export function GatheringPage(props: GatheringPageProps) {
  const { visit, strategy, gathering, newest, onlyUnlinked, refusal, done } = props
  const t = gatheringTexts[visit.language]
  const passages: readonly Passage[] = newest ? passagesOf(newest.content) : []
  const shown = gathering.given.filter(({ links }) => !onlyUnlinked || links.length === 0)
  const address = href.gathering(strategy.id, gathering.id)
  const guests = (isPerson: boolean) =>
    gathering.guests
      .filter((guest) => guest.isPerson === isPerson)
      .map(({ label }) => label)
      .join(', ')

  return (
    <StaffPage
      visit={visit}
      title={gathering.title}
      area="strategies"
      done={done}
      trail={[
        { label: strategyTexts[visit.language].title, href: href.strategies },
        { label: strategy.title, href: href.strategy(strategy.id) },
        { label: t.title, href: href.gatherings(strategy.id) },
        { label: gathering.title },
      ]}
    >
      <PageHead kind={t.kinds[gathering.kind]} heading={gathering.title} />
      <StrategyTabs visit={visit} id={strategy.id} current="gatherings" />
      <ErrorSummary heading={t.problem} errors={refusal ? [{ text: t.refusals[refusal] }] : []} />
      <DefinitionList
        facts={[
          { term: t.day, value: formatDay(gathering.heldOn, visit.language) },
          { term: t.place, value: gathering.place },
          { term: t.columns.came, value: gathering.came },
          { term: t.groups, value: guests(false) },
          { term: t.persons, value: guests(true) },
          { term: t.isOpen, value: gathering.isOpen ? t.isPublic : t.isInternal },
        ]}
      />
      {mayVisit(visit, 'draft') ? <Forms {...props} /> : null}
      <Section id="input" heading={t.inputs} lead={t.unlinkedSum(gathering.unlinked, gathering.inputs)}>
        <FilterBar
          label={t.inputs}
          filters={[
            { label: t.filterAll, href: `${address}#input`, current: !onlyUnlinked, count: gathering.inputs },
            {
              label: t.filterUnlinked,
              href: `${address}?vis=ikke-knyttet#input`,
              current: onlyUnlinked,
              count: gathering.unlinked,
            },
          ]}
        />
        {shown.length === 0 ? <p class="muted">{gathering.inputs === 0 ? t.noInputs : ''}</p> : null}
        <ul class="work-list">
          {shown.map((input) => (
            <InputRow key={input.id} {...props} input={input} passages={passages} />
          ))}
        </ul>
      </Section>
    </StaffPage>
  )
}

function Forms({ visit, strategy, gathering, typed, typedInputs }: GatheringPageProps) {
  const t = gatheringTexts[visit.language]

  return (
    <>
      <details class="work-panel" open={typed !== undefined}>
        <summary>{t.edit}</summary>
        <form method="post" action={href.gathering(strategy.id, gathering.id)} class="after-summary">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="version" value={gathering.version} />
          <GatheringFields shown={typed ?? gathering} t={t} />
          <Button>{t.save}</Button>
        </form>
      </details>
      <details class="work-panel" open={typedInputs !== undefined || gathering.inputs === 0}>
        <summary>{t.collect}</summary>
        <form method="post" action={href.collectInputs(strategy.id, gathering.id)} class="after-summary">
          <input type="hidden" name="csrf" value={visit.csrf} />
          <TextArea
            id="input-linjer"
            label={t.pasted}
            hint={t.pastedHint}
            rows={8}
            value={typedInputs?.pasted ?? ''}
          />
          <div class="field-grid">
            <TextField
              id="input-hvem"
              label={t.saidBy}
              hint={t.saidByHint}
              width="full"
              value={typedInputs?.saidBy ?? ''}
            />
            <TextField id="input-tema" label={t.theme} width="full" value={typedInputs?.theme ?? ''} />
          </div>
          <Checkbox id="input-offentligt" label={t.openInputs} checked={typedInputs?.isOpen ?? false} />
          <Button>{t.collectSubmit}</Button>
        </form>
      </details>
    </>
  )
}
