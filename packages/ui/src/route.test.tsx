import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { Route } from './route.tsx'

it('is an ordered list that says in words where the matter is', () => {
  const html = renderToString(
    <Route
      stops={[
        { label: 'ÆU', state: 'done' },
        { label: 'ØK', state: 'now' },
        { label: 'KB', state: 'ahead' },
      ]}
    />,
  )

  expect(html).toMatch(/^<ol class="route" aria-label="Sagsgang">/)
  expect([...html.matchAll(/route-state">([^<]+)/g)].map((match) => match[1])).toEqual([
    'Behandlet',
    'Her er sagen nu',
    'Forude',
  ])
  expect(html.match(/aria-current="step"/g)).toHaveLength(1)
})

it('says what was decided at a stop instead of its state', () => {
  const html = renderToString(<Route stops={[{ label: 'ÆU', state: 'done', note: 'Anbefalet' }]} />)

  expect(html).toContain('Anbefalet')
  expect(html).not.toContain('Behandlet')
})

it('shows stops at the same time together, and that the matter is at both', () => {
  const html = renderToString(
    <Route
      stops={[
        { label: 'BSU', state: 'done' },
        { label: 'Høring', state: 'now' },
        { label: 'OMU', state: 'now', beside: true },
        { label: 'KB', state: 'ahead' },
      ]}
    />,
  )

  expect(html).toMatch(/class="route-same">2 led samtidig<.*Høring.*OMU.*<\/ul><\/li>.*KB/)
  expect(html.match(/aria-current="step"/g)).toHaveLength(2)
})
