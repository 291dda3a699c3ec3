/** What is measured, in one bundle. */
export { compile } from '../../src/engine/compile';
export { facility } from '../../src/engine/facility';
export { requiredUnits, requirement } from '../../src/engine/requirement';
export { total } from '../../src/engine/total';
export { requiredStaff, staffTable } from '../../src/functions/functions';
export { second } from '../../src/functions/second';
export { secondScriptIs } from '../../src/functions/second-script';
export { editions } from '../../src/norms/editions';
