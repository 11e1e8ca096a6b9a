import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeCard } from '@pejl/store/public/initiative-list-views.ts'
import type { UnitLoads } from '@pejl/store/public/load-views.ts'
import { EmptyState } from '@pejl/ui/empty-state.tsx'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { PlanPatterns } from '@pejl/ui/plan-lane.tsx'
import { Section } from '@pejl/ui/section.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { initiativeTexts } from '../initiatives/texts.ts'
import type { Language } from '../language.ts'
import { addresses } from '../routes.ts'
import { byObjective } from './by-objective.ts'
import { LoadHeat } from './heat.tsx'
import { Overloads } from './overloads.tsx'
import { PublicBoard } from './public-board.tsx'
import { planTexts } from './texts.ts'

export interface ShownPlan {
  readonly initiatives: readonly InitiativeCard[]
  readonly units: readonly UnitLoads[]
  readonly today: Day
}

/** All that is done, in time and by unit. */
export function planPage(language: Language, { initiatives, units, today }: ShownPlan): PortalPage {
  const [texts, href] = [planTexts[language], addresses[language]]
  const shown = initiatives.filter(({ state }) => state !== 'stopped')

  return {
    language,
    title: texts.title,
    description: texts.lead,
    room: 'initiatives',
    canonical: href.plan(),
    body: (
      <>
        <PageHead heading={texts.title} lead={<p>{texts.lead}</p>} />
        {shown.length === 0 ? (
          <EmptyState heading={texts.none} />
        ) : (
          <Section
            id="tid"
            heading={texts.timeline}
            more={{ label: texts.asTable, href: href.initiatives() }}
          >
            <PlanPatterns />
            <PublicBoard
              label={initiativeTexts[language].timeline}
              groups={byObjective(shown, texts.noObjective)}
              today={today}
            />
          </Section>
        )}
        {units.length > 0 ? (
          <Section id="enheder" heading={texts.load} lead={<p>{texts.loadLead}</p>}>
            <LoadHeat units={units} thisMonth={today.slice(0, 7)} />
            <Overloads units={units} />
          </Section>
        ) : null}
      </>
    ),
  }
}
