import type { FindingKind } from '@pejl/domain/publishing/finding.ts'
import { expect, it } from 'vitest'
import { countGroups, groupFindings } from './group-findings.ts'

const found = (kind: FindingKind, attachmentId: string | null, quote: string) => ({
  kind,
  itemId: 'punkt',
  number: 2,
  part: attachmentId ?? 'Sagsfremstilling',
  attachmentId,
  fileKind: null,
  quote,
  before: '',
  after: '',
  places: [],
  hiddenIn: null,
  unread: null,
  times: 1,
  others: 0,
  fingerprint: quote,
  answer: null,
})

it('asks once for each kind in each place, the gravest first', () => {
  const sources = groupFindings([
    found('email', 'brev', 'a@example.dk'),
    found('email', 'brev', 'b@example.dk'),
    found('hidden-sheet', 'brev', 'Elever'),
    found('cpr', 'brev', '010190-1234'),
    found('email', null, 'a@example.dk'),
  ])

  expect(
    sources.map(({ attachment, groups }) => [
      attachment,
      groups.map(({ kind, findings }) => [kind, findings.length]),
    ]),
  ).toEqual([
    [
      'brev',
      [
        ['cpr', 1],
        ['hidden-sheet', 1],
        ['email', 2],
      ],
    ],
    [null, [['email', 1]]],
  ])
  expect(countGroups(sources)).toBe(4)
})
