import { parseNumber } from 'office-addin-cli';

/** The port to serve at: `PORT`, 3000 if unset. */
export const port = parseNumber(process.env.PORT || '3000', 'PORT must be a number.');

/** With `--https`, the development certificate that Excel asks of a sideloaded add-in. */
export async function certificate() {
  if (!process.argv.includes('--https')) return undefined;
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}
