import { PageHead } from '@pejl/ui/page-head.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import type { Catalogue, Language } from '../language.ts'
import { addresses, paths } from '../routes.ts'

interface DataFile {
  readonly what: string
  readonly holds: string
}

interface DataTexts {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly caption: string
  readonly file: string
  readonly content: string
  readonly strategies: DataFile
  readonly matters: DataFile
  readonly committees: DataFile
  readonly meetings: DataFile
  readonly commitments: DataFile
  readonly format: string
  readonly lasting: string
}

const texts: Catalogue<DataTexts> = {
  da: {
    title: 'Åbne data',
    description: 'Hent strategier, sager, udvalg, møder og løfter som regneark.',
    lead: 'Det, listerne viser, kan hentes som regneark.',
    caption: 'Filer',
    file: 'Fil',
    content: 'Indhold',
    strategies: { what: 'Strategier', holds: 'område, periode, tilstand, formål og antal' },
    matters: {
      what: 'Sager',
      holds: 'nummer, titel, første og sidste møde, udvalg, beslutninger og næste led',
    },
    committees: { what: 'Udvalg', holds: 'slags, forkortelser og møder' },
    meetings: { what: 'Møder', holds: 'dato, udvalg, punkter og beslutninger' },
    commitments: {
      what: 'Løfter',
      holds: 'hvad, hvem, frist, tilstand og den sætning, løftet står i',
    },
    format:
      'Filerne er CSV i UTF-8 med semikolon mellem felterne. Celler, som et regneark ville læse som en formel, begynder med en apostrof. Datoer står som år-måned-dag. Løfterne kan hentes med de samme valg som på siden.',
    lasting:
      'Adresserne er tænkt til at vare: En sag, et møde, et løfte og et dokument beholder den adresse, de har.',
  },
  en: {
    title: 'Open data',
    description: 'Download strategies, cases, committees, meetings and promises as spreadsheets.',
    lead: 'What the lists show can be downloaded as spreadsheets. Their columns are named in Danish.',
    caption: 'Files',
    file: 'File',
    content: 'Content',
    strategies: { what: 'Strategies', holds: 'area, period, state, purpose and counts' },
    matters: {
      what: 'Cases',
      holds: 'number, title, first and last meeting, committees, decisions and next stop',
    },
    committees: { what: 'Committees', holds: 'kind, abbreviations and meetings' },
    meetings: { what: 'Meetings', holds: 'date, committee, items and decisions' },
    commitments: { what: 'Promises', holds: 'what, who, time, state and the sentence the promise stands in' },
    format:
      'The files are CSV in UTF-8 with semicolons between the fields. Cells that a spreadsheet would read as a formula begin with an apostrophe. Dates are year-month-day. The promises can be downloaded with the same choices as on the page.',
    lasting:
      'The addresses are meant to last: a case, a meeting, a promise and a document keep the address they have.',
  },
}

const files = [
  { key: 'strategies', href: paths.strategiesCsv },
  { key: 'matters', href: paths.mattersCsv },
  { key: 'committees', href: paths.committeesCsv },
  { key: 'meetings', href: paths.meetingsCsv },
  { key: 'commitments', href: paths.commitmentsCsv },
] as const

export function dataPage(language: Language): PortalPage {
  const said = texts[language]

  return {
    language,
    title: said.title,
    description: said.description,
    canonical: addresses[language].page(paths.data),
    body: (
      <>
        <PageHead heading={said.title} lead={<p>{said.lead}</p>} />
        <DataTable
          caption={said.caption}
          columns={[
            { key: 'what', heading: said.file },
            { key: 'holds', heading: said.content },
          ]}
          rows={files.map(({ key, href }) => ({
            id: href.slice(1).replace('.', '-'),
            href,
            cells: { what: said[key].what, holds: said[key].holds },
          }))}
        />
        <div class="prose">
          <p>{said.format}</p>
          <p>{said.lasting}</p>
        </div>
      </>
    ),
  }
}
