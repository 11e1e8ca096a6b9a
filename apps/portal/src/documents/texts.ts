import type { UsedPlace } from '@pejl/store/public/document-views.ts'

export const documentTexts = {
  text: 'Dokumentets tekst',
  usedHere: 'Dette stykke bruges her',
  used: 'Brugt fra dokumentet',
  usedCount: (count: number) => (count === 1 ? 'Ét sted' : `${count} steder`),
  nothingHere: 'Det markerede stykke er ikke brugt i en sag, et løfte eller en strategi.',
  restored: 'Teksten er sat i stand',
  restoredLead: (count: number) =>
    `Dokumentet er læst forkert af en scanner. Pejl har rettet ${count === 1 ? 'ét ord' : `${count} ord`}; de er understreget i teksten.`,
  showOriginal: 'Vis, hvad der stod før',
  hideOriginal: 'Skjul, hvad der stod før',
  changes: 'Alle rettede ord',
  masked: 'Noget er dækket til',
  maskedLead:
    'Lukkede punkter, fraværende i MED-udvalg og private oplysninger er erstattet af prikker, én for hvert tegn. Resten står, som det stod.',
  kinds: {
    recommendation: 'Indstilling',
    decision: 'Beslutning',
    commitment: 'Løfte',
    event: 'Tidslinje',
    evidence: 'Dokumentation',
    principle: 'Pejlemærke',
    objective: 'Målsætning',
    purpose: 'Formål',
  } satisfies Record<UsedPlace['kind'], string>,
} as const
