/** What stands in the sources for the address at which the add-in will be served. */
export const developmentBase = 'https://localhost:3000';

/**
 * The address of the folder that will serve the add-in, without a slash at its end.
 * @param {string | undefined} given `--env baseUrl=https://…`
 * @throws {Error} in words for whoever builds
 */
export function baseUrl(given = developmentBase) {
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (address?.protocol !== 'https:' || /[?#&']/.test(given))
    throw new Error(`baseUrl must be the https address of a folder, like https://norms.example/excel, not “${given}”.`);
  return address.href.replace(/\/+$/, '');
}
