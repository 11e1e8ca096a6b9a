import type { Standing } from '@pejl/domain/follow-up/commitment.ts'
import type { LedgerFilter } from '../routes.ts'

export const ledgerTexts = {
  heading: 'Løfter',
  description:
    'Alt, der er lovet i beslutninger og sager: hvornår det skal være gjort, og hvad der blev af det.',
  lead: 'Alt, der er lovet i beslutninger og sager: hvornår det skal være gjort, og hvad der blev af det. Hvert løfte fører til den sætning, det står i.',
  filters: 'Vis løfter, der er',
  caption: 'Løfter',
  all: 'Alle',
  none: 'Ingen løfter her',
  showAll: 'Vis alle løfter',
  meaning: 'Hvad tilstandene betyder',
  filter: {
    aabne: 'Åbne',
    'forfalder-snart': 'Forfalder snart',
    overskredet: 'Overskredet',
    indfriet: 'Indfriet',
    'ikke-dokumenteret': 'Ikke dokumenteret',
    bortfaldet: 'Bortfaldet',
  } satisfies Record<LedgerFilter, string>,
  means: {
    open: 'Åbent: tiden er ikke kommet endnu, eller der er ikke nævnt en frist.',
    due: 'Forfalder snart: skal være gjort inden for tre måneder.',
    overdue: 'Overskredet: tiden er gået, og kommunen har bekræftet, at det ikke er gjort.',
    kept: 'Indfriet: der er dokumentation for, at det er gjort.',
    undocumented:
      'Ikke dokumenteret: tiden er gået, og der er endnu ikke fundet dokumentation. Det kan godt være gjort.',
    lapsed: 'Bortfaldet: gælder ikke længere, for eksempel fordi en senere beslutning har ændret det.',
  } satisfies Record<Standing, string>,
} as const
