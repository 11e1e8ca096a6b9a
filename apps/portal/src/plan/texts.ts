import type { Catalogue } from '../language.ts'

const da = {
  title: 'Handleplanen',
  lead: 'Alle tiltag i tid, og hvor meget forandring hver enhed bærer. Omridset er den vedtagne plan, den fyldte bjælke er planen nu.',
  today: 'I dag',
  timeline: 'Tiltag i tid, efter målsætning',
  noObjective: 'Under ingen målsætning',
  asTable: 'Det samme som liste',
  load: 'Belastning måned for måned',
  loadLead:
    'Point i månedens tungeste uge ud af det, enheden kan bære. En enhed bærer også det, der når enhederne under den.',
  loadTable: 'Belastning efter enhed og måned',
  unit: 'Enhed',
  limits: (points: string) => `bærer ${points}`,
  noLimit: 'ingen grænse her',
  cell: (unit: string, month: string, load: string, limit: string | null) =>
    limit === null ? `${unit}, ${month}: ${load} point` : `${unit}, ${month}: ${load} af ${limit} point`,
  over: 'over grænsen',
  allowed: 'over grænsen med begrundelse',
  overloads: 'Over grænsen med vilje',
  overload: (unit: string, from: string, to: string, more: string) =>
    `${unit} må bære ${more} mere fra ${from} til ${to}`,
  morePoints: (points: string) => `${points} point`,
  moreAtOnce: (n: number) => `${n} tiltag ad gangen`,
  allowedBy: (who: string) => `Tilladt af ${who}`,
  adoptions: 'Vedtagne planer',
  adopted: (n: number, strategy: string) => `Plan nr. ${n} for ${strategy}`,
  lines: (n: number) => (n === 1 ? '1 tiltag' : `${n} tiltag`),
  moved: (n: number) =>
    n === 0
      ? 'alle ligger, hvor det blev vedtaget'
      : n === 1
        ? '1 er siden flyttet'
        : `${n} er siden flyttet`,
  none: 'Der er ingen tiltag i planen endnu.',
  now: {
    heading: 'Handleplanen nu',
    running: 'i gang',
    next: 'begynder inden for et halvt år',
    slipping: 'skrider',
    more: 'Se hele planen',
  },
}

export const planTexts: Catalogue<typeof da> = {
  da,
  en: {
    title: 'The action plan',
    lead: 'All initiatives in time, and how much change each unit carries. The outline is the adopted plan, the filled bar is the plan now.',
    today: 'Today',
    timeline: 'Initiatives in time, by objective',
    noObjective: 'Under no objective',
    asTable: 'The same as a list',
    load: 'Load month by month',
    loadLead:
      "Points in the month's heaviest week out of what the unit can bear. A unit also bears what reaches the units below it.",
    loadTable: 'Load by unit and month',
    unit: 'Unit',
    limits: (points) => `bears ${points}`,
    noLimit: 'no limit here',
    cell: (unit, month, load, limit) =>
      limit === null ? `${unit}, ${month}: ${load} points` : `${unit}, ${month}: ${load} of ${limit} points`,
    over: 'over the limit',
    allowed: 'over the limit, with a reason',
    overloads: 'Over the limit on purpose',
    overload: (unit, from, to, more) => `${unit} may bear ${more} more from ${from} to ${to}`,
    morePoints: (points) => `${points} points`,
    moreAtOnce: (n) => (n === 1 ? '1 initiative at a time' : `${n} initiatives at a time`),
    allowedBy: (who) => `Allowed by ${who}`,
    adoptions: 'Adopted plans',
    adopted: (n, strategy) => `Plan no. ${n} for ${strategy}`,
    lines: (n) => (n === 1 ? '1 initiative' : `${n} initiatives`),
    moved: (n) =>
      n === 0 ? 'all are where they were adopted' : n === 1 ? '1 has moved since' : `${n} have moved since`,
    none: 'There are no initiatives in the plan yet.',
    now: {
      heading: 'The action plan now',
      running: 'under way',
      next: 'begin within half a year',
      slipping: 'are slipping',
      more: 'See the whole plan',
    },
  },
}
