import fc from 'fast-check'
import { outcomes, sectionKinds } from '../../documents/read-item.ts'
import { committeeKinds, publishesByKind } from '../../organisation/committee-kind.ts'
import { type MinutedItem, type MinutedMeeting, offices, voteKinds } from '../minuted-meeting.ts'
import { committee, freshId, minuted, minutedItem } from './minuted.ts'

/** Words that may be read, and words that may not: the latter carry the marker. */
const words = fc
  .array(fc.constantFrom('Sag', 'om', 'skolen', 'godkendes.', 'Bemærkning', '\n\n', 'æøå', '§ 8'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => `Ord ${all.join(' ')} slut`)

/** Meetings of any kind in which every string that is closed, or names somebody of a MED committee, has the marker. */
export function meetings(marker: string): fc.Arbitrary<MinutedMeeting> {
  return fc.constantFrom(...committeeKinds).chain((kind) => {
    const name = publishesByKind(kind) ? words : secret(marker)
    return fc
      .record({
        attendance: fc.array(attendee(name, marker), { maxLength: 4 }),
        changes: fc.array(change(name), { maxLength: 2 }),
        items: fc.array(
          fc.boolean().chain((open) => (open ? openItem(marker, name) : closedItem(marker))),
          {
            maxLength: 5,
          },
        ),
      })
      .map((given) => minuted({ committee: committee(kind), ...given }))
  })
}

const secret = (marker: string) => words.map((text) => `${text} ${marker} ${text}`)

const attendee = (
  name: fc.Arbitrary<string>,
  marker: string,
): fc.Arbitrary<MinutedMeeting['attendance'][number]> =>
  fc
    .record({
      name,
      office: fc.constantFrom(...offices),
      side: fc.constantFrom('management', 'staff', null),
      standsFor: fc.constantFrom('party', 'union', 'management', 'safety', 'organisation', null),
      state: fc.constantFrom('present', 'excused', 'absent'),
      standsInFor: fc.option(name),
      note: fc.option(secret(marker)),
      represents: name,
      hidden: secret(marker),
    })
    .map(({ hidden, ...one }) => {
      const isOpen = one.standsFor === 'party' || one.standsFor === 'organisation'
      // secretaries and guests are not named, and unions are not told
      const isNamed = one.office !== 'secretary' && one.office !== 'guest'
      return {
        ...one,
        personId: freshId(),
        name: isNamed ? one.name : hidden,
        represents: isOpen && isNamed ? one.represents : hidden,
      }
    })

const change = (name: fc.Arbitrary<string>) =>
  fc.record({ name, kind: fc.constantFrom('arrives' as const, 'leaves' as const), at: fc.constant('17:05') })

function parts(text: fc.Arbitrary<string>, name: fc.Arbitrary<string>, marker: string) {
  const point = fc.constantFrom(1, 2, null)
  return fc.record({
    title: text,
    heading: fc.option(text),
    note: fc.option(text),
    isSupplement: fc.boolean(),
    recommendedBy: fc.option(text),
    route: fc.array(text, { maxLength: 3 }),
    sections: fc.array(fc.record({ heading: text, kind: fc.constantFrom(...sectionKinds), text }), {
      maxLength: 3,
    }),
    recommendations: fc
      .array(fc.record({ text, addressed: fc.array(text, { maxLength: 2 }) }), { maxLength: 2 })
      .map((all) => all.map((one, n) => ({ ...one, id: freshId(), number: n + 1 }))),
    decisions: fc.array(
      fc.record({
        id: fc.constantFrom('d1', 'd2'),
        number: point,
        outcome: fc.constantFrom(...outcomes),
        text,
        remark: fc.option(text),
        amended: fc.option(text),
      }),
      { maxLength: 2 },
    ),
    ballots: fc.array(
      fc.record({
        number: point,
        kind: fc.constantFrom('amendment' as const, 'main' as const, 'procedure' as const),
        proposal: text,
        proposedBy: fc.option(name),
        result: fc.constantFrom('adopted' as const, 'rejected' as const, 'tied' as const),
        votes: fc.array(
          fc.record({
            vote: fc.constantFrom(...voteKinds),
            name: fc.option(name),
            group: fc.option(name),
            count: fc.nat(9),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 2 },
    ),
    minority: fc.array(fc.record({ number: point, saidBy: name, text, follows: fc.boolean() }), {
      maxLength: 2,
    }),
    disqualified: fc.array(fc.record({ name, reason: secret(marker) }), { maxLength: 2 }),
    changes: fc.array(change(name), { maxLength: 2 }),
    commitments: fc.array(
      fc.record({
        id: fc.constant('c'),
        decisionId: fc.constantFrom('d1', 'd2'),
        what: text,
        who: name,
        recipient: fc.option(name),
        dueOn: fc.constant('2027-01-31' as never),
      }),
      { maxLength: 2 },
    ),
  })
}

const attachment = (title: fc.Arbitrary<string>, access: 'open' | 'closed') =>
  title.map((text) => ({
    id: freshId(),
    title: text,
    access,
    documentNumber: text,
    file: { id: freshId(), fileName: text, mediaType: 'application/pdf', sha256: '0'.repeat(64) },
  }))

const openItem = (marker: string, name: fc.Arbitrary<string>): fc.Arbitrary<MinutedItem> =>
  fc
    .record({
      parts: parts(words, name, marker),
      attachments: fc.array(
        fc.boolean().chain((open) => attachment(open ? words : secret(marker), open ? 'open' : 'closed')),
        { maxLength: 3 },
      ),
      number: fc.option(secret(marker)),
    })
    .map(({ parts: given, attachments, number }) =>
      minutedItem({
        ...given,
        attachments,
        matter: number === null ? null : { id: freshId(), number, isOpen: false },
      }),
    )

const closedItem = (marker: string): fc.Arbitrary<MinutedItem> =>
  fc
    .record({
      parts: parts(secret(marker), secret(marker), marker),
      closedReason: secret(marker),
      neutralTitle: words,
      publicDecision: fc.option(words),
      attachments: fc.array(attachment(secret(marker), 'open'), { maxLength: 2 }),
    })
    .map(({ parts: given, ...closed }) =>
      minutedItem({
        ...given,
        ...closed,
        access: 'closed',
        matter: { id: freshId(), number: marker, isOpen: true },
      }),
    )
