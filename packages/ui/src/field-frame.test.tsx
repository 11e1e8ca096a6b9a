import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { CheckboxGroup, RadioGroup } from './choice-fields.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { SelectField, TextArea, TextField } from './fields.tsx'

it('ties label, hint and error to the control', () => {
  const html = renderToString(<TextField id="titel" label="Titel" hint="Kort" error="Skriv en titel" />)

  expect(html).toContain('<label class="form-label" for="titel">Titel</label>')
  expect(html).toContain('id="titel-hint"')
  expect(html).toContain('id="titel-error"')
  expect(html).toContain('aria-describedby="titel-hint titel-error"')
  expect(html).toContain('aria-invalid="true"')
})

it('refers to no hint or error that is not there', () => {
  const html = renderToString(<TextField id="titel" label="Titel" />)

  expect(html).not.toContain('aria-describedby')
  expect(html).not.toContain('aria-invalid')
})

it('keeps what was written, markup and quotes included', () => {
  const html = renderToString(<TextArea id="note" label="Note" value={'</textarea><script>"x"'} />)

  expect(html).toContain('&lt;/textarea>&lt;script>')
  expect(html).not.toContain('<script>')
})

it('selects the option that has the value', () => {
  const choices = [
    { value: 'a', label: 'Åben' },
    { value: 'l', label: 'Lukket' },
  ]

  const html = renderToString(<SelectField id="adgang" label="Adgang" value="l" choices={choices} />)

  expect(html).toMatch(/<option[^>]*selected[^>]*value="l"|<option[^>]*value="l"[^>]*selected/)
  expect(html.match(/selected/g)).toHaveLength(1)
})

it('asks a group of choices one question with the hint and error beside it', () => {
  const html = renderToString(
    <RadioGroup
      id="adgang"
      label="Adgang"
      error="Vælg en"
      value="o"
      choices={[{ value: 'o', label: 'Åben' }]}
    />,
  )

  expect(html).toContain('<fieldset id="adgang" aria-describedby="adgang-error">')
  expect(html).toContain('<legend class="form-label">Adgang</legend>')
  expect(html).toMatch(/id="adgang-1"[^>]*name="adgang"/)
})

it('sends all boxes of a group under one name', () => {
  const choices = [
    { value: 'a', label: 'OMU' },
    { value: 'b', label: 'LMU' },
  ]

  const html = renderToString(<CheckboxGroup id="til" label="Til" values={['b']} choices={choices} />)

  expect(html.match(/name="til"/g)).toHaveLength(2)
  expect(html.match(/ checked/g)).toHaveLength(1)
})

it('links each reason to its field', () => {
  const html = renderToString(<ErrorSummary errors={[{ text: 'Skriv en titel', fieldId: 'titel' }]} />)

  expect(html).toContain('role="alert"')
  expect(html).toContain('<a href="#titel">Skriv en titel</a>')
})

it('says nothing when nothing is wrong', () => {
  expect(renderToString(<ErrorSummary errors={[]} />)).toBe('')
})
