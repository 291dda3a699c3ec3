/** English: the words that are written into a form to sign. The other languages have the same keys. */
export const en = {
  formSheet: 'Staffing table',
  orderSheet: 'Order (draft)',
  basisSheet: 'Basis of the norms',

  formTitle: 'STAFFING TABLE',
  fromBudget: 'Approved units, salaries and allowances are those of the sheet “{sheet}” when this one was written.',
  fromNorms: 'Units are those required by the minimum staffing norms; salaries and allowances are still to be written.',
  inForce: 'In force from “____” ______________ 20____',
  number: 'No.',
  section: 'Structural unit',
  position: 'Position',
  units: 'Units',
  fund: 'Wage fund a month, tenge',
  notes: 'Notes',
  unitsMissing: 'units not given',
  unitsUnread: 'units not read',
  byMonth: 'The monthly fund is of a full month, before any rise of salaries.',

  orderInstitution: '______________________________________ (name of the organisation)',
  order: 'ORDER',
  orderDate: '“____” ______________ 20____',
  orderNumber: 'No. ________',
  orderPlace: '______________________ (place)',
  orderAbout: 'On approval of the staffing table',
  orderBasis:
    'In accordance with ____________________________________________ (the act in force by which a staffing table is approved)',
  orderSays: 'I ORDER:',
  orderApprove:
    '1. To approve the staffing table attached and to bring it into force from “____” ______________ 20____.',
  orderUnits: 'Units in it',
  orderFund: 'Wage fund a month, tenge',
  orderRepeal: '2. To repeal the order of “____” ______________ 20____ No. ________.',
  orderControl: '3. Control of this order is the duty of ______________________ (position, full name).',
  orderAnnexes: 'Annexes: 1. “{form}”. 2. “{basis}”.',
  orderDraft:
    'A draft: fill in the blank lines and delete what is not needed. The norms were worked out by an edition whose dates are here: {edition}.',

  basisTitle: 'Basis: units required by the minimum staffing norms',
  basisPart: 'Type of organisation',
  basisResidents: 'Number of residents',
  row: 'Row',
  required: 'Required units',
  basis: 'Act, row, column and rule',
  open: 'not determined',
};

export type FormWords = typeof en;
export type FormWord = keyof FormWords;
