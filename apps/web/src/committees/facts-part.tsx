import { publishesByKind } from '@pejl/domain/organisation/committee-kind.ts'
import { committeeTree } from '@pejl/domain/organisation/committee-tree.ts'
import type { CommitteeLine } from '@pejl/store/committees/detail-views.ts'
import { DefinitionList } from '@pejl/ui/definition-list.tsx'
import { href } from '../routes.ts'
import type { CommitteePageProps } from './committee-props.ts'
import { seatSpan } from './members-part.tsx'

/** What a committee is: its place among the others, what it rests on, when it meets, what it publishes. */
export function FactsPart({ visit, t, committee, lines, today }: CommitteePageProps) {
  const parent = lines.find(({ id }) => id === committee.parentId)
  const below = committeeTree(linesBelow(committee.id, lines))
  const publishes = committee.publishes ?? publishesByKind(committee.kind)
  const said = publishes ? t.facts.publishesYes : t.facts.publishesNo
  const { agendaDays, dispatchDays, publishDays } = committee
  const short = committee.shortNames.filter(
    ({ fromOn, toOn }) => fromOn <= today && (toOn === null || toOn >= today),
  )
  const shortNames = [
    ...new Set([...short.map(({ abbreviation }) => abbreviation), ...committee.abbreviations]),
  ]

  return (
    <DefinitionList
      facts={[
        {
          term: t.facts.parent,
          value: parent ? <a href={href.committee(parent.id)}>{parent.name}</a> : null,
        },
        { term: t.facts.below, value: below.length > 0 ? <Tree lines={below} /> : null },
        { term: t.facts.short, value: shortNames.join(', ') },
        { term: t.facts.basis, value: committee.basis },
        {
          term: t.facts.publishes,
          value: committee.publishes === null ? `${said} (${t.facts.asKind})` : said,
        },
        { term: t.facts.place, value: committee.place },
        { term: t.facts.starts, value: committee.startsAt?.replace(':', '.') ?? null },
        {
          term: t.facts.deadlines,
          value: publishes
            ? t.facts.deadlineText(agendaDays, dispatchDays, publishDays)
            : agendaDays > 0
              ? t.facts.deadlineInternal(agendaDays, dispatchDays)
              : null,
        },
        {
          term: t.facts.exists,
          value: committee.fromOn
            ? seatSpan({ fromOn: committee.fromOn, toOn: committee.toOn }, t, visit.language)
            : null,
        },
      ]}
    />
  )
}

function Tree({ lines }: { readonly lines: readonly (CommitteeLine & { readonly depth: number })[] }) {
  return (
    <ul class="bare-list">
      {lines.map(({ id, name, depth }) => (
        <li key={id} class={`tree-name tree-${Math.min(depth, 4)}`}>
          <a href={href.committee(id)}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

/** All committees below one, at any depth. */
function linesBelow(id: string, lines: readonly CommitteeLine[]): readonly CommitteeLine[] {
  const tree = committeeTree(lines)
  const at = tree.findIndex((one) => one.id === id)
  const own = tree[at]
  if (!own) return []
  const after = tree.slice(at + 1)
  const end = after.findIndex(({ depth }) => depth <= own.depth)
  return end === -1 ? after : after.slice(0, end)
}
