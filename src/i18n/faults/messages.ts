import { byKey, faultSentences } from '../sentences';

/** What is wrong; functions.js carries it. */
export const faultMessages = byKey(faultSentences);
export type FaultMessageKey = keyof typeof faultMessages;
