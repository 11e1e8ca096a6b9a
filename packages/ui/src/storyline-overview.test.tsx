import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { StorylineOverview } from './storyline-overview.tsx'

const entries = [
  { id: 'a', date: '2023-01-01', kind: 'decision', past: true, heading: 'Vedtaget' },
  { id: 'b', date: '2023-12-01', kind: 'commitment', past: false, heading: 'Status' },
] as const

it('says its summary in words that everybody can read, and leads from a mark to where it is told', () => {
  const html = renderToString(
    <StorylineOverview
      entries={entries}
      today="2023-07-01"
      todayLabel="I dag"
      summary="Ét løfte"
      kinds={[]}
    />,
  )

  expect(html).toMatch(/<figcaption><p>Ét løfte<\/p>/)
  expect(html).toMatch(/<a href="#a" tabindex="-1"><title>Vedtaget<\/title>/)
})

it("draws today's line where today is", () => {
  const html = renderToString(
    <StorylineOverview entries={entries} today="2023-07-01" todayLabel="I dag" summary="" kinds={[]} />,
  )

  expect(html).toMatch(/<svg x="50\.00%"[^>]*><g class="overview-today">/)
})

it('draws nothing when no entry has a readable date', () => {
  const undated = [{ ...entries[0], date: '' }]

  const html = renderToString(
    <StorylineOverview entries={undated} today="2023-07-01" todayLabel="I dag" summary="" kinds={[]} />,
  )

  expect(html).toBe('')
})
