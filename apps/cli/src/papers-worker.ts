import { type Order, printOrder } from '@pejl/papers/printer.ts'

// Sets and draws papers in a process of its own, which ends with the one that started it.

process.on('message', (order: Order) => {
  try {
    process.send?.({ answer: printOrder(order) })
  } catch (fault) {
    process.send?.({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) })
  }
})
process.on('disconnect', () => process.exit())
// Ctrl-C goes to every process of a terminal; the one that started this one says when to stop
process.on('SIGINT', () => undefined)
