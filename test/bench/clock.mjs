import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Bench } from 'tinybench';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** The processor time of this process in milliseconds: unlike the clock on the wall, deaf to the neighbours. */
export function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The median processor time in milliseconds of each named task, all in one run. */
export async function medians(tasks) {
  const bench = new Bench({ now: cpu, time: 400, iterations: 5, warmupTime: 150, warmupIterations: 2, throws: true });
  for (const [name, run] of Object.entries(tasks)) bench.add(name, run);
  await bench.run();
  return Object.fromEntries(bench.tasks.map((task) => [task.name, task.result.latency.p50]));
}

/** The median processor time of one run in milliseconds, over so many runs. */
export function median(runs, run) {
  const times = Array.from({ length: runs }, () => {
    const before = cpu();
    run();
    return cpu() - before;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

/** Bytes on the heap after everything unused is collected. */
export function heap() {
  collect();
  return process.memoryUsage().heapUsed;
}
