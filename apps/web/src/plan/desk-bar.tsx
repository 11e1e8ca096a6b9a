import { Icon } from '@pejl/ui/icons.tsx'
import type { ComponentChildren } from 'preact'
import { href } from '../routes.ts'
import { groupings } from './board.ts'
import type { Chosen, DeskLook } from './desk-look.ts'
import { Hidden } from './panel-forms.tsx'

interface DeskBarProps {
  readonly look: DeskLook
  readonly chosen: Chosen | null
  /** Buttons of the island, before the links. */
  readonly children?: ComponentChildren
}

/** What can be done with the plan, and how it is shown. Links and forms; an island answers them at once. */
export function DeskBar({ look, chosen, children }: DeskBarProps) {
  const { t, by, zoom } = look
  const kept = {
    initiative: chosen?.kind === 'initiative' ? chosen.id : null,
    unit: chosen?.kind === 'unit' ? chosen.id : null,
  }

  return (
    <div class="plan-bar-row">
      <div class="plan-actions">
        {children ??
          (look.mayPlan ? (
            <form method="post" action={href.proposal}>
              <Hidden look={look} />
              <button class="button button-primary" type="submit">
                {t.propose}
              </button>
            </form>
          ) : null)}
        <a class="button button-tertiary" href={href.comparePlan}>
          {t.compare}
        </a>
        <a class="button button-tertiary" href={href.planTable}>
          {t.table}
        </a>
        <a class="button button-tertiary" href={href.spreadsheet}>
          {t.spreadsheet}
        </a>
        <a class="button button-tertiary" href={href.planRevisions}>
          {t.adopt}
        </a>
      </div>
      <div class="plan-switches">
        <nav class="plan-switch" aria-label={t.views.label}>
          {groupings.map((one) => (
            <a
              key={one}
              href={href.planOf({ by: one, zoom, ...kept })}
              aria-current={one === by ? 'true' : undefined}
              data-plan-by={one}
            >
              {t.views[one]}
            </a>
          ))}
        </nav>
        <nav class="plan-switch" aria-label={t.zooms.label}>
          {(['year', 'all'] as const).map((one) => (
            <a
              key={one}
              href={href.planOf({ by, zoom: one, ...kept })}
              aria-current={one === zoom ? 'true' : undefined}
              data-plan-zoom={one}
            >
              {t.zooms[one]}
            </a>
          ))}
        </nav>
        {look.hasScript ? (
          <button class="button button-tertiary" type="button" onClick={() => print()}>
            <Icon name="print" label={t.print} />
          </button>
        ) : null}
      </div>
    </div>
  )
}
