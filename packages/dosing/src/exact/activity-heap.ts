/** Variables by how much they had to do with contradictions lately, the most active at the top (a binary heap). */
export interface ActivityHeap {
  readonly scores: Float64Array
  readonly heap: Int32Array
  /** By variable: where it stands in the heap, or -1. */
  readonly places: Int32Array
  size: number
  /** What the next contradiction counts; grows, so that older ones fade (Moskewicz et al. 2001, VSIDS). */
  step: number
}

export function activityHeapOf(variables: number): ActivityHeap {
  return {
    scores: new Float64Array(variables),
    heap: new Int32Array(variables),
    places: new Int32Array(variables).fill(-1),
    size: 0,
    step: 1,
  }
}

export function bump(heap: ActivityHeap, variable: number): void {
  const { scores } = heap
  const score = (scores[variable] as number) + heap.step
  scores[variable] = score
  if (score > 1e100) rescale(heap)
  if ((heap.places[variable] as number) >= 0) up(heap, heap.places[variable] as number)
}

export function fade(heap: ActivityHeap, decay: number): void {
  heap.step /= decay
}

export function insert(heap: ActivityHeap, variable: number): void {
  if ((heap.places[variable] as number) >= 0) return
  heap.heap[heap.size] = variable
  heap.places[variable] = heap.size
  up(heap, heap.size++)
}

/** Takes the most active variable out; -1 when none is left. */
export function takeTop(heap: ActivityHeap): number {
  if (heap.size === 0) return -1
  const top = heap.heap[0] as number
  heap.places[top] = -1
  const last = heap.heap[--heap.size] as number
  if (heap.size > 0) {
    heap.heap[0] = last
    heap.places[last] = 0
    down(heap, 0)
  }
  return top
}

function rescale(heap: ActivityHeap): void {
  for (let v = 0; v < heap.scores.length; v++) heap.scores[v] = (heap.scores[v] as number) * 1e-100
  heap.step *= 1e-100
}

function up({ heap, places, scores }: ActivityHeap, from: number): void {
  const variable = heap[from] as number
  const score = scores[variable] as number
  let place = from
  while (place > 0) {
    const parent = (place - 1) >> 1
    const above = heap[parent] as number
    if ((scores[above] as number) >= score) break
    heap[place] = above
    places[above] = place
    place = parent
  }
  heap[place] = variable
  places[variable] = place
}

function down({ heap, places, scores, size }: ActivityHeap, from: number): void {
  const variable = heap[from] as number
  const score = scores[variable] as number
  let place = from
  for (;;) {
    let child = 2 * place + 1
    if (child >= size) break
    if (
      child + 1 < size &&
      (scores[heap[child + 1] as number] as number) > (scores[heap[child] as number] as number)
    )
      child++
    const below = heap[child] as number
    if ((scores[below] as number) <= score) break
    heap[place] = below
    places[below] = place
    place = child
  }
  heap[place] = variable
  places[variable] = place
}
