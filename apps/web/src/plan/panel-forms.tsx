import { Button, ButtonRow } from '@pejl/ui/buttons.tsx'
import { Checkbox } from '@pejl/ui/choice-fields.tsx'
import { DateField, TextField } from '@pejl/ui/fields.tsx'
import { useMemo } from 'preact/hooks'
import { href } from '../routes.ts'
import type { DeskLook } from './desk-look.ts'
import type { Panel } from './panel.ts'

/** Days and pin as typed, when they were not saved. */
export interface TypedMove {
  readonly startsOn: string
  readonly pinned: boolean
  readonly reason: string
}

interface FormProps {
  readonly panel: Panel
  readonly look: DeskLook
  readonly typed: TypedMove | null
}

/** Drawn anew only when the plan has other days: what is being typed is not put back by something else on the page. */
export function MoveForm(props: FormProps) {
  const { row } = props.panel
  const { edition, hasScript } = props.look
  return useMemo(
    () => <FreshMoveForm {...props} />,
    [row.id, row.present?.startsOn, row.pinned, edition, hasScript],
  )
}

function FreshMoveForm({ panel: { row }, look, typed }: FormProps) {
  const { t } = look
  return (
    <form class="plan-panel-form" method="post" action={href.moveInitiative(row.id)} data-plan="flyt">
      <h3>{t.panel.move}</h3>
      <Hidden look={look} />
      <DateField
        id="begynder"
        label={t.panel.startsOn}
        value={typed?.startsOn ?? row.present?.startsOn ?? ''}
      />
      <Checkbox id="fastholdt" label={t.panel.pin} checked={typed?.pinned ?? row.pinned} value="ja" />
      {look.hasScript ? null : (
        <TextField
          id="grund"
          label={t.panel.reason}
          hint={t.panel.reasonHint}
          width="full"
          optional
          value={typed?.reason ?? ''}
        />
      )}
      <ButtonRow>
        <Button kind="secondary" small>
          {look.hasScript ? t.panel.tryIt : t.panel.saveMove}
        </Button>
      </ButtonRow>
    </form>
  )
}

/** What it loads, by unit. */
export function LoadForm(props: Omit<FormProps, 'typed'>) {
  const { row, loads } = props.panel
  const { edition, hasScript } = props.look
  const points = loads.map((load) => `${load.unitId} ${load.points}`).join()
  return useMemo(() => <FreshLoadForm {...props} />, [row.id, row.state, points, edition, hasScript])
}

function FreshLoadForm({ panel: { row, loads }, look }: Omit<FormProps, 'typed'>) {
  const { t } = look
  const locked = !look.mayPlan || row.state === 'done' || row.state === 'closed'
  return (
    <form class="plan-panel-form" method="post" action={href.changeLoad(row.id)} data-plan="belastning">
      <h3>{t.panel.loads}</h3>
      <Hidden look={look} />
      {loads.map(({ unitId, unit, points }) => (
        <TextField
          key={unitId}
          id={`last.${unitId}`}
          label={unit}
          value={points}
          width="short"
          disabled={locked}
          {...(points.includes(';') ? { hint: t.panel.parts } : {})}
        />
      ))}
      {locked ? null : (
        <ButtonRow>
          <Button kind="secondary" small>
            {look.hasScript ? t.panel.tryIt : t.panel.saveLoads}
          </Button>
        </ButtonRow>
      )}
    </form>
  )
}

/** What every form of the plan sends: the session's token, and the edition that was seen. */
export function Hidden({ look }: Pick<FormProps, 'look'>) {
  return (
    <>
      <input type="hidden" name="csrf" value={look.csrf} />
      <input type="hidden" name="udgave" value={look.edition} />
      <input type="hidden" name="vis" value={look.by} />
      <input type="hidden" name="tid" value={look.zoom} />
    </>
  )
}
