import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sayCheck, sayPane } from '../../src/i18n/pane/say';
import { languages } from '../../src/norms/languages';

/** What a text tells to press is called so in the pane. The guide is followed in test/e2e/guide.test.ts. */
const read = (file: string): string => readFileSync(path.join(__dirname, '../..', file), 'utf8');

test.each(languages)('support, privacy and deployment name the pane’s places as it does: %s', (language) => {
  const [check, explain] = [sayPane(language, 'placeCheck'), sayPane(language, 'placeExplain')];
  const [repair, copy] = [sayCheck(language, 'viewRepair'), sayCheck(language, 'viewCopy')];
  const support = read(`src/pages/support.${language}.md`);
  expect(support).toMatch(new RegExp(`[“«]${explain.replace('?', '\\?')}[”»]`));
  expect(support).toContain(`${check} → ${repair}`);
  expect(read(`src/pages/privacy.${language}.md`)).toMatch(new RegExp(`[“«]${explain.replace('?', '\\?')}[”»]`));
  const deployment = read(`docs/deployment.${language}.md`);
  expect(deployment).toContain(`**${check} → ${copy}**`);
  expect(deployment).toContain(`**${check} → ${repair}**`);
});
