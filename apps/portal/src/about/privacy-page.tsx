import { PageHead } from '@pejl/ui/page-head.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import type { Catalogue, Language } from '../language.ts'
import { addresses, paths } from '../routes.ts'
import { Prose, type ProsePart } from './prose.tsx'

interface PrivacyTexts {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly parts: readonly ProsePart[]
}

const texts: Catalogue<PrivacyTexts> = {
  da: {
    title: 'Privatliv',
    description:
      'Siderne husker ikke, hvem du er. Her står, hvad der vises om mennesker, og hvad der ikke vises.',
    lead: 'De åbne sider husker ikke, hvem du er.',
    parts: [
      {
        heading: 'Når du læser',
        points: [
          'De åbne sider sætter ingen cookies, måler ikke, hvad du gør, og henter intet fra andre hjemmesider.',
          'Pejl gemmer ikke, hvad du læser eller søger efter. Den server, kommunen lader siderne gå igennem, kan føre sin egen log.',
          'Logger du ind som medarbejder, sættes der en cookie, som holder dig logget ind.',
        ],
      },
      {
        heading: 'Hvad der vises om mennesker',
        points: [
          'Lukkede punkter og lukkede bilag vises ikke. En lukket side svarer, som om den ikke fandtes.',
          'Fraværende i MED-udvalg vises ikke, heller ikke i dokumenternes tekst.',
          'Det, der er dækket til i et dokument, står som prikker.',
          'Folkevalgte, der var fraværende på et politisk møde, vises, som de står i referatet.',
        ],
      },
      {
        heading: 'Står der noget om dig, som ikke burde stå her?',
        paragraphs: ['Skriv til kommunen. Den er dataansvarlig og kan rette eller lukke det.'],
      },
    ],
  },
  en: {
    title: 'Privacy',
    description:
      'The pages do not remember who you are. This is what is shown about people, and what is not.',
    lead: 'The open pages do not remember who you are.',
    parts: [
      {
        heading: 'When you read',
        points: [
          'The open pages set no cookies, do not measure what you do, and fetch nothing from other sites.',
          'Pejl does not store what you read or search for. The server through which the municipality passes the pages may keep a log of its own.',
          'If you sign in as staff, a cookie is set that keeps you signed in.',
        ],
      },
      {
        heading: 'What is shown about people',
        points: [
          'Closed items and closed attachments are not shown. A closed page answers as if it did not exist.',
          'Those absent from works committees are not shown, nor in the text of the documents.',
          'What is covered in a document stands as dots.',
          'Elected members absent from a political meeting are shown as they stand in the minutes.',
        ],
      },
      {
        heading: 'Is there something about you that should not be here?',
        paragraphs: ['Write to the municipality. It is the data controller and can correct or close it.'],
      },
    ],
  },
}

export function privacyPage(language: Language): PortalPage {
  const { title, description, lead, parts } = texts[language]

  return {
    language,
    title,
    description,
    canonical: addresses[language].page(paths.privacy),
    body: (
      <>
        <PageHead heading={title} lead={<p>{lead}</p>} />
        <Prose parts={parts} />
      </>
    ),
  }
}
