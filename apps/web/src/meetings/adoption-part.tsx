import { isAdopted } from '@pejl/domain/sittings/carry-out-agenda.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { SelectField, TextField } from '@pejl/ui/fields.tsx'
import { OpForm } from './op-form.tsx'
import { given, type ItemPanelProps, itemName } from './sitting-look.ts'
import { Still } from './still.tsx'

/** What the committee changes in its agenda when it adopts it; only what was changed, once it has. */
export function AdoptionPart(props: ItemPanelProps) {
  const { sitting, look } = props
  const { t } = look
  const { agendaChanges, items } = sitting
  return (
    <section class="sitting-part" aria-labelledby="aendr-dagsorden">
      <h3 id="aendr-dagsorden">{t.agendaChanges}</h3>
      <ul>
        {agendaChanges.map((change) => (
          <li key={`${change.kind}${change.itemId}`}>
            {t.changed(change.kind, change.title, change.kind === 'moved' ? change.before : null)}
          </li>
        ))}
      </ul>
      {isAdopted(sitting) ? null : (
        <>
          <p class="muted small">{t.agendaChangesHint}</p>
          <Still stamp={`${items.map(({ id, access }) => `${id}${access}`).join()}-${look.refused?.key}`}>
            <MoveForm {...props} />
            <CloseForm {...props} />
            <Small {...props} kind="open-item" label={t.openDoors} among="closed" />
            <Small {...props} kind="take-off" label={t.takeOff} among="all" />
            <AddForm {...props} />
          </Still>
        </>
      )}
    </section>
  )
}

const others = ({ sitting }: ItemPanelProps) => sitting.items.filter(({ kind }) => kind !== 'agenda-approval')
const choicesOf = (items: ItemPanelProps['sitting']['items']) =>
  items.map((item) => ({ value: item.id, label: itemName(item) }))

function MoveForm(props: ItemPanelProps) {
  const { sitting, item, look } = props
  const { t } = look
  return (
    <OpForm look={look} meetingId={sitting.id} kind="move-item" id="a-flyt" at={item.id} inline>
      <SelectField id="a-flyt-punkt" name="punkt" label={t.item} choices={choicesOf(others(props))} />
      <SelectField
        id="a-flyt-foer"
        name="foer"
        label={t.moveBefore}
        choices={[...choicesOf(others(props)), { value: '', label: t.last }]}
      />
      <Button kind="secondary" small>
        {t.moveItem}
      </Button>
    </OpForm>
  )
}

function CloseForm(props: ItemPanelProps) {
  const { sitting, item, look } = props
  const { t } = look
  const value = given(look, 'a-luk')
  const open = others(props).filter(({ access }) => access === 'open')
  if (open.length === 0) return null
  return (
    <OpForm look={look} meetingId={sitting.id} kind="close-item" id="a-luk" at={item.id} inline>
      <SelectField
        id="a-luk-punkt"
        name="punkt"
        label={t.item}
        value={value('punkt', '')}
        choices={choicesOf(open)}
      />
      <TextField id="a-luk-grund" name="grund" label={t.reason} value={value('grund', '')} />
      <TextField id="a-luk-neutral" name="neutral" label={t.neutral} value={value('neutral', '')} />
      <Button kind="secondary" small>
        {t.closeDoors}
      </Button>
    </OpForm>
  )
}

function Small(
  props: ItemPanelProps & { readonly kind: string; readonly label: string; readonly among: 'all' | 'closed' },
) {
  const { sitting, item, look, kind, label, among } = props
  const chosen = others(props).filter(({ access }) => among === 'all' || access === 'closed')
  if (chosen.length === 0) return null
  return (
    <OpForm look={look} meetingId={sitting.id} kind={kind} id={`a-${kind}`} at={item.id} inline>
      <SelectField id={`a-${kind}-punkt`} name="punkt" label={look.t.item} choices={choicesOf(chosen)} />
      <Button kind="secondary" small>
        {label}
      </Button>
    </OpForm>
  )
}

function AddForm({ sitting, item, look }: ItemPanelProps) {
  const { t, choices } = look
  const waiting = choices.waiting.filter(({ id }) => !sitting.items.some((one) => one.id === id))
  if (waiting.length === 0) return null
  return (
    <OpForm look={look} meetingId={sitting.id} kind="add-item" id="a-optag" at={item.id} inline plain>
      <SelectField
        id="a-optag-punkt"
        name="punkt"
        label={t.item}
        choices={waiting.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Button kind="secondary" small>
        {t.addItem}
      </Button>
    </OpForm>
  )
}
