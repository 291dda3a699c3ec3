const patienceMs = 10_000;

/**
 * Starts the service worker that answers the add-in's request for Office.js.
 * @returns false where the browser has none to offer
 */
export async function startOfficeWorker(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register('preview-worker.js');
    return await Promise.race([navigator.serviceWorker.ready.then(() => true), late()]);
  } catch (error) {
    console.warn(error);
    return false;
  }
}

/** Where service workers are switched off, one may register and never become ready. */
function late(): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), patienceMs));
}
