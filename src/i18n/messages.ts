import { byKey, sentences } from './sentences';

/** What tables and explanations say. */
export const messages = byKey(sentences);
