import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The project's folder, with a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Bundles programs of ours into files that Node runs: `{ 'dist/pejl': 'apps/cli/src/main.ts' }`. Our own packages
 * go in; packages from npm stay where npm put them. What several need, or one needs later, goes into chunks.
 */
export async function bundle(programs, outdir) {
  await build({
    entryPoints: Object.fromEntries(
      Object.entries(programs).map(([name, source]) => [name, `${root}${source}`]),
    ),
    outdir: `${root}${outdir}`,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
    plugins: [keepNpmApart],
  })
}

const keepNpmApart = {
  name: 'keep-npm-apart',
  setup(made) {
    made.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@pejl/') ? undefined : { path, external: true },
    )
  },
}
