/** What papers say of themselves; they are in Danish, like the strategies they show. */
export const paperWords = {
  principle: 'Pejlemærke',
  counted: { principles: 'pejlemærker', objectives: 'målsætninger' },
  kinds: {
    principles: 'Pejlemærker',
    objectives: 'Pejlemærker og målsætninger',
    process: 'Procesoverblik',
    plan: 'Plan på én side',
  },
  here: 'Her er vi nu',
  stops: {
    decision: 'Beslutning',
    meeting: 'Møde',
    event: 'Begivenhed',
    hearing: 'Høring',
    deadline: 'Frist',
    start: 'Start',
  },
  past: 'Sket',
  ahead: 'Kommer',
  adopted: 'Vedtaget',
  running: 'I gang',
  asAdopted: 'som vedtaget',
  unplanned: 'ikke planlagt',
  today: 'I dag',
  stopped: 'Stoppet',
  done: 'Udført',
} as const
