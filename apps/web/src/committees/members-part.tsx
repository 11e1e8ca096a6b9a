import type { Day } from '@pejl/domain/common/day.ts'
import { warningsOfComposition } from '@pejl/domain/organisation/composition.ts'
import { isSeatedOn } from '@pejl/domain/organisation/seat.ts'
import type { SeatView } from '@pejl/store/committees/detail-views.ts'
import { Button, LinkButton } from '@pejl/ui/buttons.tsx'
import { Notice } from '@pejl/ui/notice.tsx'
import { Section } from '@pejl/ui/section.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import { formatDay } from '../desk/dates.ts'
import { newKey } from '../desk/once.ts'
import type { Language } from '../language.ts'
import { href } from '../routes.ts'
import type { CommitteePageProps } from './committee-props.ts'
import type { MemberTexts } from './member-texts-da.ts'
import { SeatFields, WhoFields } from './seat-fields.tsx'

/** Who sits in the committee, who did and will, and a form for one more. */
export function MembersPart(props: CommitteePageProps) {
  const { visit, t, committee, seats, people, today, may, knowsUnions, refused } = props
  const now = seats.filter((seat) => isSeatedOn(seat, today))
  const others = seats.filter((seat) => !isSeatedOn(seat, today))
  const warnings = warningsOfComposition(committee.kind, seats, today)

  return (
    <Section id="medlemmer" heading={t.members.heading}>
      {warnings.length > 0 ? (
        <Notice kind="warning" heading={t.members.warnings} headingLevel={3}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{t.warnings[warning]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {now.length === 0 ? (
        <p class="muted">{t.members.none}</p>
      ) : (
        <SeatTable {...props} caption={t.members.heading} shown={now} />
      )}
      {knowsUnions || !seats.some(({ standsFor }) => standsFor === 'union') ? null : (
        <p class="muted">{t.members.unionHidden}</p>
      )}
      {others.length > 0 ? (
        <details>
          <summary>{t.members.history(others.length)}</summary>
          <SeatTable {...props} caption={t.members.history(others.length)} shown={others} />
        </details>
      ) : null}
      {may ? (
        <>
          <details id="plads" open={refused?.form === 'plads'}>
            <summary>{t.members.add}</summary>
            <form method="post" action={`${href.seatPerson(committee.id)}#plads`} class="unit-form">
              <input type="hidden" name="csrf" value={visit.csrf} />
              <input type="hidden" name="noegle" value={newKey()} />
              <WhoFields t={t} form="plads" people={people} refused={refused} />
              <SeatFields
                t={t}
                form="plads"
                kind={committee.kind}
                seats={now}
                fromOn={today}
                refused={refused}
              />
              <Button>{t.save}</Button>
            </form>
          </details>
          <LinkButton small href={href.newTerm(committee.id)}>
            {t.members.term}
          </LinkButton>
        </>
      ) : null}
    </Section>
  )
}

function SeatTable({
  visit,
  t,
  committee,
  seats,
  may,
  caption,
  shown,
}: CommitteePageProps & { readonly caption: string; readonly shown: readonly SeatView[] }) {
  const { columns } = t.members

  return (
    <DataTable
      caption={caption}
      compact
      columns={[
        ...(['name', 'office', 'represents', 'span'] as const).map((key) => ({ key, heading: columns[key] })),
        ...(may ? [{ key: 'change', heading: columns.change, hideHeading: true }] : []),
      ]}
      rows={shown.map((seat) => ({
        id: `plads-${seat.id}`,
        href: href.person(seat.personId),
        cells: {
          name: seat.name,
          office: officeText(seat, seats, t),
          represents: representsText(seat, t),
          span: seatSpan(seat, t, visit.language),
          change: may ? (
            <a href={href.seat(committee.id, seat.id)}>
              {columns.change} <span class="sr-only">{seat.name}</span>
            </a>
          ) : null,
        },
      }))}
    />
  )
}

/** What somebody is in the committee: an office, or a substitute for whom. */
export function officeText(seat: SeatView, seats: readonly SeatView[], t: MemberTexts): string {
  if (!seat.isSubstitute) return t.offices[seat.office]
  const whom = seats.find(({ id }) => id === seat.substitutesFor)
  return whom ? t.members.substituteFor(whom.name) : t.members.substituteForAll
}

/** Side and whom somebody speaks for: `Medarbejderside, Arbejdsmiljørepræsentant`. */
export function representsText(
  { side, standsFor, represents }: Pick<SeatView, 'side' | 'standsFor' | 'represents'>,
  t: MemberTexts,
): string {
  // a party letter, and a leader's title on the management side, say enough
  const isPlain = represents !== null && (standsFor === 'party' || standsFor === side)
  const whom = isPlain ? null : standsFor && t.standsFor[standsFor]
  return [side && t.sides[side], whom, represents].filter((text) => text).join(', ')
}

export function seatSpan(
  { fromOn, toOn }: { readonly fromOn: Day; readonly toOn: Day | null },
  t: MemberTexts,
  language: Language,
): string {
  const from = formatDay(fromOn, language)
  return toOn === null ? t.members.from(from) : t.members.fromTo(from, formatDay(toOn, language))
}
