import type { SittingDecision } from '@pejl/domain/sittings/sitting.ts'
import { Button } from '@pejl/ui/buttons.tsx'
import { DateField, TextField } from '@pejl/ui/fields.tsx'
import { formatDay } from '../desk/dates.ts'
import { OpForm } from './op-form.tsx'
import { RemoveForm } from './remove-form.tsx'
import { given, type ItemPanelProps, isRefused } from './sitting-look.ts'
import { Still } from './still.tsx'

/** What each binding remark makes somebody do, by when; a form for each that has nobody yet. */
export function PromisePart(props: ItemPanelProps) {
  const { item, look } = props
  const binding = item.decisions.filter(({ remark }) => remark !== null)
  if (binding.length === 0 && item.promises.length === 0) return null
  return (
    <section class="sitting-part" aria-labelledby={`opgaver-${item.id}`}>
      <h3 id={`opgaver-${item.id}`}>{look.t.promises}</h3>
      <ul class="bare-list">
        {item.promises.map((promise) => (
          <li key={promise.id} class="sitting-line">
            <span>
              {promise.who}: {promise.what} ({formatDay(promise.dueOn, look.language)}
              {promise.recipient ? `, ${promise.recipient}` : ''})
            </span>
            <RemoveForm
              look={look}
              meetingId={props.sitting.id}
              item={item.id}
              kind="unpromise"
              id={`fo-${promise.id}`}
              of={promise.what}
              values={{ loefte: promise.id }}
            />
          </li>
        ))}
      </ul>
      {binding.map((decision) => (
        <PromiseForm key={decision.recommendationId ?? 'alt'} {...props} decision={decision} />
      ))}
    </section>
  )
}

function PromiseForm({
  sitting,
  item,
  look,
  decision,
}: ItemPanelProps & { readonly decision: SittingDecision }) {
  const { t } = look
  const id = `o-${decision.recommendationId ?? item.id}`
  const value = given(look, id)
  const own = item.promises.filter(({ recommendationId }) => recommendationId === decision.recommendationId)
  if (own.length > 0 && !isRefused(look, id)) return null
  return (
    <Still stamp={`${id}-${decision.remark}-${isRefused(look, id)}`}>
      <OpForm look={look} meetingId={sitting.id} kind="promise" id={id} item={item.id} at={item.id}>
        <p class="small">{t.promiseOf(decision.remark ?? '')}</p>
        <input type="hidden" name="svar" value={decision.recommendationId ?? ''} />
        <TextField
          id={`${id}-hvad`}
          name="hvad"
          label={t.what}
          width="full"
          value={value('hvad', (decision.remark ?? '').replace(/^at /, ''))}
        />
        <div class="field-row">
          <TextField id={`${id}-hvem`} name="hvem" label={t.who} value={value('hvem', '')} />
          <TextField
            id={`${id}-modtager`}
            name="modtager"
            label={t.recipient}
            optional
            value={value('modtager', '')}
          />
          <DateField
            id={`${id}-dato`}
            name="dato"
            label={t.due}
            value={value('dato', '')}
            min={sitting.heldOn}
          />
        </div>
        <Button kind="secondary" small>
          {t.addPromise}
        </Button>
      </OpForm>
    </Still>
  )
}
