import { addMonths, type Day } from '@pejl/domain/common/day.ts'
import type { InitiativeCard } from '@pejl/store/public/initiative-list-views.ts'
import { KeyFigures } from '@pejl/ui/key-figures.tsx'
import { Danish, useHref, useTexts } from '../frame/language.tsx'
import { Days, StateTag } from '../initiatives/said.tsx'
import { planTexts } from '../plan/texts.ts'

// those that begin next; the plan itself has the rest
const mostNext = 4

/** What is under way, what comes next and what slips, in figures and a few lines. */
export function PlanNow({
  initiatives,
  today,
}: {
  readonly initiatives: readonly InitiativeCard[]
  readonly today: Day
}) {
  const [{ now: texts }, href] = [useTexts(planTexts), useHref()]
  const soon = addMonths(today, 6)
  const running = initiatives.filter(({ state }) => state === 'running')
  const next = initiatives
    .filter(({ state, present }) => state === 'planned' && present !== null && present.startsOn <= soon)
    .toSorted((a, b) => ((a.present?.startsOn ?? '') < (b.present?.startsOn ?? '') ? -1 : 1))
  const slipping = initiatives.filter(({ signal }) => signal.kind === 'slipping')

  return (
    <>
      <KeyFigures
        label={texts.heading}
        figures={[
          {
            figure: `${running.length}`,
            label: texts.running,
            href: href.initiativesOf({ state: 'running' }),
            tone: 'ahead',
          },
          { figure: `${next.length}`, label: texts.next, href: href.plan() },
          { figure: `${slipping.length}`, label: texts.slipping, href: href.initiatives(), tone: 'late' },
        ]}
      />
      <ul class="plain-list">
        {next.slice(0, mostNext).map((one) => (
          <li key={one.number}>
            <a href={href.initiative(one.number)}>
              <Danish>{one.title}</Danish>
            </a>{' '}
            <StateTag initiative={one} />
            <br />
            <span class="small">
              <Days initiative={one} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
