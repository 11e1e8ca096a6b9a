import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { HighlightedText, type TextSegment } from './highlighted-text.tsx'

const render = (segments: readonly TextSegment[], announce = false) =>
  renderToString(<HighlightedText paragraphs={[{ segments }]} announce={announce} />)

it('gives a marked sentence its address, restored words included', () => {
  const html = render([
    {
      kind: 'mark',
      id: 's4',
      segments: [
        { kind: 'text', text: 'Det ' },
        { kind: 'restored', text: 'fælles', original: 'feelles' },
      ],
    },
  ])

  expect(html).toMatch(/<mark id="s4">Det <ins[^>]*>fælles<\/ins><\/mark>/)
})

it('says what a restored word stood as', () => {
  const html = render([{ kind: 'restored', text: 'fælles', original: 'feelles' }])

  expect(html).toContain('title="Stod som »feelles«"')
  expect(html).not.toContain('sr-only')
})

it('says it aloud when asked to', () => {
  const html = render([{ kind: 'restored', text: 'fælles', original: 'feelles' }], true)

  expect(html).toContain('<span class="sr-only"> (Stod som »feelles«)</span>')
})

it('marks doubt in words, not by colour alone', () => {
  const html = render([{ kind: 'doubt', text: 'Lkjær', note: 'kan være Kjær' }])

  expect(html).toContain('(usikkert: kan være Kjær)')
})

it('shows markup in a document as text', () => {
  expect(render([{ kind: 'text', text: '<script>alert(1)</script>' }])).not.toContain('<script>')
})
