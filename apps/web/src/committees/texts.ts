import type { EditCommitteeRefusal } from '@pejl/actions/edit-committee.ts'
import type { CommitteeKind } from '@pejl/domain/organisation/committee-kind.ts'
import type { Catalogue } from '../language.ts'

const da = {
  title: 'Udvalg',
  empty: 'Ingen udvalg endnu. De kommer, når dokumenter godkendes.',
  name: 'Navn',
  kind: 'Slags',
  other: 'Forkortelser og andre navne, ét på hver linje',
  otherHint: 'Dokumenter, der bruger et af dem, hører til udvalget.',
  save: 'Gem',
  merge: 'Slå sammen med et andet udvalg',
  mergeLead: (name: string) =>
    `Er et andet udvalg i virkeligheden ${name} under et andet navn, så vælg det her. Dets møder flyttes hertil, og navnet huskes. Det kan ikke fortrydes.`,
  mergeFrom: 'Det udvalg, der er det samme',
  mergeChoose: 'Vælg et udvalg',
  mergeSubmit: 'Slå sammen',
  municipality: 'Kommunens navn',
  municipalityHint: 'Står øverst på alle sider.',
  municipalitySave: 'Gem navn',
  kinds: {
    council: 'Kommunalbestyrelse',
    finance: 'Økonomiudvalg',
    standing: 'Stående udvalg',
    advisory: 'Råd og rådgivende udvalg',
    'main-med': 'Hoved-MED (HMU)',
    'area-med': 'Område-MED (OMU)',
    'local-med': 'Lokalt MED (LMU)',
    trio: 'TRIO',
    steering: 'Styregruppe',
    management: 'Ledelse',
    unknown: 'Ukendt',
  } satisfies Record<CommitteeKind, string> as Record<CommitteeKind, string>,
  refusals: {
    forbidden: 'Din rolle kan ikke ændre udvalg.',
    'not-found': 'Vælg et udvalg, der findes.',
    taken: 'Et andet udvalg har det navn. Er de det samme udvalg, så slå dem sammen.',
    'under-review':
      'Et af udvalgets dokumenter er åbnet til gennemsyn. Afslut gennemsynet, før slagsen ændres eller udvalg slås sammen, så der ikke vises navne, der ikke må vises.',
    'wrong-value': 'Navnet skal have 2 til 200 tegn, og der kan højst være 30 andre navne.',
  } satisfies Record<EditCommitteeRefusal, string> as Record<EditCommitteeRefusal, string>,
}

const en: typeof da = {
  title: 'Committees',
  empty: 'No committees yet. They come when documents are accepted.',
  name: 'Name',
  kind: 'Kind',
  other: 'Short names and other names, one on each line',
  otherHint: 'Documents that use one of them belong to the committee.',
  save: 'Save',
  merge: 'Merge with another committee',
  mergeLead: (name) =>
    `If another committee is really ${name} under another name, choose it here. Its meetings move here and the name is remembered. This cannot be undone.`,
  mergeFrom: 'The committee that is the same',
  mergeChoose: 'Choose a committee',
  mergeSubmit: 'Merge',
  municipality: 'The municipality’s name',
  municipalityHint: 'Stands at the top of all pages.',
  municipalitySave: 'Save name',
  kinds: {
    council: 'Municipal council',
    finance: 'Finance committee',
    standing: 'Standing committee',
    advisory: 'Advisory council',
    'main-med': 'Main MED (HMU)',
    'area-med': 'Area MED (OMU)',
    'local-med': 'Local MED (LMU)',
    trio: 'TRIO',
    steering: 'Steering group',
    management: 'Management',
    unknown: 'Unknown',
  },
  refusals: {
    forbidden: 'Your role cannot change committees.',
    'not-found': 'Choose a committee that is there.',
    taken: 'Another committee has that name. If they are the same, merge them.',
    'under-review':
      'One of the committee’s documents is open for review. Settle the review before changing its kind or merging, so that no names show that must not.',
    'wrong-value': 'The name must have 2 to 200 characters, and there can be at most 30 other names.',
  },
}

export const texts: Catalogue<typeof da> = { da, en }
