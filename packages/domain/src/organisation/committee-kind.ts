export const committeeKinds = [
  'council',
  'finance',
  'standing',
  'advisory',
  'main-med',
  'area-med',
  'local-med',
  'trio',
  'steering',
  'management',
  'unknown',
] as const
export type CommitteeKind = (typeof committeeKinds)[number]

/** Patterns of names, first hit counts; Danish municipalities name their bodies much alike. */
const signs = [
  [/(?<!\p{L})(?:kommunalbestyrelse|byråd|borgerrepræsentation|kb(?!\p{L}))/u, 'council'],
  [/(?<!\p{L})(?:hoved-?udvalg|hoved-?med|hovedsamarbejdsudvalg|hmu(?!\p{L}))/u, 'main-med'],
  [
    /(?<!\p{L})(?:omr\p{L}{1,3}de-?udvalg|omr\p{L}{1,3}de-?med|sektor-?udvalg|sektor-?med|center-?med|omu(?!\p{L}))/u,
    'area-med',
  ],
  [/(?<!\p{L})(?:lokal-?udvalg|lokal-?med|lokalt med|personalemøde med|lmu(?!\p{L}))/u, 'local-med'],
  [/(?<!\p{L})trio/u, 'trio'],
  [/økonomi(?:-| og |-? ?udvalg)|(?<!\p{L})ø[ku](?!\p{L})/u, 'finance'],
  [/styregruppe|følgegruppe/u, 'steering'],
  [/direktion|chefgruppe|ledergruppe|ledelse|chefforum/u, 'management'],
  [/råd(?:et)?(?!\p{L})|§ ?17/u, 'advisory'],
  [/udvalg/u, 'standing'],
] as const satisfies readonly (readonly [RegExp, CommitteeKind])[]

/** What kind of committee (udvalg) a name is most likely the name of; a person corrects. */
export function guessCommitteeKind(name: string): CommitteeKind {
  const lower = name.normalize('NFC').toLowerCase()
  return signs.find(([sign]) => sign.test(lower))?.[1] ?? 'unknown'
}

/** Worker-management cooperation (MED): whose members' names and unions are not for the public. */
export function isMed(kind: CommitteeKind): boolean {
  return kind === 'main-med' || kind === 'area-med' || kind === 'local-med' || kind === 'trio'
}

/**
 * Whether a kind's calendar, agendas and minutes are published when the committee itself does not say: political bodies and
 * advisory ones do (kommunestyrelsesloven §§ 8 and 20), worker-management committees, steering groups and management do
 * not. The database has the same table in `publishes`.
 */
export function publishesByKind(kind: CommitteeKind): boolean {
  return kind === 'council' || kind === 'finance' || kind === 'standing' || kind === 'advisory'
}
