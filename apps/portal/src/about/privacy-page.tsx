import { PageHead } from '@pejl/ui/page-head.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { paths } from '../routes.ts'

export function privacyPage(): PortalPage {
  return {
    ...{ title: 'Privatliv', canonical: paths.privacy },
    description:
      'Siderne husker ikke, hvem du er. Her står, hvad der vises om mennesker, og hvad der ikke gør.',
    body: (
      <>
        <PageHead heading="Privatliv" lead={<p>De åbne sider husker ikke, hvem du er.</p>} />
        <div class="prose">
          <h2>Når du læser</h2>
          <ul>
            <li>Ingen cookies, ingen måling af dig og intet fra andre hjemmesider.</li>
            <li>Det, du søger efter, bliver ikke gemt sammen med, hvem du er.</li>
          </ul>
          <h2>Hvad der vises om mennesker</h2>
          <ul>
            <li>
              Lukkede punkter og lukkede bilag vises ikke. En side, der er lukket, svarer, som om den ikke
              findes.
            </li>
            <li>Fraværende i MED-udvalg vises ikke, heller ikke i dokumenternes tekst.</li>
            <li>Private oplysninger, der er dækket til, står som prikker.</li>
            <li>Folkevalgte, der var fraværende på et politisk møde, vises, som de står i referatet.</li>
          </ul>
          <h2>Er der noget om dig, der ikke burde stå her?</h2>
          <p>Skriv til kommunen. Kommunen er dataansvarlig og kan rette eller lukke det.</p>
        </div>
      </>
    ),
  }
}
