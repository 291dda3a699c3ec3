import { phraseKind } from '../clause';

const set =
  'устанавливается|устанавливаются|вводится|вводятся|предусматривается|предусматриваются|определяется|определяются';

/** That a position exists, before how many there are of it: `должности врачей устанавливаются из расчета …`. */
export const established = phraseKind(
  [
    `${set} [из|исходя] [расчета] [из]`,
    `должность|должности {called} ${set} [из|исходя] [расчета] [из]`,
    `должность|должности ${set} [из|исходя] [расчета] [из]`,
    'белгіленеді|енгізіледі|көзделеді',
  ],
  ({ texts: { called } }) => (called === undefined ? [{ is: 'remark' }] : [{ is: 'called', words: called }]),
);
