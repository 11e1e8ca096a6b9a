import type { PaperName } from '@pejl/papers/sheet/choice.ts'
import { useTexts } from '../frame/language.tsx'
import { posterAddress } from '../routes.ts'
import { linkTexts } from './texts.ts'

interface PosterLinksProps {
  readonly slug: string
  readonly papers: readonly PaperName[]
}

/** Posters of what the section shows, ready for print. */
export function PosterLinks({ slug, papers }: PosterLinksProps) {
  const texts = useTexts(linkTexts)

  return (
    <p class="small">
      {texts.hang}{' '}
      {papers.map((plakat, index) => (
        <>
          {index > 0 ? ' · ' : null}
          <a href={posterAddress(slug, { plakat, papir: 'a3' })}>
            {texts.file(texts.papers[plakat], 'PDF', 'A3')}
          </a>
        </>
      ))}
    </p>
  )
}
