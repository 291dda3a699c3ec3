/**
 * A name and what has to be made of it: the row that it means, for certain or as one that is asked; several rows that
 * have to be asked, or `none` where the annex has no such position.
 */
export type EverydayName = readonly [name: string, means: number | readonly number[] | 'none'];
