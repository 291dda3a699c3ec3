import { phraseKind } from '../clause';

/** One rule beside another: both are granted. */
export const and = phraseKind(['и', ';', 'және', 'and'], () => [{ is: 'and' }]);

/** The same in words that leave no doubt: `1 + 2`. */
export const plus = phraseKind(['а также', 'плюс', '+', 'сондай-ақ', 'plus'], () => [{ is: 'and', plus: true }]);
