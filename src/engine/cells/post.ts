import type { CellOf } from '../../norms/schema';
import { noteInterpretation, noteMissing, type Inquiry } from '../inquiry';
import { quantity } from '../quantity';
import { grant } from '../rounding';

type Posts = CellOf['post']['post'];

/** "N units per round-the-clock post; a post is formed on at least so many beds." */
export function post(inquiry: Inquiry, cell: CellOf['post']): number | undefined {
  const posts = postCount(inquiry, cell.post);
  const units = typeof cell.units === 'number' ? cell.units : quantity(inquiry, cell.units);
  if (posts === undefined || units === undefined) return undefined;
  const result = units * posts;
  inquiry.trace?.steps.push({ step: 'product', units, count: posts, result });
  return result;
}

function postCount(inquiry: Inquiry, posts: Posts): number | undefined {
  const { count } = posts;
  if (count === undefined) return postsFormed(inquiry, posts, false);
  const governing = inquiry.norms.governing.get('posts');
  noteInterpretation(inquiry, governing?.id);
  const given = inquiry.facility.profile.values.get(count);
  if (typeof given === 'number') {
    inquiry.trace?.steps.push({ step: 'quantity', item: count, value: given, source: 'given' });
    warnOfTooMany(inquiry, given, posts);
    return given;
  }
  const formed = governing?.choice === 'from-beds' ? postsFormed(inquiry, posts, true) : 0;
  if (formed === 0) noteMissing(inquiry, count);
  return formed || undefined;
}

/** The whole posts that can be formed on each item, added; undefined where an item is not known. */
function postsFormed(inquiry: Inquiry, { per, started, atLeast = 0 }: Posts, assumed: boolean): number | undefined {
  let all: number | undefined = 0;
  for (const item in per) {
    const count = quantity(inquiry, item);
    const perPost = per[item] ?? 1;
    if (count === undefined) {
      all = undefined;
      continue;
    }
    const direction = started ? 'up' : 'down';
    const posts = grant(count / perPost, `whole-${direction}`);
    inquiry.trace?.steps.push({ step: 'posts', assumed, direction, item, count, perPost, posts });
    if (all !== undefined) all += posts;
  }
  if (all !== undefined && all < atLeast) inquiry.trace?.steps.push({ step: 'posts-at-least', posts: atLeast });
  return all === undefined ? undefined : Math.max(all, atLeast);
}

function warnOfTooMany({ norms, facility, trace }: Inquiry, posts: number, formed: Posts): void {
  if (trace === undefined) return;
  const allowed = postsFormed({ norms, facility }, formed, true);
  if (allowed !== undefined && posts > allowed)
    trace.steps.push({ step: 'too-many-posts', posts, allowed, per: formed.per });
}
