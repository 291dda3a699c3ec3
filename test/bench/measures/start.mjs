import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { cpu } from '../clock.mjs';
import { customFunctions } from '../custom-functions.mjs';

/** The functions' script in a realm with nothing but `CustomFunctions`. A remark makes each text new to the compiler. */
function evaluate(script, run) {
  const host = customFunctions();
  const realm = createContext({ CustomFunctions: host });
  const before = cpu();
  new Script(`${script}\n//${run}`).runInContext(realm);
  return { time: cpu() - before, registered: host.registered.size };
}

/** From the script's text to functions that are ready, and what the script weighs. */
export function start(script) {
  const runs = Array.from({ length: 15 }, (_, run) => evaluate(script, run));
  if (runs.some(({ registered }) => registered === 0)) throw new Error('start: the script registered no function');
  const times = runs.map(({ time }) => time);
  const size = gzipSync(script, { level: 9 }).length / 1000;
  return {
    figures: [
      { name: 'functions ready after their script loads: first time', value: times[0], unit: 'ms' },
      { name: 'functions ready after their script loads: median', value: times.sort((a, b) => a - b)[7], unit: 'ms' },
      { name: `functions.js gzipped, ${runs[0].registered} functions`, value: size, unit: 'kB' },
    ],
    ratios: { 'size: functions.js gzipped / 42 kB': size / 42 },
  };
}
