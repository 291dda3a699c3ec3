/** The three languages of the product; every word of an edition is written in all of them. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];
