import { standings } from '@pejl/domain/follow-up/commitment.ts'
import { PageHead } from '@pejl/ui/page-head.tsx'
import { ledgerTexts } from '../commitments/texts.ts'
import type { PortalPage } from '../frame/portal-frame.tsx'
import { paths } from '../routes.ts'

export function helpPage(): PortalPage {
  return {
    ...{ title: 'Hjælp', canonical: paths.help },
    description: 'Sådan følger du en strategi, en sag og et løfte, og sådan søger du.',
    body: (
      <>
        <PageHead heading="Hjælp" lead={<p>Sådan finder du rundt.</p>} />
        <div class="prose">
          <h2>Følg en strategi</h2>
          <p>
            En strategi har en side med det, den er til for, dens pejlemærker og målsætninger, og en
            tidslinje: fra den første beslutning til det, der er gjort, og det, der ligger forude. Linjen »I
            dag« skiller fortid og fremtid.
          </p>
          <h2>Følg en sag</h2>
          <p>
            En sag går gennem flere udvalg. Sagens side viser, hvor den har været, hvad næste led er, og hvad
            hvert udvalg har besluttet om hver indstilling.
          </p>
          <h2>Løfter</h2>
          <p>
            Et løfte er noget, en beslutning eller en sag siger, der skal ske. Et løfte er indfriet, når der
            er fundet dokumentation. Er tiden gået uden dokumentation, siger vi det, som det er: ikke
            dokumenteret.
          </p>
          <ul>
            {standings.map((standing) => (
              <li key={standing}>{ledgerTexts.means[standing]}</li>
            ))}
          </ul>
          <h2>Læs, hvor det står</h2>
          <p>
            Hvert udsagn har et link til den sætning, det er læst fra. Sætningen er markeret i dokumentet, og
            over teksten står, hvor den er brugt.
          </p>
          <h2>Søg</h2>
          <p>
            Søgningen kender danske bøjninger og dele af sammensatte ord: »udvalg« finder også
            »områdeudvalget«. Flere ord skal alle være der. Sæt citationstegn om ord, der skal stå sammen. Et
            sagsnummer kan skrives 24/5866 eller 24-5866. Er et ord stavet forkert, foreslår vi et andet.
          </p>
          <h2>Udskriv og regneark</h2>
          <p>
            Alle sider kan udskrives. Lister kan hentes som regneark, se <a href={paths.data}>åbne data</a>.
          </p>
        </div>
      </>
    ),
  }
}
