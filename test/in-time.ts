/** Does the work, and fails where it takes more seconds of processor time, whoever else is at work on the machine. */
export function inTime<T>(seconds: number, work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1e6;
  if (took > seconds) throw new Error(`took ${took} s, may take ${seconds} s`);
  return result;
}
