import { Button, ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { useMemo } from 'preact/hooks'
import { href } from '../routes.ts'
import { monthName } from './days.ts'
import type { DeskLook } from './desk-look.ts'
import { overloadText } from './overload-list.tsx'
import type { UnitPanel } from './panel.ts'
import { Sentences } from './panel-view.tsx'

interface UnitPanelViewProps {
  readonly panel: UnitPanel
  readonly look: DeskLook
}

/** The chosen unit: where it is over its limit, what is allowed, and what would be if it bore more or less. */
export function UnitPanelView({ panel: { unit, heat, broken }, look }: UnitPanelViewProps) {
  const { language, t } = look
  const over = heat.cells.filter(({ stand }) => stand === 'over')
  const first = over[0]
  const last = over.at(-1)

  return (
    <section class="plan-panel" id="valgt" aria-labelledby="valgt-h" tabindex={-1}>
      <p class="plan-panel-kind">{t.heat.unit}</p>
      <h2 id="valgt-h">
        <a href={href.unit(unit.id)}>{unit.name}</a>
      </h2>
      <p>{unit.points === null ? t.heat.noLimit : t.unitPanel.bears(unit.points, unit.atOnce)}</p>
      <Sentences heading={t.broken.heading} sentences={broken} tone="late" />
      {over.length > 0 ? (
        <p>
          {t.unitPanel.over(
            t.list(over.map(({ month }) => `${monthName(month.month, language)} ${month.year}`)),
          )}
        </p>
      ) : null}
      {first && last && look.mayAdopt ? (
        <LinkButton
          small
          href={href.overloadsOf({
            unit: unit.id,
            from: first.month.firstOn,
            to: last.month.lastOn,
            points: t.figure(Math.max(...over.map(({ above }) => above))),
            atOnce: String(Math.max(...over.map(({ count, most }) => (most === null ? 0 : count - most)), 0)),
          })}
        >
          {t.allowOver}
        </LinkButton>
      ) : null}
      {unit.overloads.length > 0 ? (
        <div class="plan-said plan-said-due">
          <h3>{t.overloads.heading}</h3>
          <ul>
            {unit.overloads.map((one) => (
              <li key={one.id}>
                {overloadText(unit.name, one, look)}. {one.reason}.{' '}
                <span class="muted">{t.overloads.by(one.allowedBy)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {look.hasScript && look.mayPlan ? <TryLimit unit={unit} look={look} /> : null}
    </section>
  )
}

interface TryLimitProps {
  readonly unit: UnitPanel['unit']
  readonly look: DeskLook
}

/** Drawn anew only when the limit is another, so that what is being typed stays. */
function TryLimit(props: TryLimitProps) {
  const { id, points, atOnce } = props.unit
  return useMemo(() => <FreshTryLimit {...props} />, [id, points, atOnce])
}

function FreshTryLimit({ unit, look: { t } }: TryLimitProps) {
  return (
    <form class="plan-panel-form" data-plan="graense">
      <h3>{t.unitPanel.tryLimit}</h3>
      <TextField
        id="point"
        label={t.unitPanel.points}
        width="short"
        inputMode="numeric"
        value={unit.points === null ? '' : t.figure(unit.points)}
      />
      <TextField
        id="ad-gangen"
        label={t.unitPanel.atOnce}
        width="short"
        inputMode="numeric"
        value={unit.atOnce === null ? '' : String(unit.atOnce)}
      />
      <ButtonRow>
        <Button kind="secondary" small>
          {t.panel.tryIt}
        </Button>
      </ButtonRow>
    </form>
  )
}
