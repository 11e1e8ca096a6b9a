import type { Day } from '@pejl/domain/common/day.ts'
import type { InitiativeId, InitiativeState } from '@pejl/domain/plan/initiative.ts'
import { placeOf, stretchOf, type TimeScale } from '@pejl/domain/plan/time-scale.ts'
import { PlanBoard, PlanGroup, PlanRow } from '@pejl/ui/plan-board.tsx'
import { type PlanBar, type PlanBarLook, PlanLane, type PlanMark, PlanPatterns } from '@pejl/ui/plan-lane.tsx'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Language } from '../language.ts'
import { href } from '../routes.ts'
import type { BoardGroup, BoardRow, Grouping } from './board.ts'
import { type Chance, mainChance, percentOf } from './chances.ts'
import { monthName, shortDay, shortDays } from './days.ts'
import type { PlanTexts } from './texts.ts'

export interface BoardViewProps {
  readonly groups: readonly BoardGroup[]
  readonly scale: TimeScale
  readonly today: Day
  readonly selected: InitiativeId | null
  readonly by: Grouping
  readonly zoom: 'year' | 'all'
  readonly language: Language
  readonly t: PlanTexts
  /** How likely each promise is kept, when that is known. */
  readonly chances?: ReadonlyMap<InitiativeId, Chance> | undefined
  /** What is held and moved just now: where it would be, and who would be pushed. */
  readonly held?: {
    readonly row: BoardRow
    readonly fits: boolean
    readonly pushed: ReadonlySet<InitiativeId>
  } | null
  /** Drawn on top of the rows: lines to what the chosen one waits for. */
  readonly over?: ComponentChildren
}

/** The timeline: every initiative in its group, with what was adopted behind it and what is proposed below. */
export function BoardView(props: BoardViewProps) {
  const { groups, scale, today, selected, language, t, held, over, chances } = props

  return (
    <>
      <PlanPatterns />
      <PlanBoard
        label={t.timeline}
        corner={t.initiative}
        months={monthsOf(scale, language)}
        today={placeOf(scale, today)}
        todayLabel={`${t.today}: ${shortDay(today, language)}`}
      >
        {groups.map((group) => (
          <PlanGroup key={group.id} id={group.id} above={group.above} heading={group.label}>
            {group.rows.map((row) => (
              <Row
                key={row.id}
                {...props}
                row={held?.row.id === row.id ? held.row : row}
                chance={mainChance(chances?.get(row.id))}
                isSelected={row.id === selected}
                isHeld={held?.row.id === row.id}
                fits={held?.fits ?? true}
                isPushed={held?.pushed.has(row.id) ?? false}
              />
            ))}
          </PlanGroup>
        ))}
        {over}
      </PlanBoard>
    </>
  )
}

/** The months as the furniture draws them. */
export const monthsOf = ({ months }: TimeScale, language: Language) =>
  months.map(({ year, month }, index) => ({
    key: `${year}-${month}`,
    label: monthName(month, language).slice(0, 1).toUpperCase(),
    title: `${monthName(month, language)} ${year}`,
    year: index === 0 || month === 1 ? year : null,
  }))

interface RowProps extends Pick<BoardViewProps, 'scale' | 'zoom' | 'by' | 'language' | 't'> {
  readonly row: BoardRow
  readonly chance: number | null
  readonly isSelected: boolean
  readonly isHeld: boolean
  readonly fits: boolean
  readonly isPushed: boolean
}

/** Drawn anew only when something of it has changed: while one is dragged, the others stay as they are. */
function Row(props: RowProps) {
  const { row, scale, zoom, by, chance, isSelected, isHeld, fits, isPushed } = props
  return useMemo(
    () => <FreshRow {...props} />,
    [row, scale, zoom, by, chance, isSelected, isHeld, fits, isPushed],
  )
}

function FreshRow({
  row,
  scale,
  zoom,
  by,
  language,
  t,
  chance,
  isSelected,
  isHeld,
  fits,
  isPushed,
}: RowProps) {
  const days = row.present ? shortDays(row.present.startsOn, row.present.endsOn, language) : t.unplaced
  return (
    <PlanRow
      id={row.id}
      selected={isSelected}
      heading={row.title}
      facts={`${t.states[row.state]} · ${days}`}
      tag={chance === null ? null : <ChanceTag percent={percentOf(chance)} t={t} />}
    >
      <PlanLane
        id={row.id}
        href={href.planOf({ by, zoom, initiative: row.id })}
        name={inWords(row, language, t)}
        selected={isSelected}
        bar={barOf(row, scale, textsFor(days, row, t), { zoom, isHeld, fits, isPushed })}
        adopted={row.adopted && stretchOf(scale, row.adopted.startsOn, row.adopted.endsOn)}
        proposed={row.proposed && stretchOf(scale, row.proposed.startsOn, row.proposed.endsOn)}
        marks={marksOf(row, scale, language, t)}
        unplaced={t.unplaced}
      />
    </PlanRow>
  )
}

