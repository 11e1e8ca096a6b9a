/**
 * Where a matter stands, for choosing among many. `unplanned`: no way is planned. `late`: a stop that is left was promised
 * for a day that has passed. `decided`: its deciding stop is passed.
 */
export const matterStandings = ['under-way', 'late', 'decided', 'unplanned'] as const
export type MatterStanding = (typeof matterStandings)[number]
