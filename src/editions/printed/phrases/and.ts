import { phraseKind } from '../clause';

/** One rule beside another: both are granted. */
export const and = phraseKind(['и', 'а также', 'плюс', '+', ';', 'және', 'сондай-ақ', 'and', 'plus'], () => [
  { is: 'and' },
]);
