/** Stands before the functions in the page: they answer only when the page has read the workbook (workbook-awaited.ts). */
Object.assign(globalThis, { staffingNormsAwaited: true });

export {};
