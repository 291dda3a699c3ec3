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

function postCount(inquiry: Inquiry, { post: { count, beds: perPost } }: PostCell): number | undefined {
  const governing = inquiry.norms.governing.get('posts');
  noteInterpretation(inquiry, governing?.id);
  const given = inquiry.facility.profile.values.get(count);
  if (typeof given === 'number') {
    inquiry.trace?.steps.push({ step: 'quantity', item: count, value: given, source: 'given' });
    warnOfTooMany(inquiry, given, perPost);
    return given;
  }
  const allowed = governing?.choice === 'from-beds' ? postsOnBeds(inquiry, perPost) : 0;
  if (allowed === 0) {
    noteMissing(inquiry, count);
    return undefined;
  }
  return allowed;
}

function postsOnBeds(inquiry: Inquiry, perPost: number): number {
  const beds = quantity(inquiry, 'beds') ?? 0;
  const posts = Math.floor(beds / perPost);
  inquiry.trace?.steps.push({ step: 'posts', beds, perPost, posts });
  return posts;
}

function warnOfTooMany(inquiry: Inquiry, posts: number, perPost: number): void {
  if (inquiry.trace === undefined) return;
  const allowed = Math.floor((quantity(inquiry, 'beds') ?? 0) / perPost);
  if (posts > allowed) inquiry.trace.steps.push({ step: 'too-many-posts', posts, allowed, perPost });
}
