import type { Edition } from '../schema';
import about from './about.json';
import sections from './annex-1.json';
import articles from './articles.json';
import ceilings from './ceilings.json';
import disputed from './disputed.json';
import everydayNames from './everyday-names.json';
import homeCare from './home-care.json';
import interpretations from './interpretations.json';
import notes from './notes.json';
import profile from './profile.json';

const order = {
  ...about,
  profile,
  interpretations,
  disputed,
  sections,
  everydayNames,
  ceilings,
  notes,
  articles,
  homeCare,
};

/** Order No. 343 of 22 September 2021, annex 1; test/norms/edition.test.ts proves the shape that the cast claims. */
export const KZ_343_2021 = order as unknown as Edition;
