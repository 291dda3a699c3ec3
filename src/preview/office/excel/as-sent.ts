/** A value as it arrives: `undefined`, dates and infinity cannot be sent. */
export function asSent(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : (JSON.parse(text) as unknown);
}
