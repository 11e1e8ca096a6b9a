/**
 * Takes the minutes over where there is script: everything is answered at once and sent in order, also when the network
 * has been away. Without script every form of the page does its own work.
 */
import { render } from 'preact'
import { LiveSitting } from './live-sitting.tsx'
import type { SittingGiven } from './sitting-given.ts'

const root = document.getElementById('protokol')
const given = document.getElementById('protokol-givet')?.textContent
if (root && given) {
  // the page's own JSON
  render(<LiveSitting given={JSON.parse(given) as SittingGiven} root={root} />, root)
  root.dataset.live = 'ja'
}
