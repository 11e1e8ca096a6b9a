import type { FindingKind } from '@pejl/domain/publishing/finding.ts'
import type { CheckedFinding } from './list-findings.ts'

/** Findings of one kind in one place: one question to answer. */
export interface FindingGroup {
  readonly kind: FindingKind
  readonly findings: readonly [CheckedFinding, ...CheckedFinding[]]
}

/** Where findings are: an item's own words, or one attachment of it. */
export interface FindingSource {
  readonly itemId: string | null
  readonly number: number | null
  readonly attachmentId: string | null
  /** The attachment's title. */
  readonly attachment: string | null
  readonly groups: readonly FindingGroup[]
}

/** Puts findings together as a person answers them: place by place, and in each place kind by kind. */
export function groupFindings(findings: readonly CheckedFinding[]): readonly FindingSource[] {
  return together(findings, ({ itemId, attachmentId }) => `${itemId} ${attachmentId}`).map((some) => {
    const [{ itemId, number, attachmentId, part }] = some
    const groups = together(some, ({ kind }) => kind)
      .map((alike) => ({ kind: alike[0].kind, findings: alike }))
      .toSorted((a, b) => gravity(a.kind) - gravity(b.kind))
    return { itemId, number, attachmentId, attachment: attachmentId ? part : null, groups }
  })
}

/** What may hardly ever be published comes first, what mostly may comes last, and what is hidden between them. */
const gravity = (kind: FindingKind): number => {
  if (kind === 'cpr') return 0
  const mostly = mostlyFine.indexOf(kind)
  return mostly < 0 ? 1 : 2 + mostly
}
const mostlyFine: readonly FindingKind[] = ['person', 'address', 'phone', 'email', 'property', 'unread']

type Some = FindingGroup['findings']

function together(
  findings: readonly CheckedFinding[],
  by: (finding: CheckedFinding) => string,
): readonly Some[] {
  const groups = new Map<string, Some>()
  for (const finding of findings) {
    const group = groups.get(by(finding))
    groups.set(by(finding), group ? [...group, finding] : [finding])
  }
  return [...groups.values()]
}

/** How many questions there are. */
export const countGroups = (sources: readonly FindingSource[]): number =>
  sources.reduce((sum, { groups }) => sum + groups.length, 0)
