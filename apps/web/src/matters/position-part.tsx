import { groupsOf } from '@pejl/domain/matters/side-by-side.ts'
import { LinkButton } from '@pejl/ui/buttons.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { Route, type RouteStop as ShownStop } from '@pejl/ui/route.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import type { MatterPageProps } from './matter-props.ts'
import { plannedOf, positionOf } from './position.ts'
import { stopName } from './stop-name.ts'

/** Where the matter is now: its way with what is done, now and next, and whether it keeps what was promised. */
export function PositionPart(props: MatterPageProps) {
  const { t, matter, may, way, rebuilt, missing, rt } = props
  const stops = way ? plannedStops(props, way) : rebuiltStops(props)
  const link = way ? t.way.plan : may ? t.way.begin : null

  return (
    <Section id="vej" heading={t.way.heading}>
      {way ? <Deciding {...props} way={way} /> : null}
      {missing.length > 0 ? (
        <Notice kind="warning" heading={t.way.missing} headingLevel={3}>
          <ul>
            {missing.map(({ body, source }) => (
              <li key={body}>
                {rt.bodies[body]} ({source})
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {stops.length > 0 ? <Route stops={stops} /> : null}
      {way ? null : <p class="muted">{rebuilt.length > 0 ? t.way.rebuilt : t.way.none}</p>}
      {link ? <LinkButton href={href.matterRoute(matter.id)}>{link}</LinkButton> : null}
    </Section>
  )
}

type Way = NonNullable<MatterPageProps['way']>

function Deciding({ visit, t, rt, committees, way }: MatterPageProps & { readonly way: Way }) {
  const { deciding, decidingOn, lateBy } = positionOf(way.route.stops, way)
  if (!deciding) return null
  const promised = deciding.promisedOn

  return (
    <p>
      {decidingOn
        ? t.way.deciding(stopName(deciding, committees, rt), formatDay(decidingOn, visit.language))
        : t.way.noDay}{' '}
      {promised && lateBy !== null && lateBy > 0 ? (
        <span class="late-text">
          {t.way.promised(formatDay(promised, visit.language))} {t.lateBy(lateBy)}.
        </span>
      ) : promised && lateBy !== null ? (
        t.way.onTime
      ) : null}
    </p>
  )
}

function plannedStops({ visit, rt, committees }: MatterPageProps, way: Way): readonly ShownStop[] {
  const day = (text: string | null | undefined) => formatDay(text ?? null, visit.language)
  return groupsOf(way.route.stops)
    .flatMap((group) => group.filter(({ state }) => state !== 'skipped').map((stop, at) => ({ stop, at })))
    .map(({ stop, at }): ShownStop => {
      const planned = plannedOf(stop, way.plan)
      const on = stop.state === 'passed' ? stop.passedOn : planned?.on
      return {
        label: stopName(stop, committees, rt),
        beside: at > 0,
        state: stop.state === 'passed' ? 'done' : stop.state === 'here' ? 'now' : 'ahead',
        ...(on
          ? { date: planned && stop.kind === 'hearing' ? `${day(on)} – ${day(planned.untilOn)}` : day(on) }
          : {}),
        ...(stop.kind === 'committee' && stop.decides && stop.state === 'ahead' ? { note: rt.decides } : {}),
      }
    })
}

const rebuiltStops = ({ visit, rebuilt }: MatterPageProps): readonly ShownStop[] =>
  rebuilt.map(({ name, state, on }) => ({
    label: name,
    state,
    ...(on ? { date: formatDay(on, visit.language) } : {}),
  }))
