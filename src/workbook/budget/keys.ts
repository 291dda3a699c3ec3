import type { EntryKey } from './plan';

/** The columns whose sums are told of by how many positions they are without. */
export const costKeys = [
  'fundApproved',
  'fundOccupied',
  'fundRequired',
  'costVacant',
  'costLackingApproved',
  'costLackingOccupied',
] as const;
export type CostKey = (typeof costKeys)[number];

export type BudgetKey = 'row' | 'position' | 'required' | EntryKey | 'unitYear' | CostKey | 'remark';
