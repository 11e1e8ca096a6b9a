import { presentAt, takingPart } from '@pejl/domain/sittings/presence.ts'
import { decidesByVote, hasVote, isQuorate } from '@pejl/domain/sittings/voting.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { OpForm } from './op-form.tsx'
import { RemoveForm } from './remove-form.tsx'
import { given, type ItemPanelProps, isRefused } from './sitting-look.ts'
import { Still } from './still.tsx'

/** Who takes part in an item, in one line; and who comes, goes, or may not take part. */
export function PresencePart(props: ItemPanelProps) {
  const { sitting, item, look } = props
  const { t } = look
  const taking = takingPart(sitting, item.id).filter(hasVote)
  const there = presentAt(sitting, item.id)
  const members = sitting.attendees.filter((one) => hasVote(one) && one.standsInFor === null)
  const away = members.filter(
    ({ personId }) => !taking.some((one) => one.personId === personId || one.standsInFor === personId),
  )
  const isOut = (personId: string) => item.disqualified.some((one) => one.personId === personId)
  return (
    <div class="presence">
      <p class="small">
        {t.present(taking.length, members.length)}
        {away.length > 0
          ? `. ${t.awayHere}: ${away.map(({ name, personId }) => (isOut(personId) ? `${name} (${t.disqualified})` : name)).join(', ')}`
          : ''}
        .
      </p>
      {decidesByVote(sitting.kind) && !isQuorate(sitting.attendees, taking) ? (
        <Notice kind="warning">
          <p>{t.notQuorate}</p>
        </Notice>
      ) : null}
      <Moves {...props} />
      <Still
        stamp={`${item.id}-${there.map(({ personId }) => personId).join()}-${item.disqualified.length}-${sitting.movements.length}-${look.refused?.key}`}
      >
        <details open={isRefused(look, `g-${item.id}`) || isRefused(look, `i-${item.id}`)}>
          <summary>{t.comesAndGoes}</summary>
          <MoveForm {...props} />
          <DisqualifyForm {...props} />
        </details>
      </Still>
    </div>
  )
}

function Moves({ sitting, item, look }: ItemPanelProps) {
  const { t } = look
  const moves = sitting.movements.filter(({ itemId }) => itemId === item.id)
  const nameOf = (id: string) => sitting.attendees.find(({ personId }) => personId === id)?.name ?? ''
  if (moves.length + item.disqualified.length === 0) return null
  return (
    <ul class="bare-list">
      {moves.map((move) => (
        <li key={move.id} class="sitting-line">
          <span>{t.moved(nameOf(move.personId), move.kind === 'arrives', move.at)}</span>
          <RemoveForm
            look={look}
            meetingId={sitting.id}
            item={item.id}
            kind="unmove-person"
            id={`fg-${move.id}`}
            of={nameOf(move.personId)}
            values={{ bevaegelse: move.id }}
          />
        </li>
      ))}
      {item.disqualified.map(({ personId, reason }) => (
        <li key={personId} class="sitting-line">
          <span>
            {nameOf(personId)}: {t.disqualified} ({reason})
          </span>
          <RemoveForm
            look={look}
            meetingId={sitting.id}
            item={item.id}
            kind="disqualify"
            id={`fi-${item.id}-${personId}`}
            of={nameOf(personId)}
            values={{ person: personId, fjern: 'ja' }}
          />
        </li>
      ))}
    </ul>
  )
}

const peopleOf = ({ sitting, look }: ItemPanelProps) => [
  { value: '', label: look.t.nowhere },
  ...sitting.attendees.map(({ personId, name }) => ({ value: personId, label: name })),
]

function MoveForm(props: ItemPanelProps) {
  const { sitting, item, look } = props
  const { t } = look
  const id = `g-${item.id}`
  const value = given(look, id)
  return (
    <OpForm look={look} meetingId={sitting.id} kind="move-person" id={id} item={item.id} at={item.id}>
      <div class="field-row">
        <SelectField
          id={`${id}-person`}
          name="person"
          label={t.person}
          value={value('person', '')}
          choices={peopleOf(props)}
        />
        <RadioGroup
          id={`${id}-vej`}
          name="vej"
          label={t.before}
          inline
          value={value('vej', 'leaves')}
          choices={[
            { value: 'arrives', label: t.arrives },
            { value: 'leaves', label: t.leaves },
          ]}
        />
        <TextField
          id={`${id}-kl`}
          name="kl"
          label={t.time}
          hint={t.timeHint}
          width="short"
          optional
          value={value('kl', '')}
        />
      </div>
      <Button kind="secondary" small>
        {t.move}
      </Button>
    </OpForm>
  )
}

function DisqualifyForm(props: ItemPanelProps) {
  const { sitting, item, look } = props
  const { t } = look
  const id = `i-${item.id}`
  const value = given(look, id)
  return (
    <OpForm look={look} meetingId={sitting.id} kind="disqualify" id={id} item={item.id} at={item.id}>
      <h3>{t.disqualify}</h3>
      <div class="field-row">
        <SelectField
          id={`${id}-person`}
          name="person"
          label={t.person}
          value={value('person', '')}
          choices={peopleOf(props)}
        />
        <TextField id={`${id}-grund`} name="grund" label={t.reason} value={value('grund', '')} />
      </div>
      <Button kind="secondary" small>
        {t.saveDisqualified}
      </Button>
    </OpForm>
  )
}
