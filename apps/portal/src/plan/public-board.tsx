import type { Day } from '@pejl/domain/common/day.ts'
import type { PlannedDays } from '@pejl/domain/plan/initiative.ts'
import { placeOf, scaleOf, stretchOf, type TimeScale } from '@pejl/domain/plan/time-scale.ts'
import type { InitiativeCard } from '@pejl/store/public/initiative-list-views.ts'
import { PlanBoard, PlanGroup, PlanRow } from '@pejl/ui/plan-board.tsx'
import { PlanLane } from '@pejl/ui/plan-lane.tsx'
import { formatDay, monthName } from '../dates.ts'
import { useHref, useLanguage, useTexts } from '../frame/language.tsx'
import { stateLooks, stateNames } from '../initiatives/names.ts'
import { daysText, driftText } from '../initiatives/said.tsx'
import { initiativeTexts } from '../initiatives/texts.ts'
import type { Language } from '../language.ts'
import { planTexts } from './texts.ts'

/** What a row of the board shows of an initiative. */
export type BoardInitiative = Pick<
  InitiativeCard,
  'number' | 'title' | 'state' | 'present' | 'adopted' | 'began' | 'ended' | 'targetOn'
>

interface PublicBoardProps {
  readonly label: string
  readonly groups: readonly {
    readonly id: string
    readonly heading: string
    readonly above?: string
    readonly rows: readonly BoardInitiative[]
  }[]
  readonly today: Day
}

/** Initiatives in time: the adopted plan as an outline, the plan now as a bar. What it shows stands in words in each link. */
export function PublicBoard({ label, groups, today }: PublicBoardProps) {
  const [language, texts, plan] = [useLanguage(), useTexts(initiativeTexts), useTexts(planTexts)]
  const spans = groups.flatMap(({ rows }) => rows.flatMap((one) => [livedDays(one), one.adopted]))
  const days = spans.flatMap((span) => (span ? [span.startsOn, span.endsOn] : []))
  const scale = scaleOf(
    days.reduce((first, day) => (day < first ? day : first), today),
    days.reduce((last, day) => (day > last ? day : last), today),
  )

  return (
    <div class={`plan-desk plan-zoom-all plan-open plan-quarters-${Math.min(24, scale.months.length / 3)}`}>
      <PlanBoard
        label={label}
        corner={texts.columns.title}
        months={monthsOf(scale, language)}
        today={placeOf(scale, today)}
        todayLabel={`${plan.today}: ${formatDay(today, language)}`}
      >
        {groups.map(({ id, heading, above, rows }) => (
          <PlanGroup key={id} id={id} above={above ?? null} heading={heading}>
            {rows.map((row) => (
              <Row key={row.number} row={row} scale={scale} />
            ))}
          </PlanGroup>
        ))}
      </PlanBoard>
    </div>
  )
}

function Row({ row, scale }: { readonly row: BoardInitiative; readonly scale: TimeScale }) {
  const [language, href] = [useLanguage(), useHref()]
  const texts = initiativeTexts[language]
  const state = stateNames[language][row.state]
  const present = livedDays(row)
  const said = present ? daysText(present, language) : texts.notPlanned
  const stretch = present && stretchOf(scale, present.startsOn, present.endsOn)

  return (
    <PlanRow id={`r${row.number}`} selected={false} heading={row.title} facts={`${state} · ${said}`}>
      <PlanLane
        id={`r${row.number}`}
        href={href.initiative(row.number)}
        name={[row.title, state, said, driftText(row, language) ?? ''].filter((one) => one !== '').join(', ')}
        selected={false}
        bar={
          stretch && {
            ...stretch,
            look: stateLooks[row.state],
            text: '',
            pinned: false,
            troubled: false,
            changed: false,
            pushed: false,
            held: false,
          }
        }
        adopted={row.adopted && stretchOf(scale, row.adopted.startsOn, row.adopted.endsOn)}
        proposed={null}
        marks={
          row.targetOn
            ? [
                {
                  kind: 'target',
                  x: placeOf(scale, row.targetOn),
                  label: `${texts.target}: ${formatDay(row.targetOn, language)}`,
                },
              ]
            : []
        }
        unplaced={texts.notPlanned}
      />
    </PlanRow>
  )
}

/** When work that is over was done; else where the plan has it. */
function livedDays({ began, ended, present }: BoardInitiative): PlannedDays | null {
  return began && ended ? { startsOn: began, endsOn: ended } : present
}

export const monthsOf = ({ months }: TimeScale, language: Language) =>
  months.map(({ year, month }, index) => ({
    key: `${year}-${month}`,
    label: monthName(month, language).slice(0, 1).toUpperCase(),
    title: `${monthName(month, language)} ${year}`,
    year: index === 0 || month === 1 ? year : null,
  }))
