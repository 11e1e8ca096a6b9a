import { Button } from '@pejl/ui/buttons.tsx'
import { TextField } from '@pejl/ui/fields.tsx'
import { paths } from '../routes.ts'
import { frameTexts } from '../texts.ts'
import { KeepLanguage, useTexts } from './language.tsx'

interface SearchFormProps {
  readonly label: string
  readonly hint: string
  readonly value?: string
  readonly error?: string
}

/** The large search field of the front page and the search page. */
export function SearchForm({ label, hint, value, error }: SearchFormProps) {
  return (
    <search>
      <form class="form-row" action={paths.search} method="get">
        <TextField
          id="soeg"
          name="q"
          type="search"
          label={label}
          hint={hint}
          value={value}
          maxLength={200}
          error={error}
        />
        <KeepLanguage />
        <Button icon="search">{useTexts(frameTexts).search}</Button>
      </form>
    </search>
  )
}
