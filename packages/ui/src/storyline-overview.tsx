import { Seamark, type SeamarkKind, SeamarkShape } from './seamarks.tsx'
import { laneOf, namedYears, quarterScale, type Scale } from './storyline-scale.ts'

export type OverviewEntry = {
  /** Where on the page the entry is told: the id of an element. */
  readonly id: string
  readonly date: string
  readonly kind: SeamarkKind
  readonly past: boolean
  /** Shown when the mark is pointed at. */
  readonly heading: string
  /** How many things stand at this mark, when more than one. */
  readonly count?: number
}

type OverviewProps = {
  readonly entries: readonly OverviewEntry[]
  readonly today: string
  readonly todayLabel: string
  readonly summary: string
  readonly kinds: readonly { readonly kind: SeamarkKind; readonly label: string }[]
}

const laneHeight = 24
const apart = 3.6
const labelRoom = 30
const yearRoom = 34

/**
 * The whole storyline at a glance: what happened above the waterline, what was promised below it. Pointing at a mark
 * names it, clicking leads to where the page tells it. A picture only: `summary` says it in words below, and those
 * who use a keyboard or a screen reader are led to the entries themselves. Dates are ISO days; entries without a
 * readable date are left out.
 */
export function StorylineOverview({ entries, today, todayLabel, summary, kinds }: OverviewProps) {
  const dated = entries.filter((entry) => /^\d{4}/.test(entry.date))
  const scale = quarterScale([...dated.map((entry) => entry.date), today])
  if (!scale || dated.length === 0) return null

  const happened = dated.filter((entry) => entry.kind !== 'commitment')
  const promised = dated.filter((entry) => entry.kind === 'commitment')
  const above = placeMarks(scale, happened, 4)
  const below = placeMarks(scale, promised, 4)
  const water = labelRoom + above.lanes * laneHeight
  const height = water + below.lanes * laneHeight + yearRoom

  return (
    <figure class="overview">
      <svg class="overview-picture" width="100%" height={height} aria-hidden="true">
        <Shapes entries={dated} />
        <Quarters scale={scale} water={water} height={height} />
        <line class="overview-water" x1="0" x2="100%" y1={water} y2={water} />
        <Marks marks={above.marks} water={water} side={-1} />
        <Marks marks={below.marks} water={water} side={1} />
        <Today at={scale.position(today)} label={todayLabel} height={height} />
      </svg>
      <figcaption>
        <p>{summary}</p>
        <p class="overview-legend">
          {kinds.map(({ kind, label }) => (
            <span key={kind}>
              <Seamark kind={kind} />
              {label}
            </span>
          ))}
        </p>
      </figcaption>
    </figure>
  )
}

type Mark = { readonly entry: OverviewEntry; readonly position: number; readonly lane: number }

function placeMarks(scale: Scale, entries: readonly OverviewEntry[], most: number) {
  const sorted = entries.toSorted((a, b) => a.date.localeCompare(b.date))
  const positions = sorted.map((entry) => scale.position(entry.date))
  const lanes = laneOf(positions, apart, most)
  const marks: readonly Mark[] = sorted.map((entry, index) => ({
    entry,
    position: positions[index] ?? 0,
    lane: lanes[index] ?? 0,
  }))

  return { marks, lanes: Math.max(0, ...lanes.map((lane) => lane + 1)) }
}

type QuartersProps = { readonly scale: Scale; readonly water: number; readonly height: number }

function Quarters({ scale, water, height }: QuartersProps) {
  const named = namedYears(scale, 11)

  return (
    <g>
      {scale.quarters.map((quarter, index) => {
        const startsYear = index === 0 || quarter.label.startsWith('1.')
        const x = percent(quarter.from)
        return startsYear ? (
          <svg key={x} x={x} y="0" overflow="visible" aria-hidden="true">
            <line class="overview-year-line" x1="0" x2="0" y1="0" y2={height} />
            {named.has(quarter.year) ? (
              <text class="overview-year" x="8" y={height - 4}>
                {quarter.year}
              </text>
            ) : null}
          </svg>
        ) : (
          <line key={x} class="overview-quarter-line" x1={x} x2={x} y1={water - 5} y2={water + 5} />
        )
      })}
    </g>
  )
}

type MarksProps = { readonly marks: readonly Mark[]; readonly water: number; readonly side: 1 | -1 }

/** The stems first, so that none is drawn across another's mark. */
function Marks({ marks, water, side }: MarksProps) {
  const height = (lane: number) => water + side * (17 + lane * laneHeight)

  return (
    <>
      <g class="overview-stems">
        {marks.map(({ entry, position, lane }) => {
          const x = percent(position)
          return <line key={entry.id} x1={x} x2={x} y1={height(lane)} y2={water} />
        })}
      </g>
      {marks.map(({ entry, position, lane }) => (
        <a
          key={entry.id}
          class={entry.past ? undefined : 'overview-ahead'}
          href={`#${entry.id}`}
          tabindex={-1}
        >
          <title>{entry.heading}</title>
          <use href={`#${shapeId(entry.kind)}`} x={percent(position)} y={height(lane)} />
          {entry.count && entry.count > 1 ? (
            <text x={percent(position)} dx="10" y={height(lane) + 5}>
              {entry.count}
            </text>
          ) : null}
        </a>
      ))}
    </>
  )
}

const shapeId = (kind: SeamarkKind): string => `tegn-${kind}`

/** Each shape once, to be used at every mark; with room around it to point at. */
function Shapes({ entries }: { readonly entries: readonly OverviewEntry[] }) {
  return (
    <defs>
      {[...new Set(entries.map(({ kind }) => kind))].map((kind) => (
        <g key={kind} id={shapeId(kind)}>
          <circle class="overview-target" r="12" />
          <SeamarkShape kind={kind} />
        </g>
      ))}
    </defs>
  )
}

type TodayProps = { readonly at: number; readonly label: string; readonly height: number }

/** The label leans inwards near the edges, so that it stays in the picture. */
function Today({ at, label, height }: TodayProps) {
  const anchor = at > 85 ? 'end' : at < 15 ? 'start' : 'middle'

  return (
    <svg x={percent(at)} y="0" overflow="visible" aria-hidden="true">
      <g class="overview-today">
        <line x1="0" x2="0" y1="20" y2={height - 20} />
        <text y="13" text-anchor={anchor}>
          {label}
        </text>
      </g>
    </svg>
  )
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`
}
