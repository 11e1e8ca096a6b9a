import type { ComponentChildren } from 'preact'

export type PlanBoardMonth = {
  readonly key: string
  /** One letter, and the whole name for those who point at it. */
  readonly label: string
  readonly title: string
  /** The year, on the first of its months that is shown. */
  readonly year: number | null
}

type PlanBoardProps = {
  readonly label: string
  readonly corner: ComponentChildren
  readonly months: readonly PlanBoardMonth[]
  /** Where today is, in per cent of the time. */
  readonly today: number
  readonly todayLabel: string
  readonly children: ComponentChildren
}

/** Time across, groups of rows down; scrolls in a region of its own with its first column and its months in sight. */
export function PlanBoard(props: PlanBoardProps) {
  const { label, corner, months, today, todayLabel, children } = props

  return (
    <section class="plan-scroll plan-board" aria-label={label} tabindex={0}>
      <div class="plan-board-inner">
        <div class="plan-head">
          <div class="plan-corner">{corner}</div>
          <div class="plan-times" aria-hidden="true">
            <div class="plan-years">
              {months.map(({ key, year }) => (
                <span key={key} class={year === null ? undefined : 'plan-year'}>
                  {year}
                </span>
              ))}
            </div>
            <div class="plan-months">
              {months.map(({ key, label, title }) => (
                <span key={key} title={title}>
                  <span class="plan-month-short">{label}</span>
                  <span class="plan-month-long">{title}</span>
                </span>
              ))}
            </div>
          </div>
        </div>
        <div class="plan-rows">
          <svg class="plan-grid" width="100%" height="100%" aria-hidden="true">
            {months.map(({ key, year }, index) =>
              index === 0 ? null : (
                <line
                  key={key}
                  class={year !== null ? 'plan-grid-year' : 'plan-grid-month'}
                  x1={percent(index, months.length)}
                  x2={percent(index, months.length)}
                  y1="0"
                  y2="100%"
                />
              ),
            )}
            <line class="plan-today" x1={`${today}%`} x2={`${today}%`} y1="0" y2="100%">
              <title>{todayLabel}</title>
            </line>
          </svg>
          {children}
        </div>
      </div>
    </section>
  )
}

type PlanGroupProps = {
  readonly id: string
  readonly above?: string | null
  readonly heading: string
  readonly children: ComponentChildren
}

/** Rows that belong together, with their heading. */
export function PlanGroup({ id, above, heading, children }: PlanGroupProps) {
  return (
    <section class="plan-group" aria-labelledby={id}>
      <h3 id={id} class="plan-group-heading">
        <span>
          {above ? <span class="plan-group-above">{above}</span> : null}
          {heading}
        </span>
      </h3>
      <ul>{children}</ul>
    </section>
  )
}

type PlanRowProps = {
  readonly id: string
  readonly selected: boolean
  readonly heading: string
  readonly facts: string
  /** A figure at the end of the name. */
  readonly tag?: ComponentChildren
  readonly children: ComponentChildren
}

/** One row: its name to the left, its time to the right. */
export function PlanRow({ id, selected, heading, facts, tag, children }: PlanRowProps) {
  return (
    <li class={selected ? 'plan-row is-selected' : 'plan-row'} data-row={id}>
      <div class="plan-name">
        <p class="plan-title" title={heading}>
          {heading}
        </p>
        <p class="plan-facts">{facts}</p>
        {tag}
      </div>
      {children}
    </li>
  )
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(3)}%`
