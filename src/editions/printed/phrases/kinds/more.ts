import { foundNumber, phraseKind, type Clause, type FoundPhrase } from '../clause';
import { thereIs } from './where';

/** Beside the figure before, where what follows holds: `дополнительно 0,5 при наличии лифта`. */
export const more = phraseKind(
  ['[и] дополнительно|плюс [по] [еще] #units [<unit>] [<unit>]', '[және] қосымша #units [<unit>]'],
  (found) => beside(found),
);

/** The same with the condition before it: `при наличии лифта дополнительно 0,5`. */
export const moreWhere = phraseKind(
  [
    '[и] при наличии "what [-] дополнительно|еще [вводится] [по] #units [<unit>] [<unit>]',
    '"what болса|болғанда [-] қосымша #units [<unit>]',
    '"what болған жағдайда|кезде [-] қосымша #units [<unit>]',
  ],
  (found) => {
    const asked = thereIs(found.texts['what'] ?? '', true);
    return asked && [...beside(found), ...asked];
  },
);

function beside(found: FoundPhrase): readonly Clause[] {
  return [
    { is: 'and', plus: true, more: true },
    { is: 'units', units: foundNumber(found, 'units') },
  ];
}

/** No unit in one of the cases. */
export const noneHere = phraseKind(
  [
    'не предусмотрено|предусмотрена|предусмотрены|предусматривается|предусматриваются|вводится|вводятся|устанавливается|устанавливаются|полагается|положено',
    'көзделмеген|көзделмейді|қарастырылмаған|қарастырылмайды|енгізілмейді|белгіленбейді',
  ],
  () => [{ is: 'units', units: 0 }],
);

/** Beyond the bound before. */
export const beyond = phraseKind(['свыше|более|больше', 'одан артық|көп|жоғары'], () => [{ is: 'beyond' }]);
