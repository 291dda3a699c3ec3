/** Stands after the whole office.js: tells the browser workbook, whose own cells do not ask, that the functions are there. */
import type { HostedPage } from '../../../src/preview/office/connection';

const host = window.parent.officeHost;
const page: HostedPage = { call: () => '' };
host?.attach(page);
host?.attachCommands((name) => window.excel?.command(name) ?? Promise.resolve());

const { associate } = CustomFunctions;
CustomFunctions.associate = ((...given: [string | Record<string, unknown>, never]) => {
  Reflect.apply(associate, CustomFunctions, given);
  const [first] = given;
  for (const id of typeof first === 'string' ? [first] : Object.keys(first)) host?.associated(id);
}) as typeof CustomFunctions.associate;
