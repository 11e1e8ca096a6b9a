import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const msPerTick = 10

/** Time of processors that the program has taken, and its database, in ms: what a page costs however busy the machine is. */
export function cpuTimes({ pid, folder }) {
  const [postmaster] = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')
  const backends = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(/\s+/)
  return {
    program: ticksOf(pid).own * msPerTick,
    // with those of connections that have ended
    database:
      [postmaster, ...backends].reduce((sum, one) => sum + ticksOf(one).own, ticksOf(postmaster).ended) *
      msPerTick,
  }
}

function ticksOf(pid) {
  try {
    // after the name in brackets, which may hold spaces: state is the third field, user time the fourteenth
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    const at = (n) => Number(fields[n - 3])
    return { own: at(14) + at(15), ended: at(16) + at(17) }
  } catch {
    return { own: 0, ended: 0 } // it ended just now
  }
}

/** The program's own memory in MB, without PostgreSQL's. */
export function memoryOf(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
