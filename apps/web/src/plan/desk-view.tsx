import type { ComponentChildren } from 'preact'
import { href } from '../routes.ts'
import type { BoardGroup } from './board.ts'
import { BoardView, type BoardViewProps } from './board-view.tsx'
import type { Chosen, DeskLook } from './desk-look.ts'
import { HeatKey, HeatView } from './heat-view.tsx'
import { Legend } from './legend.tsx'
import type { Counted, Shown } from './model.ts'
import type { OverLine } from './over.ts'
import { OverList } from './over-list.tsx'
import { OverloadList } from './overload-list.tsx'
import { sentencesOf } from './summary.ts'

interface DeskViewProps extends Pick<BoardViewProps, 'held' | 'over' | 'chances'> {
  readonly counted: Counted
  readonly shown: Shown
  readonly groups: readonly BoardGroup[]
  readonly look: DeskLook
  readonly chosen: Chosen | null
  /** What is over its limit without permission. */
  readonly overLimit: readonly OverLine[]
  readonly toolbar: ComponentChildren
  /** Beside the timeline: what is chosen, what moves, what is not kept. */
  readonly aside: ComponentChildren
}

/** The plan: its state in words, what can be done, the timeline with the load below it, and what is chosen beside. */
export function DeskView(props: DeskViewProps) {
  const { counted, shown, groups, look, chosen, overLimit, toolbar, aside, held, over, chances } = props
  const { t, language, by, zoom } = look
  const { scale, heat, summary } = shown
  const [first = '', ...more] = sentencesOf(summary, language, t)
  const holds = summary.unitsOver === 0 && summary.broken === 0

  return (
    <div
      class={`plan-desk ${look.hasScript ? 'plan-live ' : ''}plan-zoom-${zoom} plan-quarters-${scale.months.length / 3}`}
    >
      <div
        class={holds ? 'plan-state' : `plan-state plan-state-${summary.unitsOver > 0 ? 'over' : 'broken'}`}
        aria-live="polite"
      >
        <p class="plan-state-first">{first}</p>
        <p>{more.join(' ')}</p>
      </div>
      {overLimit.length > 0 ? (
        <section class="plan-said plan-said-late" aria-labelledby="over-graensen">
          <h2 id="over-graensen">{t.over.heading}</h2>
          <OverList lines={overLimit} t={t} mayAllow={look.mayAdopt} newWindow={look.hasScript} />
        </section>
      ) : null}
      {toolbar}
      <div class="plan-work">
        <div class="plan-main">
          <h2 class="sr-only">{t.timeline}</h2>
          <p class="plan-help">{look.hasScript ? t.timelineHelp : t.timelineHelpPlain}</p>
          <BoardView
            groups={groups}
            scale={scale}
            today={look.today}
            zoom={zoom}
            selected={chosen?.kind === 'initiative' ? chosen.id : null}
            by={by}
            language={language}
            t={t}
            held={held ?? null}
            chances={chances}
            over={over}
          />
          <Legend t={t} />
          <section class="plan-loads" aria-labelledby="belastning">
            <div class="plan-loads-head">
              <h2 id="belastning">{t.heat.heading}</h2>
              <p class="muted">{t.heat.lead}</p>
              <a href={href.overloads} {...(look.hasScript ? { target: '_blank', rel: 'noopener' } : {})}>
                {look.mayAdopt ? t.allowOver : t.overloads.heading}
                {look.hasScript ? <span class="sr-only"> ({t.live.newWindow})</span> : null}
              </a>
            </div>
            <HeatView rows={heat} scale={scale} by={by} zoom={zoom} language={language} t={t} />
            <HeatKey t={t} />
            <OverloadList plan={counted.plan} look={look} />
          </section>
        </div>
        <aside class="plan-aside" aria-label={t.aside}>
          {aside}
        </aside>
      </div>
    </div>
  )
}
