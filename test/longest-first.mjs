import sequencer from '@jest/test-sequencer';

/** What takes longest begins first, so that no worker is left alone with it at the end. */
const longest = [/\/e2e\/faults\//, /\/(naive|ordinary-formula|new-kind-of-cell)/, /\/(e2e|office-client)\//];

function rank({ path }) {
  const at = longest.findIndex((kind) => kind.test(path.replaceAll('\\', '/')));
  return at < 0 ? longest.length : at;
}

export default class LongestFirst extends sequencer.default {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
