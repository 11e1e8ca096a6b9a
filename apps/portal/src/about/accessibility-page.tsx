import { PageHead } from '@pejl/ui/page-head.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import type { Catalogue, Language } from '../language.ts'
import { addresses, paths } from '../routes.ts'
import { Prose, type ProsePart } from './prose.tsx'

interface AccessibilityTexts {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly parts: readonly ProsePart[]
}

const texts: Catalogue<AccessibilityTexts> = {
  da: {
    title: 'Tilgængelighed',
    description: 'Hvad der er gjort, for at alle kan bruge siderne, og hvad der ikke er prøvet endnu.',
    lead: 'Siderne skal kunne bruges af alle. Her står, hvad der er gjort, og hvad der mangler.',
    parts: [
      {
        heading: 'Det er gjort',
        points: [
          'Siderne er bygget med WCAG 2.2 på niveau AA som mål.',
          'Alt kan nås med tastaturet, og det er synligt, hvor man er.',
          'Siderne virker uden JavaScript, i lyst og mørkt og på en smal skærm.',
          'Billedet af en strategis forløb gengives i ord på samme side.',
          'En tilstand vises altid med ord, aldrig kun med farve.',
          'Programmet har automatiske prøver, der leder efter fejl i tilgængeligheden på alle slags sider.',
        ],
      },
      {
        heading: 'Det er ikke prøvet endnu',
        points: [
          'Siderne er ikke gennemgået af mennesker med handicap og ikke af en uafhængig ekspert.',
          'Nogle dokumenter er scannet. Pejl retter ord, som scanneren har læst forkert, men der kan stå fejl tilbage.',
          'Dokumenternes egne billeder og tabeller vises ikke; kun teksten.',
        ],
      },
      {
        heading: 'Kan du ikke bruge en side?',
        paragraphs: [
          'Skriv til kommunen, så den kan rette fejlen eller give dig indholdet på en anden måde. Denne side er ikke kommunens tilgængelighedserklæring.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    description: 'What has been done so that everybody can use the pages, and what has not been tried yet.',
    lead: 'Everybody is to be able to use the pages. This is what has been done, and what is missing.',
    parts: [
      {
        heading: 'What has been done',
        points: [
          'The pages are built with WCAG 2.2 level AA as the goal.',
          'Everything can be reached by keyboard, and it is visible where one is.',
          'The pages work without JavaScript, in light and dark, and on a narrow screen.',
          'The picture of how a strategy went is told in words on the same page.',
          'A state is always shown in words, never by colour alone.',
          'The program has automatic tests that look for accessibility errors on every kind of page.',
        ],
      },
      {
        heading: 'What has not been tried yet',
        points: [
          'The pages have not been reviewed by people with disabilities, nor by an independent expert.',
          'Some documents are scanned. Pejl mends words the scanner misread, but errors may be left.',
          "The documents' own pictures and tables are not shown, only the text.",
          'The documents are in Danish and are not translated.',
        ],
      },
      {
        heading: 'Is there a page you cannot use?',
        paragraphs: [
          "Write to the municipality, so that it can mend the error or give you the content in another way. This page is not the municipality's accessibility statement.",
        ],
      },
    ],
  },
}

export function accessibilityPage(language: Language): PortalPage {
  const { title, description, lead, parts } = texts[language]

  return {
    language,
    title,
    description,
    canonical: addresses[language].page(paths.accessibility),
    body: (
      <>
        <PageHead heading={title} lead={<p>{lead}</p>} />
        <Prose parts={parts} />
      </>
    ),
  }
}
