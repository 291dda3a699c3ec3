import { fileURLToPath } from 'node:url';
import { languages } from '../languages.mjs';

const cdn = 'https://appsforoffice.microsoft.com';
const packageName = '@microsoft/office-js';

/**
 * What Office.js asks for in Excel. Not among them: other programs and platforms, its telemetry (without the file it sends
 * none), and strings in other languages (it falls back to English).
 */
const files = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  // A page that is opened outside Excel.
  'o15apptofilemappingtable.js',
  ...Object.values(languages).map(({ locale }) => `${locale.toLowerCase()}/office_strings.js`),
];

/** Where Office.js comes from: Microsoft's own address, or, in a network closed to it, a folder beside the add-in. */
export function officeJs({ closedNetwork }) {
  if (!closedNetwork) return { source: `${cdn}/lib/1/hosted/office.js`, scriptHosts: [cdn], copied: [], packages: [] };
  const folder = fileURLToPath(new URL(`../../node_modules/${packageName}`, import.meta.url));
  return {
    source: 'office-js/office.js',
    scriptHosts: [],
    // Its licence wants it unchanged, so webpack must not minify it.
    copied: files.map((file) => ({
      from: `${folder}/dist/${file}`,
      to: `office-js/${file}`,
      info: { minimized: true },
    })),
    packages: [folder],
  };
}
