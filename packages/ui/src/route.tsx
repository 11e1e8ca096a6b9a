import { Icon } from './icons.tsx'
import { useWords } from './words.ts'

/** `passed`: later stops have been reached, but nothing shows what happened here. */
export type RouteStop = {
  readonly label: string
  readonly title?: string
  /** Where the label is in another language than the page. */
  readonly lang?: string
  readonly state: 'done' | 'passed' | 'now' | 'ahead'
  /** At the same time as the stop before it. */
  readonly beside?: boolean
  readonly date?: string
  readonly note?: string
  readonly href?: string
}

type RouteProps = {
  readonly stops: readonly RouteStop[]
  readonly label?: string
  readonly stateLabels?: Readonly<Record<RouteStop['state'], string>>
}

/** The route: the stops of a matter in order, across on wide screens and down on phones; those at the same time together. */
export function Route({ stops, label, stateLabels }: RouteProps) {
  const words = useWords()
  const states = stateLabels ?? words.stops

  return (
    <ol class="route" aria-label={label ?? words.route}>
      {together(stops).map((group, index) =>
        group.length === 1 ? (
          group.map((stop) => <Stop key={`${index}${stop.label}`} stop={stop} states={states} />)
        ) : (
          <li key={`${index}`} class="route-together">
            <span class="route-same">{words.sameTime(group.length)}</span>
            <ul>
              {group.map((stop) => (
                <Stop key={stop.label} stop={stop} states={states} />
              ))}
            </ul>
          </li>
        ),
      )}
    </ol>
  )
}

function together(stops: readonly RouteStop[]): readonly (readonly RouteStop[])[] {
  const groups: RouteStop[][] = []
  for (const stop of stops) {
    const last = groups.at(-1)
    if (stop.beside && last) last.push(stop)
    else groups.push([stop])
  }
  return groups
}

interface StopProps {
  readonly stop: RouteStop
  readonly states: Readonly<Record<RouteStop['state'], string>>
}

function Stop({ stop, states }: StopProps) {
  return (
    <li class={`route-stop route-${stop.state}`} aria-current={stop.state === 'now' ? 'step' : undefined}>
      <span class="route-mark">{stop.state === 'done' ? <Icon name="check" /> : null}</span>
      <span class="route-text">
        <span class="route-label" lang={stop.lang}>
          {stop.href ? <a href={stop.href}>{stop.label}</a> : stop.label}
        </span>
        {stop.title ? <span class="route-title">{stop.title}</span> : null}
        {stop.date ? <span class="route-date">{stop.date}</span> : null}
        <span class="route-state">{stop.note ?? states[stop.state]}</span>
      </span>
    </li>
  )
}
