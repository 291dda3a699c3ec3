import { mayBeServedAtHome, type HomeCareCase } from '../../src/engine/home-care';
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
const need = 'For health reasons needs special social services with care at home';
const support = 'Help of children or spouse';

/** The answer, or what is missing for it. */
test.each<[what: string, person: HomeCareCase, answer: boolean | string[]]>([
  ['all is met', { conditions: [true, true, true], support: [ground('none')] }, true],
  [
    'two relatives with a ground each',
    { conditions: [true, true, true], support: [ground('disability'), ground('moved-abroad')] },
    true,
  ],
  ['a relative helps', { conditions: [true, true, true], support: [ground('disability'), ground('helps')] }, false],
  ['under pension age', { conditions: [false, true, true], support: [ground('none')] }, false],
  ['age not known', { conditions: [undefined, true, true], support: [ground('none')] }, [age]],
  ['need not known', { conditions: [true, true, undefined], support: [ground('none')] }, [need]],
  ['two not known', { conditions: [undefined, undefined, true], support: [ground('none')] }, [age, care]],
  ['a relative not known', { conditions: [true, true, true], support: [ground('none'), undefined] }, [support]],
  ['nobody named', { conditions: [true, true, true], support: [] }, [support]],
  ['nothing known', { conditions: [undefined, undefined, undefined], support: [] }, [age, care, need, support]],
  ['a "no" settles it, whatever else is not known', { conditions: [undefined, false, true], support: [] }, false],
])('%s', (_what, person, expected) => {
  const answer = mayBeServedAtHome(person, homeCare);
  expect(typeof answer === 'boolean' ? answer : answer.missing.map(({ en }) => en)).toEqual(expected);
});
