import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { TextField } from './fields.tsx'
import { PageFrame, type PageFrameProps } from './page-frame.tsx'

const props: PageFrameProps = {
  title: 'Løfter',
  municipality: { label: 'Fjordby Kommune', href: '/' },
  area: 'portal',
  nav: [
    { label: 'Strategier', href: '/strategier' },
    { label: 'Løfter', href: '/loefter', current: true },
  ],
  footer: [{ label: 'Hjælp', href: '/hjaelp' }],
  children: 'Indhold',
}

it('is a whole Danish document with a way past the menu', () => {
  const html = renderToString(<PageFrame {...props} />)

  expect(html).toMatch(/^<html lang="da">/)
  expect(html).toContain('<title>Løfter – Fjordby Kommune</title>')
  expect(html).toContain('href="#indhold"')
  expect(html).toContain('<main id="indhold"')
})

it('says which page of the menu this is, in the row and in the fold', () => {
  const html = renderToString(<PageFrame {...props} />)

  expect(html.match(/href="\/loefter" aria-current="page"/g)).toHaveLength(2)
})

it('has nothing the content security policy would stop', () => {
  const user = { name: 'Maja', role: 'Sekretær', signOutAction: '/ud', csrf: 'abc' }
  const html = renderToString(
    <PageFrame {...props} area="work" user={user} scripts={['/assets/islands/a.js']} />,
  )

  expect(html).not.toMatch(/ style=|<style| on[a-z]+=/)
  expect(html).toContain('<script type="module" src="/assets/islands/a.js"></script>')
})

it('signs out by a post that carries the token', () => {
  const user = { name: 'Maja', role: 'Sekretær', signOutAction: '/ud', csrf: 'abc' }

  const html = renderToString(<PageFrame {...props} user={user} />)

  expect(html).toContain('action="/ud" method="post"')
  expect(html).toContain('name="csrf" value="abc"')
})

it('keeps the words searched for', () => {
  const html = renderToString(<PageFrame {...props} search={{ action: '/soeg', value: '"x" <b>' }} />)

  expect(html).toContain('value="&quot;x&quot; &lt;b>"')
})

it('speaks English where the page does, fields inside it included', () => {
  const html = renderToString(
    <PageFrame {...props} lang="en">
      <TextField id="note" label="Note" optional error="Too long" />
    </PageFrame>,
  )

  expect(html).toContain('<html lang="en">')
  expect(html).toContain('Skip to the content')
  expect(html).toContain('(optional)')
  expect(html).toContain('Error: ')
})
