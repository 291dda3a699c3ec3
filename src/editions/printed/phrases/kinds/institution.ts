import { phraseKind } from '../clause';

/** For the institution whatever its size: `на учреждение`, `мекемеге`, `в каждой организации`. */
export const institution = phraseKind(
  [
    'на|в [<every>] <institution>',
    'на|в одно|одной|одну <institution>',
    'на #one <institution>',
    '[<every>] <institution>',
    '#one <institution>',
    'әрбір|әр {kind} орталығында|стационарда|мекемеде|ұйымда|үйде',
    'per|in|for [<every>] <institution>',
    'в|во целом',
  ],
  ({ numbers }) => ((numbers['one'] ?? 1) === 1 ? [{ is: 'basis', basis: { is: 'institution' } }] : undefined),
);
