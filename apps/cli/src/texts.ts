import type { EmbeddedRefusal, KeeperStep } from '@pejl/connect/embedded-postgres/protocol.ts'
import type { ReadingRefusal } from '@pejl/domain/documents/reading.ts'

/** Why a file was not read. */
export const readingRefused = {
  empty: 'filen er tom',
  'too-large': 'filen er for stor (højst 20 MB)',
  'not-text': 'filen er ikke en tekstfil, hvad den så end hedder',
  'unknown-format': 'Pejl kan ikke læse filer af den slags',
  'no-words': 'der står ingen ord i filen',
  'too-many-sections': 'der er flere overskrifter i filen, end et dokument kan have',
} as const satisfies Record<ReadingRefusal, string>

/** Why a file could not even be opened, by the system's code. */
const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'findes ikke',
  EACCES: 'må ikke læses af dig',
  EPERM: 'må ikke læses af dig',
  EISDIR: 'er en mappe',
  ENAMETOOLONG: 'har for langt et navn',
  ELOOP: 'er en henvisning, der går i ring',
}

export function cannotOpen(fault: unknown): string {
  const { code, message } = fault as { readonly code?: string; readonly message?: string } // the file system's errors
  return unreadable[code ?? ''] ?? `kan ikke læses (${code ?? message})`
}

/** A file's name on a line of its own: what would break the line or turn it round is shown as a question mark. */
export const shownName = (name: string): string => name.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, '?')

export const keeperSteps = {
  'creating-os-user': () =>
    'PostgreSQL vil ikke køre som root. Opretter systembrugeren »postgres«, som databasen kører som.',
  'borrowing-read-right': (folder) =>
    `Databasen kører som »postgres« og får lov at passere de lukkede mapper over ${folder}.`,
  'data-elsewhere': (folder) =>
    `Systembrugeren »postgres« kan ikke komme ind i datamappen. Databasen ligger derfor i ${folder}.`,
  'copying-programs': (folder) => `Kopierer PostgreSQL til ${folder}, hvor databasens bruger kan nå det.`,
  'creating-cluster': (folder) => `Opretter databasen i ${folder} …`,
  'stopping-orphan': (pid) => `Stopper en databaseproces fra en tidligere kørsel (proces ${pid}).`,
  'waiting-for-other': () => 'Venter på, at en tidligere kørsel lukker databasen …',
  restarting: () => 'Databasen stoppede uventet. Starter den igen …',
} as const satisfies Record<KeeperStep, (detail: string) => string>

export const embeddedRefused = {
  'no-binaries': (detail) =>
    `Der følger ingen PostgreSQL med til denne maskine (${detail}). Sæt DATABASE_URL til en PostgreSQL-server, version 15 eller nyere.`,
  'no-os-user': (detail) =>
    `PostgreSQL vil ikke køre som root, og systembrugeren »postgres« kunne ikke oprettes (${detail}). Opret den, eller kør Pejl som en almindelig bruger.`,
  'not-permitted': (detail) =>
    `Databasen kan ikke komme til sin mappe (${detail}). Se efter, hvem der ejer den, eller vælg en anden mappe med PEJL_DATA.`,
  'not-a-folder': (detail) =>
    `Databasen skal ligge i en mappe, men dér ligger en fil (${detail}). Vælg en anden mappe med PEJL_DATA.`,
  'not-a-database': (detail) =>
    `Mappen ${detail} er ikke tom, men er heller ikke en database. Intet er rørt: flyt det, der ligger der, eller vælg en anden mappe med PEJL_DATA.`,
  'in-use': (detail) =>
    `Databasen i ${detail} bruges allerede af en anden kørsel af Pejl. Stop den først, eller vælg en anden mappe med PEJL_DATA.`,
  'disk-full': (detail) =>
    `Disken er fuld, så databasen kan ikke starte (${detail}). Intet er gået tabt: gør plads, og start igen.`,
  'other-version': (detail) =>
    `Databasen er lavet af en anden version af PostgreSQL (${detail}). Brug den version af Pejl, der lavede den, og flyt indholdet derfra.`,
  failed: (detail) => `Databasen kunne ikke starte: ${detail}`,
} as const satisfies Record<EmbeddedRefusal, (detail: string) => string>
