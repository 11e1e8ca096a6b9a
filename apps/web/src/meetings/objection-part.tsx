import { presentAt } from '@pejl/domain/sittings/presence.ts'
import { hasVote } from '@pejl/domain/sittings/voting.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { SelectField, TextArea, TextField } from '@pejl/ui/fields.tsx'
import { OpForm } from './op-form.tsx'
import { RemoveForm } from './remove-form.tsx'
import { given, type ItemPanelProps, isRefused } from './sitting-look.ts'
import { Still } from './still.tsx'

/** Dissenting opinions (§ 13), and bringing the decision before the council (§ 23). */
export function ObjectionPart(props: ItemPanelProps) {
  const { sitting, item, look } = props
  const { t } = look
  const mayClaim = sitting.kind === 'standing' || sitting.kind === 'finance'
  return (
    <section class="sitting-part" aria-labelledby={`mindretal-${item.id}`}>
      <h3 id={`mindretal-${item.id}`}>{t.statements}</h3>
      <ul class="bare-list">
        {item.statements.map((statement) => (
          <li key={statement.id} class="sitting-line">
            <span>
              <strong>{statement.saidBy}:</strong> {statement.text}
            </span>
            <RemoveForm
              look={look}
              meetingId={sitting.id}
              item={item.id}
              kind="unstate"
              id={`fu-${statement.id}`}
              of={statement.saidBy}
              values={{ udtalelse: statement.id }}
            />
          </li>
        ))}
      </ul>
      <NewStatement {...props} />
      {mayClaim && item.kind === 'matter' ? <Claim {...props} /> : null}
    </section>
  )
}

function NewStatement({ sitting, item, look }: ItemPanelProps) {
  const { t } = look
  const id = `m-${item.id}`
  const value = given(look, id)
  return (
    <Still stamp={`${id}-${item.statements.length}-${isRefused(look, id)}`}>
      <details open={isRefused(look, id)}>
        <summary>{t.statement}</summary>
        <OpForm look={look} meetingId={sitting.id} kind="state" id={id} item={item.id} at={item.id}>
          <TextField id={`${id}-hvem`} name="hvem" label={t.saidBy} value={value('hvem', '')} />
          <TextArea id={`${id}-tekst`} name="tekst" label={t.saying} rows={3} value={value('tekst', '')} />
          {item.recommendations.length > 1 ? (
            <SelectField
              id={`${id}-svar`}
              name="svar"
              label={t.concerns}
              value={value('svar', '')}
              choices={[
                { value: '', label: t.wholeItem },
                ...item.recommendations.map(({ id, number }) => ({
                  value: id,
                  label: t.recommendation(number),
                })),
              ]}
            />
          ) : null}
          <Checkbox id={`${id}-foelger`} name="foelger" label={t.follows} checked />
          <Button kind="secondary" small>
            {t.saveStatement}
          </Button>
        </OpForm>
      </details>
    </Still>
  )
}

function Claim({ sitting, item, look }: ItemPanelProps) {
  const { t } = look
  const id = `k-${item.id}`
  const claimant = sitting.attendees.find(({ personId }) => personId === item.claimedBy)
  return (
    <OpForm look={look} meetingId={sitting.id} kind="claim" id={id} item={item.id} at={item.id}>
      <h3>{t.claim}</h3>
      {claimant ? (
        <>
          <p>{t.claimed(claimant.name)}</p>
          <input type="hidden" name="fjern" value="ja" />
          <Button kind="tertiary" small>
            {t.unclaim}
          </Button>
        </>
      ) : (
        <>
          <SelectField
            id={`${id}-person`}
            name="person"
            label={t.person}
            hint={t.claimHint}
            value={given(look, id)('person', '')}
            choices={[
              { value: '', label: t.nowhere },
              ...presentAt(sitting, item.id)
                .filter(hasVote)
                .map(({ personId, name }) => ({ value: personId, label: name })),
            ]}
          />
          <Button kind="secondary" small>
            {t.claim}
          </Button>
        </>
      )}
    </OpForm>
  )
}
