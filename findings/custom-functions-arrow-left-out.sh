#!/usr/bin/env bash
# custom-functions-metadata 2.2.3, Microsoft's generator of the list of an add-in's functions.
# The guess: a function with the tag @customfunction is listed, or the generator says why not, however the function is written.
# The behaviour: `export const f = (…) => …` with that tag is left out. There is no error and no warning, and its command ends
# with 0; Excel then has no such function.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts custom-functions-metadata@2.2.3 typescript@6.0.3
cat >functions.ts <<'TS'
/**
 * Twice a number.
 * @customfunction
 * @param n a number
 */
export function twice(n: number): number {
  return 2 * n;
}

/**
 * Three times a number.
 * @customfunction
 * @param n a number
 */
export const thrice = (n: number): number => 3 * n;
TS
cat >ask.cjs <<'JS'
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const { version } = require('custom-functions-metadata/package.json');

(async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata('functions.ts');
  const listed = JSON.parse(metadataJson).functions.map(({ name }) => name).join();
  console.log(`custom-functions-metadata ${version}: of twice and thrice listed: ${listed}; errors: ${errors.length}`);
  process.exit(listed === 'TWICE' && errors.length === 0 ? 0 : 1);
})();
JS
node ask.cjs
npx custom-functions-metadata generate functions.ts functions.json
echo "its command ends with $?"
# Seen: custom-functions-metadata 2.2.3: of twice and thrice listed: TWICE; errors: 0
# its command ends with 0
