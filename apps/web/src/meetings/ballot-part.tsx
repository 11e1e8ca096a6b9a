import { takingPart } from '@pejl/domain/sittings/presence.ts'
import type { Attendee, Ballot, Vote } from '@pejl/domain/sittings/sitting.ts'
import { countOf, groupOf, hasVote } from '@pejl/domain/sittings/voting.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { RadioGroup } from '@pejl/ui/choice-fields.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { OpForm } from './op-form.tsx'
import { RemoveForm } from './remove-form.tsx'
import { given, type ItemPanelProps, isRefused, type SittingLook } from './sitting-look.ts'
import { Still } from './still.tsx'

const kinds = ['for', 'against', 'abstains'] as const

/** The ballots of an item in their order, and a form for the next. */
export function BallotPart({ sitting, item, look }: ItemPanelProps) {
  const { t } = look
  return (
    <section class="sitting-part" aria-labelledby={`stem-${item.id}`}>
      <h3 id={`stem-${item.id}`}>{t.ballots}</h3>
      <ol class="bare-list">
        {item.ballots.map((ballot) => (
          <li key={ballot.id} class="sitting-line">
            <span>
              {ballotText(ballot, look)} <strong>{t.results[ballot.result]}</strong>
              {ballot.manner === 'count' ? null : <Voices ballot={ballot} sitting={sitting} look={look} />}
            </span>
            <RemoveForm
              look={look}
              meetingId={sitting.id}
              item={item.id}
              kind="unballot"
              id={`fs-${ballot.id}`}
              of={ballot.proposal}
              values={{ afstemning: ballot.id }}
            />
          </li>
        ))}
      </ol>
      <NewBallot sitting={sitting} item={item} look={look} />
    </section>
  )
}

function ballotText({ position, kind, proposal, proposedBy, votes }: Ballot, { t }: SittingLook): string {
  const [yes, no, abstain] = kinds.map((kind) => countOf(votes, kind)) as [number, number, number] // three kinds
  return `${t.ballotLine(position, yes, no, abstain)} · ${t.ballotKinds[kind]}${proposedBy ? ` (${proposedBy})` : ''}: ${proposal} –`
}

/** Who voted how. */
function Voices({ ballot, sitting, look }: Omit<ItemPanelProps, 'item'> & { readonly ballot: Ballot }) {
  const named = ({ personId, group, count }: Vote): string =>
    personId
      ? (sitting.attendees.find((one) => one.personId === personId)?.name ?? '')
      : `${group} (${count})`
  return (
    <span class="muted small sitting-voices">
      {kinds.map((kind) => {
        const cast = ballot.votes.filter(({ vote }) => vote === kind)
        return cast.length === 0 ? null : (
          <span key={kind}>
            {look.t.votes[kind]}: {cast.map(named).join(', ')}.{' '}
          </span>
        )
      })}
    </span>
  )
}

function NewBallot({ sitting, item, look }: ItemPanelProps) {
  const { t } = look
  const id = `s-${item.id}`
  const value = given(look, id)
  const voters = takingPart(sitting, item.id).filter(hasVote)
  const stamp = `${id}-${item.ballots.length}-${voters.map(({ personId }) => personId).join()}-${isRefused(look, id)}`
  return (
    <Still stamp={stamp}>
      <details open={isRefused(look, id)}>
        <summary>{t.ballot}</summary>
        <OpForm look={look} meetingId={sitting.id} kind="ballot" id={id} item={item.id} at={item.id}>
          <RadioGroup
            id={`${id}-om`}
            name="om"
            label={t.about}
            inline
            value={value('om', 'main')}
            choices={(['amendment', 'main', 'procedure'] as const).map((kind) => ({
              value: kind,
              label: t.ballotKinds[kind],
            }))}
          />
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
          <TextField
            id={`${id}-forslag`}
            name="forslag"
            label={t.proposal}
            width="full"
            value={value('forslag', '')}
          />
          <TextField
            id={`${id}-stiller`}
            name="stiller"
            label={t.proposedBy}
            optional
            value={value('stiller', '')}
          />
          <p class="muted small">{t.voters(voters.length)}</p>
          <div class="ballot-votes">
            <RadioGroup
              id={`${id}-maade`}
              name="maade"
              label={t.manner}
              inline
              value={value('maade', 'count')}
              choices={(['count', 'group', 'person'] as const).map((manner) => ({
                value: manner,
                label: t.manners[manner],
              }))}
            />
            <Counts id={id} look={look} />
            <Groups id={id} voters={voters} look={look} />
            <Persons id={id} voters={voters} look={look} />
          </div>
          <Button kind="secondary" small>
            {t.saveBallot}
          </Button>
        </OpForm>
      </details>
    </Still>
  )
}

interface VotesProps {
  readonly id: string
  readonly look: SittingLook
}

function Counts({ id, look }: VotesProps) {
  return (
    <div class="field-row votes-count">
      {kinds.map((kind) => (
        <TextField
          key={kind}
          id={`${id}-antal-${kind}`}
          name={`antal.${kind}`}
          label={look.t.votes[kind]}
          width="short"
          inputMode="numeric"
          value={given(look, id)(`antal.${kind}`, '')}
        />
      ))}
    </div>
  )
}

function Groups({ id, voters, look }: VotesProps & { readonly voters: readonly Attendee[] }) {
  const groups = [...new Set(voters.map(groupOf))]
  return (
    <div class="votes-group">
      {groups.map((group, index) => (
        <fieldset key={group} class="field-row">
          <legend class="small">
            {group} ({voters.filter((voter) => groupOf(voter) === group).length})
          </legend>
          {kinds.map((kind) => (
            <TextField
              key={kind}
              id={`${id}-gruppe-${index}-${kind}`}
              name={`gruppe.${kind}.${group}`}
              label={look.t.votes[kind]}
              width="short"
              inputMode="numeric"
              value={given(look, id)(`gruppe.${kind}.${group}`, '')}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

function Persons({ id, voters, look }: VotesProps & { readonly voters: readonly Attendee[] }) {
  return (
    <div class="votes-person">
      {voters.map(({ personId, name }) => (
        <RadioGroup
          key={personId}
          id={`${id}-stemme-${personId}`}
          name={`stemme.${personId}`}
          label={name}
          inline
          value={given(look, id)(`stemme.${personId}`, 'for')}
          choices={kinds.map((kind) => ({ value: kind, label: look.t.votes[kind] }))}
        />
      ))}
    </div>
  )
}
