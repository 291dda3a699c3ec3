/** Loaded before functions.js: the functions then wait until the page has read the workbook (workbook-awaited.ts). */
Object.assign(globalThis, { staffingNormsAwaited: true });

export {};
