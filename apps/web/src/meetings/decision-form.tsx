import { outcomes } from '@pejl/domain/documents/read-item.ts'
import type { Doing } from '@pejl/domain/sittings/operation.ts'
import type {
  Sitting,
  SittingDecision,
  SittingItem,
  SittingRecommendation,
} from '@pejl/domain/sittings/sitting.ts'
import {
  proposeOutcome,
  proposeOutcomeOf,
  proposeWording,
  wordingOfAgenda,
} from '@pejl/domain/sittings/wording.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { SelectField, TextArea } from '@pejl/ui/fields.tsx'
import { formatDay } from '../desk/dates.ts'
import { OpForm } from './op-form.tsx'
import { given, isRefused, type SittingLook } from './sitting-look.ts'
import { Still, useHeldStamp } from './still.tsx'

interface DecisionFormProps {
  readonly sitting: Sitting
  readonly item: SittingItem
  /** null: the item as a whole. */
  readonly recommendation: SittingRecommendation | null
  readonly look: SittingLook
}

/** The key of an outcome, with which it is chosen; the same in both languages, as the wording is Danish. */
export const outcomeKeys = {
  approved: 'g',
  noted: 'e',
  discussed: 'd',
  recommended: 'i',
  postponed: 'u',
  rejected: 'f',
  referred: 'o',
  other: 'a',
} as const

/** What a decision says, to tell whether somebody else has changed it. */
export const contentOf = (
  decision:
    | Pick<SittingDecision, 'outcome' | 'text' | 'remark' | 'amended' | 'referredTo' | 'postponedTo'>
    | Extract<Doing, { kind: 'decide' }>
    | undefined,
): string =>
  decision
    ? JSON.stringify([
        decision.outcome,
        decision.text.trim(),
        decision.remark,
        decision.amended,
        decision.outcome === 'referred' ? decision.referredTo : null,
        decision.outcome === 'postponed' ? decision.postponedTo : null,
      ])
    : ''

/** The answer to one recommendation, or to an item without any. */
export function DecisionForm({ sitting, item, recommendation, look }: DecisionFormProps) {
  const decision = item.decisions.find((one) => one.recommendationId === (recommendation?.id ?? null))
  const id = `b-${recommendation?.id ?? item.id}`
  const version = decision?.version ?? 0
  const stamp = useHeldStamp({ form: id, desk: look.desk, content: contentOf(decision), version })
  const proposed = item.kind === 'agenda-approval' ? wordingOfAgenda(sitting.agendaChanges) : ''
  const { t } = look

  return (
    <div class="decision" data-decision={id}>
      {recommendation ? (
        <p class="decision-asked">
          <strong>{t.recommendation(recommendation.number)}:</strong> {recommendation.text}
        </p>
      ) : null}
      <Still stamp={`${stamp}-${proposed}-${isRefused(look, id)}`}>
        <OpForm look={look} meetingId={sitting.id} kind="decide" id={id} item={item.id} at={item.id}>
          <input type="hidden" name="svar" value={`${recommendation?.id ?? ''}:${version}`} />
          <Fields {...{ item, recommendation, look, decision, id, proposed }} />
        </OpForm>
      </Still>
      {decision ? <TakeBack {...{ sitting, item, look, decision }} /> : null}
    </div>
  )
}

interface FieldsProps extends Omit<DecisionFormProps, 'sitting'> {
  readonly decision: SittingDecision | undefined
  readonly id: string
  readonly proposed: string
}

