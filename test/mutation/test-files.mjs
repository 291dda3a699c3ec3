import { format } from 'node:util';

/** The titles of a table's rows, as jest makes them, with the row's number so that no two are alike. */
function eachOf(add) {
  return (table) =>
    (title, run, ...rest) =>
      table.forEach((row, at) => {
        const values = Array.isArray(row) ? row : [row];
        add(`${format(title, ...values)} #${at}`, () => run(...values), ...rest);
      });
}

/** The tests of a file, gathered as jest's words `describe`, `test` and the hooks say. */
export function gather(load) {
  const tests = [];
  const path = [];
  const hooks = { beforeEach: [], afterEach: [], beforeAll: [], afterAll: [] };
  const describe = (title, body) => {
    path.push(title);
    body();
    path.pop();
  };
  const test = (title, run) => tests.push({ name: [...path, title].join(' › '), run });
  const words = {
    describe: Object.assign(describe, { each: eachOf(describe) }),
    test: Object.assign(test, { each: eachOf(test) }),
  };
  for (const name of Object.keys(hooks)) words[name] = (run) => hooks[name].push(run);
  Object.assign(globalThis, words, { it: words.test });
  load();
  return { tests, hooks };
}
