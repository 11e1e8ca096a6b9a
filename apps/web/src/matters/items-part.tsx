import type { Outcome } from '@pejl/domain/documents/read-item.ts'
import { isLeft } from '@pejl/domain/matters/route.ts'
import { groupsOf } from '@pejl/domain/matters/side-by-side.ts'
import type { MatterItem } from '@pejl/store/matters/matter-item-views.ts'
import { ButtonRow, LinkButton } from '@pejl/ui/buttons.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { StatusTag, type Tone } from '@pejl/ui/status-tag.tsx'
import { formatDay } from '../desk/dates.ts'
import { href } from '../routes.ts'
import type { MatterPageProps } from './matter-props.ts'
import { plannedOf } from './position.ts'
import { stopName } from './stop-name.ts'

export const outcomeTones = {
  approved: 'done',
  noted: 'done',
  discussed: 'done',
  recommended: 'done',
  postponed: 'due',
  rejected: 'late',
  referred: 'ahead',
  other: 'neutral',
} as const satisfies Record<Outcome, Tone>

/** The matter's items, written here and read in, with what each committee decided. */
export function ItemsPart(props: MatterPageProps) {
  const { visit, t, may, items } = props
  return (
    <Section id="punkter" heading={t.items.heading}>
      {may ? <WriteLinks {...props} /> : null}
      {items.length === 0 ? <p class="muted">{t.items.none}</p> : null}
      <ul class="work-list">
        {items.map((item) => (
          <li key={item.from.kind === 'here' ? item.from.id : `${item.from.documentId}-${item.from.start}`}>
            <div class="work-row">
              <h3>
                {item.committee ?? t.items.noMeeting}
                {item.heldOn ? `, ${formatDay(item.heldOn, visit.language)}` : ''}
              </h3>
              <span class="muted small">
                {item.from.kind === 'here'
                  ? (t.items.states[item.from.state] ?? t.items.here)
                  : t.items.paper}
              </span>
            </div>
            <p>
              <ItemLink item={item} />
            </p>
            <Decisions t={t} decisions={item.decisions} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The way to an item for the committee the matter waits for next, or for each of those it waits for at the same time. */
function WriteLinks({ t, rt, matter, way, committees }: MatterPageProps) {
  const waits = groupsOf(way?.route.stops ?? [])
    .map((group) => group.filter((stop) => isLeft(stop) && stop.kind === 'committee'))
    .find((group) => group.length > 0)
  if (!way || !waits)
    return (
      <LinkButton small href={href.newItem({ matter: matter.id, committee: matter.committeeId ?? '' })}>
        {t.items.write}
      </LinkButton>
    )
  return (
    <ButtonRow>
      {waits.map((stop) => (
        <LinkButton
          key={stop.id}
          small
          href={href.newItem({
            matter: matter.id,
            committee: stop.kind === 'committee' ? stop.committeeId : '',
            meeting: plannedOf(stop, way.plan)?.meetingId ?? '',
            stop: stop.id,
          })}
        >
          {waits.length === 1 ? t.items.write : t.items.writeTo(stopName(stop, committees, rt))}
        </LinkButton>
      ))}
    </ButtonRow>
  )
}

function ItemLink({ item: { from, title } }: { readonly item: MatterItem }) {
  return from.kind === 'here' ? (
    <a href={href.item(from.id)}>{title}</a>
  ) : (
    <a href={href.publicDocument(from.documentId, from.start, from.end)}>{title}</a>
  )
}

/** What was decided, each with its outcome, its words and what binds. */
export function Decisions({ t, decisions }: Pick<MatterPageProps, 't'> & Pick<MatterItem, 'decisions'>) {
  return (
    <>
      {decisions.map(({ number, outcome, text, remark, amended }, at) => (
        <div key={at} class="work-decision">
          <p>
            <StatusTag plain tone={outcomeTones[outcome]}>
              {t.outcomes[outcome]}
            </StatusTag>{' '}
            {number === null ? null : <strong>{t.items.recommendation(number)}: </strong>}
            {text}
          </p>
          {amended ? (
            <p>
              <strong>{t.items.amended}</strong> {amended}
            </p>
          ) : null}
          {remark ? <blockquote class="work-quote">{remark}</blockquote> : null}
        </div>
      ))}
    </>
  )
}
