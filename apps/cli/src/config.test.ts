import { expect, it } from 'vitest'
import { parseConfig } from './config.ts'

it('serves the embedded database on localhost:3000 when nothing is set', () => {
  expect(parseConfig({}, '/pejl')).toEqual({
    ok: true,
    value: {
      port: 3000,
      host: 'localhost',
      databaseUrl: undefined,
      dataFolder: '/pejl/data',
      publicUrl: undefined,
      trustProxy: false,
      example: true,
    },
  })
})

it('takes an empty setting as not set', () => {
  expect(parseConfig({ PORT: '', DATABASE_URL: '', PEJL_EXAMPLE: '' }, '/pejl')).toEqual(
    parseConfig({}, '/pejl'),
  )
})

it('takes what is set', () => {
  const environment = {
    PORT: '8080',
    HOST: '0.0.0.0',
    DATABASE_URL: 'postgres://pejl:kode@db/pejl',
    PEJL_DATA: '/srv/pejl',
    PEJL_URL: 'https://pejl.fjordby.dk/',
    PEJL_TRUST_PROXY: 'ja',
    PEJL_EXAMPLE: 'nej',
  }

  expect(parseConfig(environment, '/pejl')).toEqual({
    ok: true,
    value: {
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: 'postgres://pejl:kode@db/pejl',
      dataFolder: '/srv/pejl',
      publicUrl: 'https://pejl.fjordby.dk',
      trustProxy: true,
      example: false,
    },
  })
})

it.each([
  [{ PORT: 'abc' }, 'PORT skal være et helt tal fra 0 til 65535, men er »abc«.'],
  [{ PORT: '70000' }, 'PORT skal være et helt tal fra 0 til 65535, men er »70000«.'],
  [{ HOST: 'to ord' }, 'HOST skal være et værtsnavn eller en IP-adresse, men er »to ord«.'],
  [{ PEJL_URL: 'pejl.dk' }, 'PEJL_URL skal være en adresse som https://pejl.kommunen.dk, men er »pejl.dk«.'],
  [{ PEJL_EXAMPLE: 'måske' }, 'PEJL_EXAMPLE skal være »ja« eller »nej«, men er »måske«.'],
])('refuses %j in one sentence', (environment, sentence) => {
  expect(parseConfig(environment, '/pejl')).toEqual({ ok: false, sentence })
})

it('does not repeat a database address, which may hold a password', () => {
  const parsed = parseConfig({ DATABASE_URL: 'mysql://pejl:hemmelig@db/pejl' }, '/pejl')

  expect(parsed.ok).toBe(false)
  expect(JSON.stringify(parsed)).not.toContain('hemmelig')
})

it('leaves the example out of a database server unless it is asked for', () => {
  const exampleWith = (environment: Record<string, string>) => {
    const parsed = parseConfig(environment, '/pejl')
    return parsed.ok && parsed.value.example
  }
  const DATABASE_URL = 'postgres://pejl@db/pejl'

  expect(exampleWith({})).toBe(true)
  expect(exampleWith({ DATABASE_URL })).toBe(false)
  expect(exampleWith({ DATABASE_URL, PEJL_EXAMPLE: 'ja' })).toBe(true)
})
