import { ValueObjectFactory } from '@univerjs/preset-sheets-core';

/** In a formula `"1/2"` is a text, like everything in quotes; Univer would read it as the second of January. */
export function keepTextLiterals(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (value, isPlain = false) =>
    create(value, isPlain || (typeof value === 'string' && /^\s*"[^]*"\s*$/.test(value)));
}
