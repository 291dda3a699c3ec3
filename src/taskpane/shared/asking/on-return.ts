/** Looks whenever somebody comes back to the pane, until what is returned is called. */
export function onReturn(look: () => void): () => void {
  window.addEventListener('focus', look);
  return () => window.removeEventListener('focus', look);
}
