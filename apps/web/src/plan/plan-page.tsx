import type { ActionPlan } from '@pejl/domain/plan/plan.ts'
import type { Finished } from '@pejl/domain/plan/tempo.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import type { Visit } from '../desk/visit.ts'
import { StaffPage } from '../frame/staff-page.tsx'
import { islandAddress } from '../frame/style.ts'
import { href } from '../routes.ts'
import type { ObjectiveChoice } from './board.ts'
import { DeskBar } from './desk-bar.tsx'
import type { Chosen, DeskLook } from './desk-look.ts'
import { DeskView } from './desk-view.tsx'
import { emptyDraft } from './draft.ts'
import { countPlan, groupRows, showPlan } from './model.ts'
import { Outlook } from './outlook.tsx'
import { isOverLimit, overLines } from './over.ts'
import { panelOf, toldOf, unitPanelOf } from './panel.ts'
import type { TypedMove } from './panel-forms.tsx'
import { PanelView, Sentences } from './panel-view.tsx'
import { playOut } from './play-out.ts'
import { type Refused, RefusedNotice } from './refused.tsx'
import { texts } from './texts.ts'
import { UnitPanelView } from './unit-panel-view.tsx'
import { violationTexts } from './why.ts'

export interface PlanPageProps {
  readonly visit: Visit
  readonly plan: ActionPlan
  readonly objectives: readonly ObjectiveChoice[]
  readonly finished: readonly Finished[]
  readonly look: DeskLook
  readonly chosen: Chosen | null
  readonly done?: string | undefined
  /** Why what was sent was not saved, and what was typed. */
  readonly refused: Refused | null
  readonly typed: TypedMove | null
}

/** The action plan as one page; the island takes it over where there is script. */
export function PlanPage(props: PlanPageProps) {
  const { visit, plan, objectives, finished, look, chosen, done, refused, typed } = props
  const t = texts[visit.language]
  const counted = countPlan({ plan, draft: emptyDraft, today: look.today })
  const shown = showPlan(counted, null, look.today)
  const groups = groupRows(shown.rows, counted.plan, objectives, look.by, t)
  const told = toldOf(counted, visit.language, t)
  const panel = chosen?.kind === 'initiative' ? panelOf(counted, shown, chosen.id, told) : null
  const unitPanel = chosen?.kind === 'unit' ? unitPanelOf(counted, shown, chosen.id, told) : null
  const { t: _, ...given } = look

  return (
    <StaffPage visit={visit} title={t.title} area="plan" wide done={done} scripts={[islandAddress('plan')]}>
      <PageHead heading={t.title} />
      {refused ? <RefusedNotice refused={refused} told={told} /> : null}
      <div id="planbord">
        <DeskView
          counted={counted}
          shown={shown}
          groups={groups}
          look={look}
          chosen={chosen}
          overLimit={overLines(counted.violations, told)}
          toolbar={<DeskBar look={look} chosen={chosen} />}
          aside={
            <>
              {panel ? (
                <PanelView
                  panel={panel}
                  look={look}
                  typed={typed}
                  outlook={
                    <Outlook
                      counted={counted}
                      id={panel.row.id}
                      chances={playOut(counted, finished)}
                      finished={finished}
                      look={look}
                    />
                  }
                />
              ) : null}
              {unitPanel ? <UnitPanelView panel={unitPanel} look={look} /> : null}
              {panel || unitPanel ? null : <p class="muted">{t.panel.choose}</p>}
              <p>
                <a href={href.planBuffers}>{t.buffers.link}</a>
              </p>
              <Sentences
                heading={t.broken.heading}
                sentences={violationTexts(
                  counted.violations.filter((one) => !isOverLimit(one)),
                  told,
                )}
                tone="late"
              />
            </>
          }
        />
      </div>
      <script
        type="application/json"
        id="plan-givet"
        // the only characters that could end the element or begin another
        dangerouslySetInnerHTML={{ __html: asJson({ plan, objectives, finished, chosen, ...given }) }}
      />
    </StaffPage>
  )
}

const asJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
