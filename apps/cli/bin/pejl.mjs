#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const built = new URL('../../../dist/pejl.mjs', import.meta.url)

if (!existsSync(fileURLToPath(built))) {
  console.error('Pejl er ikke bygget endnu. Kør først: npm ci && npm run build')
  process.exit(2)
}
await import(built.href)
