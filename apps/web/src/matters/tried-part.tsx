import { numberOf } from '@pejl/domain/matters/work-calendar.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import { plannedOf } from './position.ts'
import { stopName } from './stop-name.ts'
import type { PlannedWayProps, Tried } from './way-props.ts'

/** The way as it would be with another choice for one stop, beside how it is; saved only when one says so. */
export function TriedPart(props: PlannedWayProps & { readonly tried: Tried }) {
  const { visit, t, matter, way, setting, tried, may } = props
  const day = (text: string | null | undefined) => formatDay(text ?? null, visit.language) || t.plan.noDay
  const chosen = plannedOf(tried.stop, tried.planned.plan)
  const name = stopName(tried.stop, setting.committees, t)

  return (
    <Section id="proev" heading={t.try.heading} lead={<p>{t.try.lead(name, day(chosen?.on))}</p>}>
      <DataTable
        caption={t.try.heading}
        compact
        columns={(['stop', 'now', 'changed', 'moved'] as const).map((key) => ({
          key,
          heading: t.try.columns[key],
        }))}
        rows={way.plan.stops.map(({ id, planned }) => {
          const then = tried.planned.plan.stops.find((one) => one.id === id)?.planned
          const stop = way.route.stops.find((one) => one.id === id)
          const moved = planned && then ? numberOf(then.on) - numberOf(planned.on) : null
          return {
            id: `proev-${id}`,
            cells: {
              stop: stop ? stopName(stop, setting.committees, t) : '',
              now: day(planned?.on),
              changed: day(then?.on),
              moved:
                moved === null || moved === 0 ? (
                  <span class="muted">{moved === 0 ? t.try.same : ''}</span>
                ) : moved > 0 ? (
                  <span class="late-text">{t.try.later(moved)}</span>
                ) : (
                  t.try.earlier(-moved)
                ),
            },
          }
        })}
      />
      {may ? (
        <form
          class="button-row"
          method="post"
          action={`${href.setStop(matter.id, tried.stop.id)}#led-${tried.stop.id}`}
        >
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="version" value={way.route.version} />
          <input type="hidden" name="kun" value="valg" />
          <input type="hidden" name="valg" value={tried.choice} />
          <Button>{t.try.keep}</Button>
          <LinkButton kind="tertiary" href={href.matterRoute(matter.id)}>
            {t.try.drop}
          </LinkButton>
        </form>
      ) : null}
    </Section>
  )
}
