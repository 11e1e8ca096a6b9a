import { fjordby } from './fjordby-ids.ts'
import type { TestDocument } from './record.ts'

const { meetings, documents, commitments, strategy, matter, closedMatter } = fjordby

export const planText = `Langsigtet strategi for Voksenområdet
23/4410 Åben sag

Sagsgang
SU, høring, SU, ØU, KB

Sagsfremstilling
Kommunalbestyrelsen besluttede den 14. juni 2022, at der skal udarbejdes en langsigtet strategi for Voksenområdet.
Formålet med strategien er, at medarbejdere og borgere kan se, hvad der kommer, og hvornår.
Strategien har to pejlemærker. Nære fællesskaber. Tid til forandring.
Vi dæmper tempoet, så højst to store tiltag er i gang ad gangen.
En temadag for områdeudvalget holdes den 7. marts 2023.

Indstilling
Formanden indstiller:
1. at tidsplanen godkendes
2. at status på strategien forelægges områdeudvalget hvert halve år i 2023 og 2024

Beslutning i Områdeudvalget for Voksne den 6. februar 2023
Ad 1: Godkendt.
Ad 2: Godkendt, med den bemærkning, at der skal udarbejdes en beskrivelse af ventetiderne inden den 1. oktober 2026.
`

const adoptedText = `Strategien for Voksenområdet vedtages
23/4410 Åben sag

Sagsfremstilling
Den 14. juni 2022 besluttede Kommunalbestyrelsen at få en langsigtet strategi for Voksenområdet udarbejdet.
Strategien evalueres i 3. kvartal 2027.

Indstilling
Forvaltningen indstiller, at strategien godkendes.

Beslutning i Socialudvalget den 4. september 2023
Indstillingen anbefales.
`

const councilText = `Punkt 7 Strategi for Voksenområdet
Beslutning i Kommunalbestyrelsen den 26. september 2023
Strategien er vedtaget enstemmigt.

Punkt 8 Køb af ejendommen Havnegade
Prisen er to millioner.
`

export const plan: TestDocument = {
  id: documents.plan,
  title: 'Referat Områdeudvalget for Voksne 6. februar 2023',
  text: planText,
  damage: 'light',
  changes: [{ from: 'dzemper', to: 'dæmper' }],
  items: [
    {
      title: 'Langsigtet strategi for Voksenområdet',
      number: '4',
      matter,
      meetingId: meetings.area,
      route: ['SU', 'høring', 'SU', 'ØU', 'KB'],
      strategyId: strategy.id,
      recommendations: [
        'at tidsplanen godkendes',
        'at status på strategien forelægges områdeudvalget hvert halve år i 2023 og 2024',
      ],
      decisions: [
        { text: 'Ad 1: Godkendt.', outcome: 'approved' },
        {
          text: 'Ad 2: Godkendt, med den bemærkning, at der skal udarbejdes en beskrivelse af ventetiderne inden den 1. oktober 2026.',
          outcome: 'approved',
          remark: 'at der skal udarbejdes en beskrivelse af ventetiderne',
        },
      ],
      events: [
        {
          quote:
            'Kommunalbestyrelsen besluttede den 14. juni 2022, at der skal udarbejdes en langsigtet strategi for Voksenområdet.',
          kind: 'decision',
          on: '2022-06-14',
        },
        { quote: 'En temadag for områdeudvalget holdes den 7. marts 2023.', kind: 'event', on: '2023-03-07' },
      ],
      commitments: [
        {
          id: commitments.status,
          what: 'Status på strategien til områdeudvalget',
          recipient: 'Områdeudvalget for Voksne',
          quote: 'at status på strategien forelægges områdeudvalget hvert halve år i 2023 og 2024',
          recurs: 'P6M',
          period: '2023/2024',
        },
        {
          id: commitments.description,
          what: 'Beskrivelse af ventetiderne',
          dueOn: '2026-10-01',
          quote: 'der skal udarbejdes en beskrivelse af ventetiderne inden den 1. oktober 2026',
        },
      ],
      attachments: [
        { title: 'Tidsplan for strategien', access: 'open' },
        { title: 'Notat om enkeltpersoner', access: 'closed' },
      ],
    },
  ],
}

export const adopted: TestDocument = {
  id: documents.adopted,
  title: 'Referat Socialudvalget 4. september 2023',
  text: adoptedText,
  items: [
    {
      title: 'Strategien for Voksenområdet vedtages',
      number: '2',
      matter,
      meetingId: meetings.social,
      strategyId: strategy.id,
      recommendations: ['at strategien godkendes'],
      decisions: [{ text: 'Indstillingen anbefales.', outcome: 'recommended' }],
      events: [
        {
          quote:
            'Den 14. juni 2022 besluttede Kommunalbestyrelsen at få en langsigtet strategi for Voksenområdet udarbejdet.',
          kind: 'decision',
          on: '2022-06-14',
        },
      ],
      commitments: [
        {
          id: commitments.evaluation,
          what: 'Evaluering af strategien',
          period: '2027-Q3',
          quote: 'Strategien evalueres i 3. kvartal 2027.',
        },
      ],
    },
  ],
}

export const mixed: TestDocument = {
  id: documents.mixed,
  title: 'Referat Kommunalbestyrelsen 26. september 2023',
  text: councilText,
  items: [
    {
      title: 'Strategi for Voksenområdet',
      number: '7',
      meetingId: meetings.council,
      strategyId: strategy.id,
      decisions: [{ text: 'Strategien er vedtaget enstemmigt.', outcome: 'approved' }],
    },
    {
      title: 'Køb af ejendommen Havnegade',
      number: '8',
      meetingId: meetings.council,
      isOpen: false,
      matter: closedMatter,
    },
  ],
}

export const closed: TestDocument = {
  id: documents.closed,
  title: 'Lukket referat Havnegade',
  text: 'Havnegade 3 købes inden den 1. maj 2026.',
  isOpen: false,
  items: [
    {
      title: 'Havnegade 3',
      number: '1',
      meetingId: meetings.closed,
      matter: closedMatter,
      commitments: [
        {
          id: commitments.closed,
          what: 'Køb af Havnegade 3',
          dueOn: '2026-05-01',
          quote: 'Havnegade 3 købes inden den 1. maj 2026.',
        },
      ],
    },
  ],
}
