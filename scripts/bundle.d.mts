/** The project's folder, with a slash at the end. */
export const root: string
/** Bundles programs of ours: `{ pejl: 'apps/cli/src/main.ts' }` into files that Node runs. */
export function bundle(programs: Readonly<Record<string, string>>, outdir: string): Promise<void>
