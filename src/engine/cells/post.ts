import type { PostCell } from '../../norms/schema';
import { noteInterpretation, noteMissing, type Inquiry } from '../inquiry';
import { quantity } from '../quantity';

/** "N units per round-the-clock post; a post is formed on at least so many beds." */
export function post(inquiry: Inquiry, cell: PostCell): number | undefined {
  const posts = postCount(inquiry, cell);
  if (posts === undefined) return undefined;
  const result = cell.units * posts;
  inquiry.trace?.steps.push({ step: 'product', units: cell.units, count: posts, result });
  return result;
}

function postCount(inquiry: Inquiry, { post: { count, per } }: PostCell): number | undefined {
  const governing = inquiry.norms.governing.get('posts');
  noteInterpretation(inquiry, governing?.id);
  const given = inquiry.facility.profile.values.get(count);
  if (typeof given === 'number') {
    inquiry.trace?.steps.push({ step: 'quantity', item: count, value: given, source: 'given' });
    if (inquiry.trace !== undefined) warnOfTooMany(inquiry, given, per);
    return given;
  }
  const allowed = governing?.choice === 'from-beds' ? postsFormed(inquiry, per) : 0;
  if (allowed === 0) {
    noteMissing(inquiry, count);
    return undefined;
  }
  return allowed;
}

/** The whole posts that can be formed on each item, added. */
function postsFormed(inquiry: Inquiry, per: PostCell['post']['per']): number {
  let all = 0;
  for (const item in per) {
    const [count, perPost] = [quantity(inquiry, item) ?? 0, per[item] ?? 1];
    const posts = Math.floor(count / perPost);
    inquiry.trace?.steps.push({ step: 'posts', item, count, perPost, posts });
    all += posts;
  }
  return all;
}

function warnOfTooMany(inquiry: Inquiry, posts: number, per: PostCell['post']['per']): void {
  const items = Object.entries(per);
  const allowed = items.reduce((all, [item, perPost]) => all + Math.floor((quantity(inquiry, item) ?? 0) / perPost), 0);
  const [only] = items;
  if (posts > allowed && only !== undefined) inquiry.trace?.steps.push({ step: 'too-many-posts', posts, allowed, per });
}
