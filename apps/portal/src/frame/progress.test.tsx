import type { Standing } from '@pejl/domain/follow-up/commitment.ts'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { textOf } from '../testing/open-portal.ts'
import { Progress } from './progress.tsx'

const said = (standings: readonly Standing[]) =>
  textOf(
    renderToString(
      <Progress
        commitments={standings.map((standing) => ({ report: { standing, falls: null, occurrences: [] } }))}
      />,
    ),
  ).trim()

it('says one promise in the singular and several in the plural', () => {
  expect(said(['kept', 'undocumented', 'undocumented'])).toBe('1 indfriet 2 ikke dokumenterede')
})

it('says so when there are none', () => {
  expect(said([])).toBe('Ingen løfter endnu')
})
