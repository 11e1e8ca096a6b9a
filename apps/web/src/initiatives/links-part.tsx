import { writtenNumber } from '@pejl/domain/common/written-number.ts'
import type { NamedWait } from '@pejl/store/plan/initiative-views.ts'
import { Section } from '@pejl/ui/section.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import type { PartProps } from './page-props.ts'

/** What it waits for, what waits for it, and who feels it. */
export function LinksPart(props: PartProps) {
  const { visit, t, initiative, units } = props
  const { waits, awaitedBy, text } = initiative
  const names = new Map(units.map(({ id, name }) => [id, name]))

  return (
    <>
      <Section id="venter" heading={t.waits.heading}>
        {waits.length === 0 ? <p class="muted">{t.waits.none}</p> : null}
        <ul class="plain-list">
          {waits.map((wait, index) => (
            <li key={index}>
              <WaitLine {...props} wait={wait} />
            </li>
          ))}
        </ul>
        <h3>{t.waits.waiting}</h3>
        {awaitedBy.length === 0 ? <p class="muted">{t.waits.noneWaiting}</p> : null}
        <ul class="plain-list">
          {awaitedBy.map(({ id, title }) => (
            <li key={id}>
              <a href={href.initiative(id)}>{title}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="maerker" heading={t.loads.heading}>
        {text.loads.length === 0 ? <p class="muted">{t.loads.none}</p> : null}
        <ul class="plain-list">
          {text.loads.map(({ unitId, points }) => (
            <li key={unitId}>
              <a href={href.unit(unitId)}>{names.get(unitId) ?? unitId}</a>{' '}
              <span class="muted">
                {t.loads.points(points.map((one) => writtenNumber(one, visit.language)).join(' · '))}
                {points.length > 1 ? ` ${t.loads.parts}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function WaitLine({ visit, t, wait }: PartProps & { readonly wait: NamedWait }) {
  const lag =
    wait.kind === 'involvement'
      ? t.waits.before(wait.leastWeeks)
      : t.waits.after(wait.leastWeeks, wait.mostWeeks)
  const met =
    wait.kind === 'initiative'
      ? ''
      : wait.metOn
        ? t.waits.met(formatDay(wait.metOn, visit.language))
        : t.waits.ahead

  return (
    <>
      <span class="muted small block">{t.waits.kinds[wait.kind]}</span>
      {wait.kind === 'initiative' ? <a href={href.initiative(wait.afterId)}>{wait.name}</a> : wait.name}
      {wait.matterNumber ? ` ${wait.matterNumber}` : ''}
      <span class="muted">
        {' · '}
        {[lag, met].filter((one) => one !== '').join(' · ')}
      </span>
      {wait.note ? <span class="small block">{wait.note}</span> : null}
    </>
  )
}
