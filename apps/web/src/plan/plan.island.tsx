/**
 * Takes the plan's page over where there is script: dragging, trying, proposing and saving without leaving it. Without
 * script every link and form of the page does its own work.
 */
import { render } from 'preact'
import type { DeskGiven } from './given.ts'
import { LiveDesk } from './live-desk.tsx'

const root = document.getElementById('planbord')
const given = document.getElementById('plan-givet')?.textContent
// the page's own JSON
if (root && given) render(<LiveDesk given={JSON.parse(given) as DeskGiven} root={root} />, root)
