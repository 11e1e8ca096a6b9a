import { PageHead } from '@pejl/ui/page-head.tsx'
import { DataTable } from '@pejl/ui/table.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { paths } from '../routes.ts'

const files = [
  { href: paths.strategiesCsv, what: 'Strategier', holds: 'område, periode, tilstand, formål og antal' },
  { href: paths.mattersCsv, what: 'Sager', holds: 'nummer, titel, første og sidste møde, udvalg' },
  { href: paths.committeesCsv, what: 'Udvalg', holds: 'slags, forkortelser og møder' },
  { href: paths.meetingsCsv, what: 'Møder', holds: 'dato, udvalg og punkter' },
  {
    href: paths.commitmentsCsv,
    what: 'Løfter',
    holds: 'hvad, hvem, frist, tilstand og den sætning, løftet står i',
  },
] as const

export function dataPage(): PortalPage {
  return {
    ...{ title: 'Åbne data', canonical: paths.data },
    description: 'Hent strategier, sager, udvalg, møder og løfter som regneark.',
    body: (
      <>
        <PageHead heading="Åbne data" lead={<p>Det, listerne viser, kan hentes som regneark.</p>} />
        <DataTable
          caption="Filer"
          columns={[
            { key: 'what', heading: 'Fil' },
            { key: 'holds', heading: 'Indhold' },
          ]}
          rows={files.map(({ href, what, holds }) => ({
            id: href.slice(1).replace('.', '-'),
            href,
            cells: { what, holds },
          }))}
        />
        <div class="prose">
          <p>
            Filerne er CSV i UTF-8 med semikolon mellem felterne. Celler, som et regneark ville læse som en
            formel, begynder med en apostrof. Datoer står som år-måned-dag. Løfteregistret kan hentes med de
            samme valg som på siden.
          </p>
          <p>Adresserne er varige. En sag, et møde, et løfte og et dokument beholder den adresse, de har.</p>
        </div>
      </>
    ),
  }
}
