import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser that journeys are made in: the one PEJL_CHROMIUM names, or the first of the usual places. */
export function findChromium() {
  const named = process.env.PEJL_CHROMIUM
  return named || usual.find((path) => existsSync(path))
}
