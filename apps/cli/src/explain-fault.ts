import { isDatabaseAway, isDiskFull } from '@pejl/store/db.ts'
import { MigrationChanged } from '@pejl/store/migrate.ts'

/** A sentence for a person about what stopped a command half-way. What was saved before it stays saved. */
export function explainFault(fault: unknown): string {
  if (fault instanceof MigrationChanged)
    return `Databasen er lavet af en anden udgave af Pejl: ændringen »${fault.message}« er ikke den samme her. Brug den udgave, eller en anden mappe med PEJL_DATA.`
  if (!(fault instanceof Error)) return String(fault)
  const { code } = fault as { readonly code?: string } // system and PostgreSQL errors carry one
  if (isDiskFull(fault) || code === 'ENOSPC')
    return 'Disken er fuld. Det, der ikke blev gemt helt, blev ikke gemt; gør plads, og prøv igen.'
  if (code === '28P01' || code === '28000')
    return `Databasen kender ikke brugeren eller adgangskoden (${fault.message}).`
  if (code === '3D000') return `Databasen findes ikke på serveren (${fault.message}).`
  if (code === '42501') return `Databasens bruger mangler en rettighed (${fault.message}).`
  if (isDatabaseAway(fault)) return `Databasen svarer ikke (${fault.message || code}). Er den startet?`
  return `Noget gik galt: ${fault.message || code || fault.name}`
}
