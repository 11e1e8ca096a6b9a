import { type PrincipleText, strategyStates } from '@pejl/domain/strategies/strategy-text.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { SelectField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { mayVisit } from '../desk/visit.ts'
import { href } from '../routes.ts'
import { mostPrinciples, principleFields } from './strategy-form.ts'
import type { StrategyPageProps } from './strategy-props.ts'
import { texts } from './texts.ts'

/** A strategy's own words, to be put right. After a conflict the other's words stand under what was typed. */
export function StrategyEditor({ visit, strategy, isInForce, typed, refusal }: StrategyPageProps) {
  const t = texts[visit.language]
  const shown = typed ?? strategy
  const locked = isInForce || !mayVisit(visit, 'link')
  const said = (mine: string | null, theirs: string | null) =>
    refusal === 'stale' && (mine ?? '') !== (theirs ?? '') ? { error: t.theirs(theirs ?? '') } : {}
  const numbers = shown.principles.map(({ number }) => number)
  const free = Array.from({ length: mostPrinciples }, (_, index) => index + 1).find(
    (number) => !numbers.includes(number),
  )

  return (
    <Section id="strategien" heading={t.edit} lead={isInForce ? t.inForce : t.editLead}>
      {isInForce && mayVisit(visit, 'draft') ? (
        <LinkButton small href={href.draft(strategy.id)}>
          {t.toDraft}
        </LinkButton>
      ) : null}
      <form method="post" action={href.strategy(strategy.id)}>
        <input type="hidden" name="csrf" value={visit.csrf} />
        <input type="hidden" name="version" value={strategy.version} />
        <TextField
          id="navn"
          label={t.name}
          width="full"
          value={shown.title}
          disabled={locked}
          {...said(shown.title, strategy.title)}
        />
        <TextField
          id="omraade"
          label={t.area}
          width="full"
          value={shown.area}
          disabled={locked}
          {...said(shown.area, strategy.area)}
        />
        <TextField
          id="periode"
          label={t.period}
          hint={t.periodHint}
          width="short"
          value={shown.period ?? ''}
          disabled={locked}
          {...said(shown.period, strategy.period)}
        />
        <SelectField
          id="stand"
          label={t.state}
          value={shown.state}
          disabled={locked}
          choices={strategyStates.map((value) => ({ value, label: t.states[value] }))}
          {...said(t.states[shown.state], t.states[strategy.state])}
        />
        <TextArea
          id="formaal"
          label={t.purpose}
          value={shown.purpose ?? ''}
          disabled={locked}
          {...said(shown.purpose, strategy.purpose)}
        />
        <h3>{t.principles}</h3>
        <p class="muted small">{t.principleHint}</p>
        {shown.principles.map((principle) => (
          <Principle
            key={principle.number}
            principle={principle}
            legend={t.principle(principle.number)}
            locked={locked}
            t={t}
          />
        ))}
        {free === undefined || locked ? null : (
          <details>
            <summary>{t.newPrinciple}</summary>
            <Principle
              principle={{ number: free, title: '', text: null, objectives: [] }}
              legend={t.principle(free)}
              locked={locked}
              t={t}
            />
          </details>
        )}
        {locked ? null : <Button>{t.save}</Button>}
      </form>
    </Section>
  )
}

interface PrincipleProps {
  readonly principle: PrincipleText
  readonly legend: string
  readonly locked: boolean
  readonly t: (typeof texts)['da']
}

function Principle({ principle, legend, locked, t }: PrincipleProps) {
  const names = principleFields(principle.number)
  const objectives = principle.objectives.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n')

  return (
    <fieldset class="principle-fields">
      <legend>{legend}</legend>
      <TextField
        id={names.title}
        label={t.principleTitle}
        width="full"
        value={principle.title}
        disabled={locked}
      />
      <TextArea
        id={names.text}
        label={t.principleText}
        rows={3}
        value={principle.text ?? ''}
        disabled={locked}
      />
      <TextArea id={names.objectives} label={t.objectives} rows={4} value={objectives} disabled={locked} />
    </fieldset>
  )
}
