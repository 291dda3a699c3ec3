import type { Text } from '../norms/schema';
import { en, type MessageKey } from './en';
import { kk } from './kk';
import { ru } from './ru';

const keys = Object.keys(en) as MessageKey[];
const texts = keys.map((key): [MessageKey, Text] => [key, { kk: kk[key], ru: ru[key], en: en[key] }]);

/** What the functions and explanations say, by key, in three languages. */
export const messages = Object.fromEntries(texts) as Readonly<Record<MessageKey, Text>>;
