import { decidesByVote } from '@pejl/domain/sittings/voting.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { TextArea } from '@pejl/ui/fields.tsx'
import { StatusTag } from '@pejl/ui/status-tag.tsx'
import { itemHref } from '../items/addresses.ts'
import { DecisionsSoFar } from '../items/decisions-so-far.tsx'
import { AdoptionPart } from './adoption-part.tsx'
import { BallotPart } from './ballot-part.tsx'
import { DecisionForm } from './decision-form.tsx'
import { ObjectionPart } from './objection-part.tsx'
import { OpForm } from './op-form.tsx'
import { PresencePart } from './presence-part.tsx'
import { PromisePart } from './promise-part.tsx'
import { given, type ItemPanelProps, isRefused, itemName } from './sitting-look.ts'
import { Still, useHeldStamp } from './still.tsx'

/** One item as it is treated: who takes part, what is decided, how it was voted, who dissents. */
export function ItemPanel(props: ItemPanelProps) {
  const { sitting, item, look } = props
  const isWhole =
    item.recommendations.length === 0 ||
    item.decisions.some(({ recommendationId }) => recommendationId === null)
  return (
    <section aria-labelledby="punktet" class="sitting-item">
      <h2 id="punktet" tabindex={-1}>
        {itemName(item)}
      </h2>
      <p class="small">
        {item.access === 'closed' ? <StatusTag tone="unknown">{look.t.closed}</StatusTag> : null}{' '}
        <a href={itemHref.item(item.id)}>{look.t.readItem}</a> <span class="muted">{item.matterNumber}</span>
      </p>
      <SoFar {...props} />
      <PresencePart {...props} />
      {item.kind === 'agenda-approval' ? <AdoptionPart {...props} /> : null}
      {isWhole ? <DecisionForm {...props} recommendation={null} /> : null}
      {item.recommendations.map((recommendation) => (
        <DecisionForm key={recommendation.id} {...props} recommendation={recommendation} />
      ))}
      <PromisePart {...props} />
      {decidesByVote(sitting.kind) ? <BallotPart {...props} /> : null}
      <ObjectionPart {...props} />
      <NoteForm {...props} />
    </section>
  )
}

/** What other committees have done with the matter, beside what is decided now. */
function SoFar({ item, look }: ItemPanelProps) {
  const stops = look.choices.soFar[item.id] ?? []
  if (stops.length === 0) return null
  return (
    <details class="sitting-so-far">
      <summary>{look.t.soFar(stops.length)}</summary>
      <DecisionsSoFar stops={stops} language={look.language} id={`sf-${item.id}`} />
    </details>
  )
}

/** What a note says, to tell whether somebody else has changed it. */
export const noteContent = (note: string | null, publicDecision: string | null): string =>
  JSON.stringify([note, publicDecision])

function NoteForm({ sitting, item, look }: ItemPanelProps) {
  const { t } = look
  const id = `n-${item.id}`
  const value = given(look, id)
  const content = noteContent(item.note, item.publicDecision)
  const stamp = useHeldStamp({ form: id, desk: look.desk, content, version: item.version })
  return (
    <Still stamp={`${stamp}-${isRefused(look, id)}`}>
      <OpForm look={look} meetingId={sitting.id} kind="note" id={id} item={item.id} at={item.id}>
        <input type="hidden" name="version" value={item.version} />
        <TextArea
          id={`${id}-note`}
          name="note"
          label={t.note}
          rows={2}
          optional
          value={value('note', item.note ?? '')}
        />
        {item.access === 'closed' ? (
          <TextArea
            id={`${id}-offentlig`}
            name="offentlig"
            label={t.publicDecision}
            rows={2}
            optional
            value={value('offentlig', item.publicDecision ?? '')}
          />
        ) : null}
        <Button kind="secondary" small>
          {t.saveNote}
        </Button>
      </OpForm>
    </Still>
  )
}
