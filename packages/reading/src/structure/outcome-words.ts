import type { Outcome } from '@pejl/domain/documents/read-item.ts'

/** The words of decisions, the surest first. A sentence takes the first row that fits. */
export const outcomeWords: readonly (readonly [Outcome, RegExp])[] = [
  [
    'postponed',
    /(?<!\p{L})(?:udsat|udsættes|udsatte[s]?|udskydes|udskudt|udsætter|genoptages|sagen udgår|punktet udgår|udgår af dagsordenen?\.?$)(?![\p{L}])/iu,
  ],
  [
    'rejected',
    /(?<!\p{L})(?:ikke (?:godkendt|godkendes|godkende|tiltrådt|tiltrædes|vedtaget|imødekommes?|imødekommet|anbefalet|anbefales|støtte)|kan ikke anbefales?|afvist|afvises|afviste|afviser|forkastet|forkastes|forkastede|bortfaldt|nedstemt|afslag|afslås|afslog)(?![\p{L}])/iu,
  ],
  [
    'recommended',
    /(?<!\p{L})(?:anbefal(?:es|er|et|ede|edes|ing(?:en)?)|(?:blev |er )?indstill(?:es|et) (?:til|godkendt|taget|tiltrådt|vedtaget|over for)|indstiller (?:til|over for|sagen|at|godkend)|indstilles|fremsendes (?:med|til) .{0,60}(?:anbefal|godkendelse)|tiltrædes over for)(?![\p{L}])/iu,
  ],
  [
    'noted',
    /(?<!\p{L})(?:til (?:efterretning|orientering|underretning|efterretning)|orientering(?:en)? (?:blev )?(?:givet|taget)|taget til|efterretning)(?![\p{L}])/iu,
  ],
  [
    'approved',
    /(?<!\p{L})(?:godkend(?:t|es|te|tes|er|e)|tiltr(?:ådt|ædes|ådte[s]?|æder|adt|ådtes)|vedta(?:get|ges|ger)|vedtog(?:es)?|tilslutte(?:de|r)s? (?:sig)?|tilslutning|tilsluttet|bevilges|bevilget|meddeles|imødekommes|imødekommet|enige i indstillingen|bifald(?:es|t)|konfirmeret)(?![\p{L}])/iu,
  ],
  [
    'referred',
    /(?<!\p{L})(?:oversend(?:es|t|te)|fremsend(?:es|t|te)|tilbagesend(?:es|t)|(?:ud)?send(?:es|t|te|er)(?!\p{L}).{0,80}(?<!\p{L})(?:i|til) (?:fornyet |offentlig )?(?:høring|udvalg|behandling|økonomi|byråd|kommunalbestyrelse)|(?:i|til) høring|henvis(?:es|t|te)|overgår til|videresendes)(?![\p{L}])/iu,
  ],
  [
    'discussed',
    /(?<!\p{L})(?:dr[øo]ft(?:et|ede|edes|es|else(?:n)?|er)|temadrøftelse|debatteret)(?![\p{L}])/iu,
  ],
]

/** Sentences about voting, reservations and presence: part of an answer, but not its outcome. */
export const sideSentence =
  /^(?:\([^)]{1,12}\)|for (?:stemte|forslaget)|imod (?:stemte|forslaget)|liste \p{L}|undlod|.{0,80}(?<!\p{L})(?:stemte (?:imod|for)|undlod at stemme|tog (?:et )?(?:generelt )?forbehold|tager forbehold|kan ikke gå ind for|kunne ikke (?:støtte|tiltræde)|begærede|ønsker (?:sin|deres) |(?<!\d )stemmer (?:for|imod)|(?:afholdt|erklærede) sig))/iu
