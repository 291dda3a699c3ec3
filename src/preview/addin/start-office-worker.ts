/**
 * Starts the service worker that answers the add-in's request for Office.js.
 * @returns false where the browser has none to offer
 */
export async function startOfficeWorker(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register('preview-worker.js');
    await navigator.serviceWorker.ready;
    return true;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
