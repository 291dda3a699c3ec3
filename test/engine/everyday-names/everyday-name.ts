/**
 * A name and what has to be made of it: the row that it means, for certain or as one that is asked; several rows that
 * have to be asked; `none` where the annex has no such position; `open` where a reader of the order would not decide: asked or
 * said not to be there, as long as nothing is taken.
 */
export type EverydayName = readonly [name: string, means: number | readonly number[] | 'none' | 'open'];