function ChanceTag({ percent, t }: { readonly percent: number; readonly t: PlanTexts }) {
  return (
    <span
      class={percent < 40 ? 'plan-chance plan-chance-low' : 'plan-chance'}
      title={t.outlook.short(percent)}
    >
      {percent} %<span class="sr-only"> {t.outlook.chance}</span>
    </span>
  )
}

interface Held {
  readonly zoom: 'year' | 'all'
  readonly isHeld: boolean
  readonly fits: boolean
  readonly isPushed: boolean
}

/** What may stand in a bar, the longest first. */
const textsFor = (days: string, { weeks }: BoardRow, t: PlanTexts): readonly string[] => [
  days,
  t.weeks(weeks),
  `${weeks}`,
]

// about as wide as a lane is at least, in pixels, and a letter in it
const [laneWidth, letter] = [640, 6.4]

/** The longest text there is room for. */
function fitting(texts: readonly string[], per: number, scale: TimeScale, zoom: 'year' | 'all'): string {
  const lane = zoom === 'all' ? laneWidth : (laneWidth * scale.months.length) / 12
  return texts.find((text) => text.length * letter + 18 < (per / 100) * lane) ?? ''
}

function barOf(
  row: BoardRow,
  scale: TimeScale,
  texts: readonly string[],
  { zoom, isHeld, fits, isPushed }: Held,
): PlanBar | null {
  const stretch = row.present && stretchOf(scale, row.present.startsOn, row.present.endsOn)
  if (!stretch) return null
  return {
    ...stretch,
    look: looks[row.state],
    text: fitting(texts, stretch.width - (row.pinned || row.troubled ? 2 : 0), scale, zoom),
    pinned: row.pinned,
    troubled: isHeld ? !fits : row.troubled,
    changed: row.changed,
    pushed: isPushed,
    held: isHeld,
  }
}

const looks = {
  idea: 'draft',
  proposed: 'draft',
  planned: 'planned',
  running: 'running',
  paused: 'paused',
  done: 'done',
  closed: 'done',
  stopped: 'done',
} as const satisfies Record<InitiativeState, PlanBarLook>

function marksOf(row: BoardRow, scale: TimeScale, language: Language, t: PlanTexts): readonly PlanMark[] {
  const ends = [
    { kind: 'target', on: row.targetOn, label: t.row.target },
    { kind: 'deadline', on: row.deadlineOn, label: t.row.deadline },
  ] as const
  return [
    ...row.events.map(({ kind, on, label }) => ({
      kind,
      x: placeOf(scale, on),
      label: `${label}, ${shortDay(on, language)}`,
    })),
    ...ends.flatMap(({ kind, on, label }) =>
      on === null ? [] : [{ kind, x: placeOf(scale, on), label: label(shortDay(on, language)) }],
    ),
  ]
}

/** All a row shows, for those who do not see it. */
function inWords(row: BoardRow, language: Language, t: PlanTexts): string {
  const days = (span: BoardRow['present']) => span && shortDays(span.startsOn, span.endsOn, language)
  const sameAsAdopted = row.adopted?.startsOn === row.present?.startsOn
  const present = days(row.present)
  const adopted = days(row.adopted)
  const proposed = days(row.proposed)
  return [
    row.title,
    t.states[row.state],
    present ?? t.unplaced,
    adopted ? (sameAsAdopted ? t.row.asAdopted : t.row.adopted(adopted)) : '',
    proposed ? t.row.proposed(proposed) : '',
    row.targetOn ? t.row.target(shortDay(row.targetOn, language)) : '',
    row.deadlineOn ? t.row.deadline(shortDay(row.deadlineOn, language)) : '',
    ...row.events.map(({ label, on }) => `${label} ${shortDay(on, language)}`),
    row.pinned ? t.row.pinned : '',
    row.changed ? t.row.changed : '',
    row.troubled ? t.row.troubled : '',
  ]
    .filter((text) => text !== '')
    .join(', ')
}
