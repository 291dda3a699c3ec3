import { mayBeServedAtHome, missingOf, type HomeCareCase } from '../../src/engine/home-care';
import { norms } from './ask';

/** Paragraph 23(5): pension age, cannot care for oneself, needs services at home, and nobody who has to help. */
const homeCare = norms.edition.homeCare;
if (homeCare === undefined) throw new Error('the order has paragraph 23(5)');

/** What is said of a relative, by its name in English. */
function ground(id: string): HomeCareCase['support'][number] {
  return homeCare?.support.grounds.find((one) => one.id === id);
}

const age = 'Has reached pension age';
const care = 'Cannot care for oneself';
const need = 'For health reasons needs special social services at home';
const support = 'Support of children or spouse';

test.each<[what: string, person: HomeCareCase, served: boolean | undefined, missing: string[]]>([
  ['all is met', { conditions: [true, true, true], support: [ground('none')] }, true, []],
  [
    'two relatives with a ground each',
    { conditions: [true, true, true], support: [ground('disability'), ground('moved-abroad')] },
    true,
    [],
  ],
  ['a relative helps', { conditions: [true, true, true], support: [ground('disability'), ground('helps')] }, false, []],
  ['under pension age', { conditions: [false, true, true], support: [ground('none')] }, false, []],
  ['age not known', { conditions: [undefined, true, true], support: [ground('none')] }, undefined, [age]],
  ['need not known', { conditions: [true, true, undefined], support: [ground('none')] }, undefined, [need]],
  ['two not known', { conditions: [undefined, undefined, true], support: [ground('none')] }, undefined, [age, care]],
  [
    'a relative not known',
    { conditions: [true, true, true], support: [ground('none'), undefined] },
    undefined,
    [support],
  ],
  ['nobody named', { conditions: [true, true, true], support: [] }, undefined, [support]],
  [
    'nothing known',
    { conditions: [undefined, undefined, undefined], support: [] },
    undefined,
    [age, care, need, support],
  ],
  [
    'a "no" settles it, whatever else is not known',
    { conditions: [undefined, false, true], support: [] },
    false,
    [age, support],
  ],
])('%s', (_what, person, served, missing) => {
  expect(mayBeServedAtHome(person)).toBe(served);
  expect(missingOf(person, homeCare).map(({ en }) => en)).toEqual(missing);
});
