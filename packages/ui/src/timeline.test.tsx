import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Timeline, type TimelineEntry } from './timeline.tsx'

const entry = (id: string, dateTime: string, past: boolean): TimelineEntry => ({
  id,
  when: dateTime,
  dateTime,
  past,
  kind: 'decision',
  heading: `Punkt ${id}`,
})

function order(html: string): readonly string[] {
  return [...html.matchAll(/id="(\w+)"|storyline-today/g)].map((match) => match[1] ?? 'today')
}

it("draws today's line between what has passed and what is ahead", () => {
  const entries = [
    entry('a', '2023-01-01', true),
    entry('b', '2023-05-01', true),
    entry('c', '2024-01-01', false),
  ]

  const html = renderToString(<Timeline entries={entries} todayLabel="I dag" />)

  expect(order(html)).toEqual(['a', 'b', 'today', 'c'])
})

it("draws today's line last when all has passed and first when nothing has", () => {
  const past = renderToString(<Timeline entries={[entry('a', '2023-01-01', true)]} todayLabel="I dag" />)
  const ahead = renderToString(<Timeline entries={[entry('a', '2023-01-01', false)]} todayLabel="I dag" />)

  expect(order(past)).toEqual(['a', 'today'])
  expect(order(ahead)).toEqual(['today', 'a'])
})

it('names each year once, where it begins', () => {
  const entries = [entry('a', '2023-01-01', true), entry('b', '2023-05-01', true), entry('c', '2024', false)]

  const html = renderToString(<Timeline entries={entries} todayLabel="I dag" />)

  expect([...html.matchAll(/storyline-year"[^>]*>(\d+)/g)].map((match) => match[1])).toEqual(['2023', '2024'])
})

it('shows entries without a date without inventing a year', () => {
  const html = renderToString(
    <Timeline
      entries={[{ ...entry('a', '', true), dateTime: undefined, when: 'Uden dato' }]}
      todayLabel="I dag"
    />,
  )

  expect(html).toContain('Uden dato')
  expect(html).not.toContain('storyline-year')
})

it('escapes headings', () => {
  const html = renderToString(
    <Timeline
      entries={[{ ...entry('a', '2023', true), heading: '<img src=x onerror=alert(1)>' }]}
      todayLabel="I dag"
    />,
  )

  expect(html).not.toContain('<img')
})
