import type { InventoryKind, Validity } from '@pejl/domain/strategies/inventory.ts'
import type { Catalogue } from '../language.ts'

const da = {
  title: 'Alle strategier, politikker og planer',
  lead: 'Hvad kommunen har besluttet at følge: hvem der svarer for det, hvor længe det gælder, og hvad der skal stoppes.',
  none: 'Overblikket er tomt endnu.',
  columns: { title: 'Navn', kind: 'Slags', owner: 'Ansvarlig', expires: 'Gælder til', stop: 'Stop' },
  kinds: { strategy: 'Strategi', policy: 'Politik', plan: 'Plan' } satisfies Record<
    InventoryKind,
    string
  > as Record<InventoryKind, string>,
  validities: {
    valid: '',
    expiring: 'udløber snart',
    expired: 'udløbet',
    unlimited: 'uden udløb',
  } satisfies Record<Validity, string> as Record<Validity, string>,
  required: 'lovpligtig',
  noOwner: 'Ingen',
  proposed: (reason: string) => `Foreslået stoppet: ${reason}`,
  stopped: (day: string) => `Stoppet ${day}`,
  sums: { all: 'i alt', expired: 'er udløbet', proposed: 'foreslås stoppet', stopped: 'er stoppet' },
  figures: 'Strategierne i tal',
}

export const inventoryTexts: Catalogue<typeof da> = {
  da,
  en: {
    title: 'All strategies, policies and plans',
    lead: 'What the municipality has decided to follow: who answers for it, how long it is in force, and what is to be stopped.',
    none: 'The inventory is empty so far.',
    columns: { title: 'Name', kind: 'Kind', owner: 'Owner', expires: 'In force until', stop: 'Stop' },
    kinds: { strategy: 'Strategy', policy: 'Policy', plan: 'Plan' },
    validities: { valid: '', expiring: 'expires soon', expired: 'expired', unlimited: 'no end' },
    required: 'required by law',
    noOwner: 'Nobody',
    proposed: (reason) => `Proposed to be stopped: ${reason}`,
    stopped: (day) => `Stopped ${day}`,
    sums: {
      all: 'in all',
      expired: 'have expired',
      proposed: 'are proposed to be stopped',
      stopped: 'are stopped',
    },
    figures: 'The strategies in figures',
  },
}
