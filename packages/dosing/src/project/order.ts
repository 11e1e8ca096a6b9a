/**
 * Writes the list by which a schedule is made anew in the other direction of time: activities that end last come
 * first (Li & Willis 1992; Tormos & Lova 2001). `list` is the one the schedule was made of, and decides where ends
 * are equal, so that no activity comes before one it must follow. Counts instead of comparing.
 */
type Turn = (list: Int32Array, starts: Int32Array, into: Int32Array) => void

export function turnerOf(durations: Int32Array, horizon: number): Turn {
  const count = durations.length
  const places = new Int32Array(horizon + 2)
  return (list, starts, into) => {
    let latest = 0
    for (let a = 0; a < count; a += 1) {
      const end = (starts[a] ?? 0) + (durations[a] ?? 0)
      places[end] = (places[end] ?? 0) + 1
      if (end > latest) latest = end
    }
    let before = 0
    for (let end = latest; end >= 0; end -= 1) {
      const here = places[end] ?? 0
      places[end] = before
      before += here
    }
    for (let k = count - 1; k >= 0; k -= 1) {
      const a = list[k] ?? 0
      const end = (starts[a] ?? 0) + (durations[a] ?? 0)
      const place = places[end] ?? 0
      into[place] = a
      places[end] = place + 1
    }
    places.fill(0, 0, latest + 1)
  }
}
