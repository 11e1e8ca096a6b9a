import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Timeline, TimelineAhead, type TimelineEntry, TimelineYear } from './timeline.tsx'

const entry: TimelineEntry = {
  id: 'a',
  when: '1. januar 2023',
  dateTime: '2023-01-01',
  past: true,
  kind: 'decision',
  heading: 'Punkt a',
}

it('tells what is past from what is ahead', () => {
  const html = renderToString(<Timeline entries={[entry, { ...entry, id: 'b', past: false }]} />)

  expect(
    [...html.matchAll(/id="(\w)" class="storyline-entry storyline-(\w+)"/g)].map(([, ...m]) => m),
  ).toEqual([
    ['a', 'past'],
    ['b', 'ahead'],
  ])
})

it('draws no empty heading for an entry without one', () => {
  const html = renderToString(<Timeline entries={[{ ...entry, heading: undefined }]} />)

  expect(html).not.toContain('<h4')
})

it('says in which language a heading is', () => {
  const html = renderToString(<Timeline entries={[{ ...entry, headingLang: 'da' }]} />)

  expect(html).toContain('<h4 class="storyline-heading" lang="da">')
})

it('folds a year only when told, and names it either way', () => {
  const year = (open: boolean) =>
    renderToString(
      <TimelineYear id="y" year="2023" note="2 løfter" open={open}>
        <p>ind</p>
      </TimelineYear>,
    )

  expect(year(true)).toMatch(/<details [^>]*open/)
  expect(year(false)).not.toMatch(/<details [^>]*open/)
  expect(year(false)).toContain('<h3>2023</h3>')
})

it('names the part that is ahead by its heading', () => {
  const html = renderToString(
    <TimelineAhead id="f" today="I dag" heading="Forude">
      <p>ind</p>
    </TimelineAhead>,
  )

  expect(html).toContain('aria-labelledby="f"')
  expect(html).toContain('<h3 id="f">Forude</h3>')
})

it('escapes headings', () => {
  const html = renderToString(<Timeline entries={[{ ...entry, heading: '<img src=x onerror=alert(1)>' }]} />)

  expect(html).not.toContain('<img')
})
