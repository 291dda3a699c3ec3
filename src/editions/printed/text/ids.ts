const latin: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a|ә a|б b|в v|г g|ғ g|д d|е e|ё e|ж zh|з z|и i|й i|к k|қ q|л l|м m|н n|ң ng|о o|ө o|п p|р r|с s|т t|у u|ұ u|ү u|ф f|х kh|һ h|' +
    'ц ts|ч ch|ш sh|щ shch|ъ |ы y|і i|ь |э e|ю iu|я ia'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** No id is longer; `limits.id` leaves room for what makes it different from another. */
const longest = 48;

/** An id made of a name: the same name always gives the same. */
export function idOf(name: string): string {
  const words = name
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[а-яёәғқңөұүһі]/gu, (letter) => latin[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const short = words.length <= longest ? words : `${words.slice(0, longest).replace(/-[^-]*$/, '')}-${sumOf(words)}`;
  return /^[a-z]/.test(short) ? short : `n-${short}`.replace(/-$/, '');
}

/** A few letters that tell long names apart which begin alike. */
function sumOf(words: string): string {
  let sum = 7;
  for (const letter of words) sum = (sum * 31 + letter.charCodeAt(0)) % 1_679_616;
  return sum.toString(36);
}

/** An id that is not among those taken: the next of the same name gets a number. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let next = 2; taken.has(id.toLowerCase()); next += 1) id = `${wanted}-${next}`;
  taken.add(id.toLowerCase());
  return id;
}
