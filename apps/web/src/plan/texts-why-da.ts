import { n, quoted } from './words-da.ts'

/** Why something is where it is, what a plan does not keep, and what would help. */
export const whyDa = {
  impossible: {
    heading: 'Det kan ikke alt sammen lade sig gøre',
    who: (titles: readonly string[]) => quoted(titles),
    together: 'Disse krav kan ikke holdes på samme tid:',
    helps: 'Et af disse ville hjælpe; det mindste, der er nok:',
    enough: 'nok alene',
    notEnough: 'hjælper, men er ikke nok alene',
    earliest: (title: string) => `»${title}« må ikke begynde før sin tidligste dag.`,
    latest: (title: string) => `»${title}« skal være slut ved sin frist.`,
    pin: (title: string) => `»${title}« er fastholdt.`,
    gates: (title: string) => `${title} kan kun afgøre det på sine møder.`,
    lag: ([before, after]: readonly [string, string]) =>
      `»${after}« skal ligge, som aftalt, efter »${before}«.`,
    apart: (one: string, other: string) => `»${one}« og »${other}« må ikke løbe samtidig.`,
    capacity: (unit: string) => `${unit} kan ikke bære mere.`,
    atOnce: (unit: string) => `${unit} må ikke have flere tiltag ad gangen.`,
    frozen: (unit: string) => `Intet må begynde i ${unit} i visse perioder.`,
    limit: (name: string) => `Grænsen »${name}«.`,
  },
  relax: {
    span: (from: string, to: string) => `fra ${from} til ${to}`,
    later: (title: string, weeks: number) => `Giv »${title}« ${n(weeks, 'uge', 'uger')} længere frist.`,
    sooner: (title: string, weeks: number) =>
      `Lad »${title}« begynde ${n(weeks, 'uge', 'uger')} tidligere, end det må nu.`,
    unpin: (title: string) => `Slip »${title}«, så det kan flyttes.`,
    anyWeek: (title: string) => `Lad ${title} afgøre det uden for sine møder.`,
    capacity: (unit: string, more: string, span: string) =>
      `Tillad ${unit} at bære ${more} point mere ${span}.`,
    atOnce: (unit: string, more: number, span: string) =>
      `Tillad ${unit} ${n(more, 'tiltag', 'tiltag')} mere ad gangen ${span}.`,
    unfreeze: (unit: string) => `Lad noget begynde i ${unit}, mens intet må begynde.`,
    shorter: ([before, after]: readonly [string, string], weeks: number) =>
      `Lad »${after}« vente ${n(weeks, 'uge', 'uger')} mindre på »${before}«.`,
    longer: ([before, after]: readonly [string, string], weeks: number) =>
      `Lad »${after}« ligge ${n(weeks, 'uge', 'uger')} længere efter »${before}«.`,
    limit: (name: string, more: string) => `Hæv grænsen »${name}« med ${more}.`,
    together: (one: string, other: string) => `Lad »${one}« og »${other}« løbe samtidig.`,
  },
  why: {
    heading: 'Hvorfor ikke før?',
    unit: (unit: string, weeks: string, others: readonly string[]) =>
      `${unit} har ikke plads i ${weeks}${others.length > 0 ? `; dér løber ${quoted(others)}` : ''}.`,
    atOnce: (unit: string, weeks: string, others: readonly string[]) =>
      `${unit} har i ${weeks} så mange tiltag, som den må have ad gangen${others.length > 0 ? `: ${quoted(others)}` : ''}.`,
    weeks: (from: number, to: number, year: number) =>
      from === to ? `uge ${from} ${year}` : `uge ${from}\u2060–\u2060${to} ${year}`,
    moreWeeks: 'flere uger',
    noGate: 'Der er ikke flere møder at afgøre det på.',
    gate: (day: string) => `Det næste møde er i ugen fra ${day}.`,
    rest: 'Arbejdet hviler i ferien.',
    horizon: 'Det ville ligge uden for planens år.',
    frozen: (unit: string) => `${unit} har en periode, hvor intet må begynde.`,
    release: (day: string) => `Det må tidligst begynde ${day}.`,
    deadline: (day: string) => `Det skal være slut ${day}.`,
    today: 'Intet kan begynde før i dag.',
    pin: (day: string) => `Det er fastholdt til ${day}.`,
    noTime: 'uden tid i planen',
    link: {
      initiative: (title: string, when: string, weeks: number) =>
        `Det venter på »${title}«, som slutter ${when}${weeks > 0 ? `, og ${n(weeks, 'uge', 'uger')} derefter` : ''}.`,
      ended: (title: string, when: string, weeks: number) =>
        `Det venter på »${title}«, som sluttede ${when}${weeks > 0 ? `, og ${n(weeks, 'uge', 'uger')} derefter` : ''}.`,
      decision: (body: string, when: string, weeks: number) =>
        `Det venter på en beslutning i ${body} i ugen fra ${when}${weeks > 0 ? `, og ${n(weeks, 'uge', 'uger')} derefter` : ''}.`,
      involvement: (body: string, when: string, weeks: number) =>
        `${body} skal inddrages først, i ugen fra ${when}${weeks > 0 ? `, og ${n(weeks, 'uge', 'uger')} før det begynder` : ''}.`,
    },
    limit: (name: string, year: string) => `Grænsen »${name}« er brugt op i ${year}.`,
    apart: (title: string) => `Det må ikke løbe samtidig med »${title}«.`,
    nothing: (day: string) => `Intet holder det tilbage: det kan begynde allerede ${day}.`,
    earlier: 'Og før det',
    begun: 'Det er begyndt og flyttes ikke.',
    ended: 'Det er slut.',
    unplaced: 'Det har ingen tid i planen. Det holder det ude:',
  },
  broken: {
    heading: 'Det holder planen ikke',
    over: (unit: string, load: string, bears: string, day: string) =>
      `${unit} er over sin grænse: ${load} af ${bears} point i ugen fra ${day}.`,
    atOnce: (unit: string, count: number, most: number, day: string) =>
      `${unit} har ${count} tiltag ad gangen, højst ${most}, i ugen fra ${day}.`,
    earliest: (title: string, day: string) => `»${title}« begynder før ${day}.`,
    latest: (title: string, day: string) => `»${title}« slutter efter sin frist, ${day}.`,
    beforeToday: (title: string) => `»${title}« skulle være begyndt før i dag.`,
    gate: (title: string, day: string) => `${title} har intet møde i ugen fra ${day}.`,
    rest: (title: string) => `»${title}« begynder i en ferie.`,
    frozen: (title: string, unit: string) => `»${title}« begynder, mens intet må begynde i ${unit}.`,
    pin: (title: string, day: string) => `»${title}« er fastholdt til ${day}.`,
    link: (after: string, before: string) => `»${after}« ligger ikke, som det skal, efter »${before}«.`,
    limit: (name: string, total: string, most: string) =>
      `Grænsen »${name}« er overskredet: ${total} af ${most}.`,
    apart: (one: string, other: string) => `»${one}« og »${other}« må ikke løbe samtidig.`,
    horizon: (title: string) => `»${title}« ligger uden for planens år.`,
    leftOut: (title: string) => `»${title}« har ingen tid i planen.`,
  },
}

export type WhyTexts = typeof whyDa
