/**
 * Has `Date.now` of this process go on evenly from here, whatever becomes of the machine's clock. The queues of the
 * throttling plugin go by it: were the clock put back by five hours, each request would wait for five hours.
 */
export function keepClockSteady(): void {
  const start = Date.now() - performance.now()
  Date.now = () => Math.round(start + performance.now())
}
