import { LinkButton } from '@pejl/ui/buttons.tsx'
import { frameTexts } from '../texts.ts'
import { useTexts } from './language.tsx'

/** The way to a list's spreadsheet, below the list. */
export function CsvLink({ href }: { readonly href: string }) {
  return (
    <p class="d-print-none">
      <LinkButton href={href} icon="download" small download>
        {useTexts(frameTexts).csv}
      </LinkButton>
    </p>
  )
}
