import { clearRules, ruleAt, setRule, type CellRule } from '../../spreadsheet/sheet-extras';
import { ClientObject, defineProperties, type Property } from './client-object';
import { invalidArgument } from './error';
import { writable } from './protection';
import { eachOf, ofAreas } from './of-areas';
import type { AreasTarget } from './targets';

interface ExcelRule {
  list?: { source: string; inCellDropDown?: boolean };
  custom?: { formula: string };
  wholeNumber?: Comparison;
  decimal?: Comparison;
}

interface Comparison {
  formula1: string | number;
  formula2?: string | number;
  operator: string;
}

interface ErrorAlert {
  showAlert: boolean;
  style: string;
  title: string;
  message: string;
}

const operators: Record<string, NonNullable<CellRule['operator']>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const styles: Record<string, NonNullable<CellRule['errorStyle']>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

const properties = ofAreas({
  rule: {
    get: notRead,
    set: (target, value) => {
      const { book, sheetId, area } = writable(target);
      const rule = { allowBlank: true, showErrorMessage: true, ...fileRule(value as ExcelRule) };
      setRule(book.extras(sheetId), area, rule);
    },
  },
  errorAlert: {
    get: notRead,
    set: (target, value) => {
      const { book, sheetId, area } = writable(target);
      const before = ruleAt(book.extras(sheetId), area);
      if (!before) throw invalidArgument('DataValidation.errorAlert');
      const { showAlert, style, title, message } = value as ErrorAlert;
      const alert = {
        showErrorMessage: showAlert,
        errorStyle: styles[style] ?? 'stop',
        errorTitle: title,
        errorMessage: message,
      };
      setRule(book.extras(sheetId), area, { ...before, ...alert });
    },
  },
});

/** The validation rule of a range. It is kept for the file, since Univer's preset has no such rules. */
export class DataValidation extends ClientObject<AreasTarget> {
  declare rule: ExcelRule;
  declare errorAlert: ErrorAlert;

  clear(): void {
    this.act((target) => {
      for (const { book, sheetId, area } of eachOf(writable(target))) clearRules(book.extras(sheetId), area);
    });
  }

  protected override properties(): Record<string, Property<AreasTarget>> {
    return properties;
  }
}

defineProperties(DataValidation, properties);

function fileRule({ list, custom, wholeNumber, decimal }: ExcelRule): CellRule {
  if (list) return listRule(list.source);
  if (custom) return { type: 'custom', formula1: inFile(custom.formula) };
  if (wholeNumber) return { type: 'whole', ...comparison(wholeNumber) };
  if (decimal) return { type: 'decimal', ...comparison(decimal) };
  throw invalidArgument('DataValidation.rule');
}

/** Excel takes longer lists of choices only from cells. */
const longestList = 255;

function listRule(source: string): CellRule {
  if (source.startsWith('=')) return { type: 'list', formula1: inFile(source) };
  if (source.length > longestList) throw invalidArgument('DataValidation.rule');
  return { type: 'list', values: source.split(',').map((choice) => choice.trim()) };
}

function comparison({ formula1, formula2, operator }: Comparison): Omit<CellRule, 'type'> {
  const known = operators[operator];
  if (!known) throw invalidArgument('DataValidation.rule');
  return {
    operator: known,
    formula1: inFile(formula1),
    ...(formula2 === undefined ? {} : { formula2: inFile(formula2) }),
  };
}

function inFile(formula: string | number): string {
  return String(formula).replace(/^=/, '');
}

function notRead(): never {
  throw invalidArgument('DataValidation');
}