function Fields({ item, recommendation, look, decision, id, proposed }: FieldsProps) {
  const { t, choices } = look
  const value = given(look, id)
  const likely = recommendation ? proposeOutcome(recommendation) : proposeOutcomeOf(item)
  const chosen = value('udfald', decision?.outcome ?? likely)
  return (
    <>
      <fieldset class="outcomes">
        <legend class="form-label">{recommendation ? t.outcome : t.whole}</legend>
        <div class="radio-row">
          {outcomes.map((outcome) => (
            <div class="form-group-radio" key={outcome}>
              <input
                type="radio"
                class="form-radio"
                id={`${id}-${outcome}`}
                name="udfald"
                value={outcome}
                checked={outcome === chosen}
                data-wording={proposeWording(outcome)}
                aria-keyshortcuts={outcomeKeys[outcome]}
              />
              <label class="form-label" for={`${id}-${outcome}`}>
                {t.outcomes[outcome]}{' '}
                <span class="outcome-key" aria-hidden="true">
                  {outcomeKeys[outcome].toUpperCase()}
                </span>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <TextArea
        id={`${id}-ordlyd`}
        name="ordlyd"
        label={t.wording}
        hint={t.wordingHint}
        rows={2}
        value={value('ordlyd', decision?.text ?? proposed)}
      />
      <TextArea
        id={`${id}-bemaerkning`}
        name="bemaerkning"
        label={t.remark}
        hint={t.remarkHint}
        rows={1}
        optional
        value={value('bemaerkning', decision?.remark ?? '')}
      />
      <details open={chosen === 'referred' || chosen === 'postponed' || Boolean(decision?.amended)}>
        <summary>{t.more}</summary>
        {recommendation ? (
          <TextArea
            id={`${id}-aendret`}
            name="aendret"
            label={t.amended}
            rows={2}
            optional
            value={value('aendret', decision?.amended ?? '')}
          />
        ) : null}
        <SelectField
          id={`${id}-udvalg`}
          name="udvalg"
          label={t.referTo}
          value={value('udvalg', decision?.referredTo ?? '')}
          choices={[
            { value: '', label: t.nowhere },
            ...choices.committees.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SelectField
          id={`${id}-moede`}
          name="moede"
          label={t.postponeTo}
          value={value('moede', decision?.postponedTo ?? '')}
          choices={[
            { value: '', label: t.noMeeting },
            ...choices.laterMeetings.map(({ id, heldOn }) => ({
              value: id,
              label: formatDay(heldOn, look.language),
            })),
          ]}
        />
      </details>
      <Also item={item} recommendation={recommendation} look={look} id={id} />
      <div class="button-row">
        <Button kind="secondary" small>
          {t.save}
        </Button>
        {decision ? <span class="muted small">{t.by(decision.by)}</span> : null}
      </div>
    </>
  )
}

/** Other recommendations that get the same answer. */
function Also({
  item,
  recommendation,
  look,
  id,
}: Omit<DecisionFormProps, 'sitting'> & { readonly id: string }) {
  const others = item.recommendations.filter((one) => recommendation !== null && one !== recommendation)
  if (others.length === 0) return null
  const versionOf = (other: string) =>
    item.decisions.find((one) => one.recommendationId === other)?.version ?? 0
  return (
    <fieldset class="also">
      <legend class="small">{look.t.also}</legend>
      {others.map((other) => (
        <label key={other.id} class="small">
          <input
            type="checkbox"
            name="svar"
            value={`${other.id}:${versionOf(other.id)}`}
            id={`${id}-og-${other.number}`}
          />{' '}
          {look.t.alsoPoint(other.number)}
        </label>
      ))}
    </fieldset>
  )
}

function TakeBack({
  sitting,
  item,
  look,
  decision,
}: Pick<DecisionFormProps, 'sitting' | 'item' | 'look'> & { readonly decision: SittingDecision }) {
  const key = `u-${decision.recommendationId ?? item.id}`
  return (
    <OpForm look={look} meetingId={sitting.id} kind="undecide" id={key} item={item.id} at={item.id} inline>
      <input type="hidden" name="svar" value={`${decision.recommendationId ?? ''}:${decision.version}`} />
      <Button kind="tertiary" small>
        {look.t.undo}
      </Button>
    </OpForm>
  )
}
