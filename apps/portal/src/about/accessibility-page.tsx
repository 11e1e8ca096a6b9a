import { PageHead } from '@pejl/ui/page-head.tsx'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { paths } from '../routes.ts'

export function accessibilityPage(): PortalPage {
  return {
    ...{ title: 'Tilgængelighed', canonical: paths.accessibility },
    description: 'Hvad der er gjort for, at alle kan bruge siderne, og hvad der ikke er prøvet endnu.',
    body: (
      <>
        <PageHead heading="Tilgængelighed" lead={<p>Siderne skal kunne bruges af alle.</p>} />
        <div class="prose">
          <h2>Det er gjort</h2>
          <ul>
            <li>Siderne er bygget efter WCAG 2.2 niveau AA.</li>
            <li>Alt kan nås med tastaturet, og det er synligt, hvor man er.</li>
            <li>Siderne virker uden JavaScript, i lyst og mørkt, forstørret og på telefon.</li>
            <li>Billeder, der viser forløb, siger det samme i ord.</li>
            <li>En tilstand vises altid med ord, aldrig kun med farve.</li>
            <li>Siderne prøves automatisk for fejl i tilgængelighed, hver gang programmet ændres.</li>
          </ul>
          <h2>Det er ikke prøvet endnu</h2>
          <ul>
            <li>Siderne er ikke gennemgået af mennesker med handicap.</li>
            <li>
              Nogle dokumenter er scannet. Pejl retter ord, scanneren har læst forkert, men der kan stå fejl
              tilbage.
            </li>
          </ul>
          <h2>Fortæl os det</h2>
          <p>
            Kan du ikke bruge en side, så skriv til kommunen. Kommunens egen tilgængelighedserklæring
            fortæller, hvem du skal skrive til, og hvordan du kan klage.
          </p>
        </div>
      </>
    ),
  }
}
