import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { compareOverall } from '../../editions/compare-all';
import { readFacilityType } from '../../engine/arguments/facility-type';
import { readSheetAgain, readSheetInFront } from '../../workbook/beside/read-sheet';
import type { SheetRead } from '../../workbook/beside/sheet-read';
import { isRefused, type Refused } from '../../workbook/excel/refusal';
import { compareInstitutions, type ListComparison } from '../../workbook/institutions/compare-institutions';
import { roleColumn, findInstitutions, type InstitutionList } from '../../workbook/institutions/institution-list';
import { usePane } from '../pane-context';
import { Message } from '../shared/message';
import { areaText } from '../shared/place-text';
import { RefusalMessage } from '../shared/refusal-message';
import { Running } from '../shared/running';
import { SelectField } from '../shared/select-field';
import { useCheckWords } from '../shared/use-check-words';
import { useRefusal } from '../shared/use-refusal';
import type { ComparedEditions } from './difference-words';
import { OverallTables } from './overall-tables';
import { useEditionWords } from './use-edition-words';

const useStyles = makeStyles({
  title: { margin: '12px 0 0', fontSize: 'inherit' },
  text: { margin: 0 },
  button: { alignSelf: 'flex-start' },
});

const noTypes: ReadonlyMap<string, string> = new Map();

/** Compares two editions for every institution of a list on the sheet in front. */
export function CompareInstitutions({ compared }: { readonly compared: ComparedEditions }): ReactElement {
  const styles = useStyles();
  const { officeState, language, rounding, announce } = usePane();
  const words = useEditionWords();
  const checkWords = useCheckWords();
  const [read, setRead] = useState<SheetRead>();
  const [refusal, setRefusal] = useRefusal();
  const [typesAfter, setTypesAfter] = useState(noTypes);
  const [progress, setProgress] = useState<number>();
  const [result, setResult] = useState<ListComparison>();
  const running = useRef<AbortController>(undefined);
  const list = useMemo(() => read && findInstitutions(compared.before, read.cells), [read, compared.before]);
  const types = useMemo(() => (list === undefined ? [] : typesIn(compared, list)), [compared, list]);
  const overall = useMemo(() => result && compareOverall(result.comparisons), [result]);
  const isRunning = progress !== undefined;

  async function find(): Promise<void> {
    const sheet = await readSheetInFront();
    setResult(undefined);
    setRefusal(isRefused(sheet) ? sheet.refused : undefined);
    setRead(isRefused(sheet) ? undefined : sheet);
  }

  /** Reads the sheet again, since it may have changed after the list was found. */
  async function compare(from: SheetRead): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    setResult(undefined);
    setProgress(0);
    const renewed = await readSheetAgain(from);
    if (!isRefused(renewed)) setRead(renewed);
    const compares = isRefused(renewed) ? renewed : await compareSheet(renewed, controller.signal);
    setProgress(undefined);
    setRefusal(compares !== undefined && isRefused(compares) ? compares.refused : undefined);
    if (compares === undefined || isRefused(compares)) return;
    setResult(compares);
    announce(words('comparedAll', { count: compares.comparisons.length }));
  }

  async function compareSheet(
    { cells }: SheetRead,
    signal: AbortSignal,
  ): Promise<ListComparison | Refused | undefined> {
    const wanted = findInstitutions(compared.before, cells);
    return wanted && compareInstitutions({ ...compared, list: wanted, typesAfter, rounding }, setProgress, signal);
  }

  return (
    <>
      <h3 className={styles.title}>{words('compareAllTitle')}</h3>
      <p className={styles.text}>{words('compareAllHint')}</p>
      <Button
        className={styles.button}
        disabledFocusable={isRunning || officeState !== 'ready'}
        onClick={() => void find()}
      >
        {checkWords('findList')}
      </Button>
      {read && list === undefined && <Message intent="warning">{checkWords('noList', { sheet: read.sheet })}</Message>}
      {read && list && (
        <>
          <p className={styles.text}>
            {checkWords('listFound', { place: areaText(read.sheet, list.area), rows: list.rows.length })}
          </p>
          {types.map(({ id, name }) => (
            <SelectField
              key={id}
              label={words('typeOfList', { type: name[language], id: compared.after.edition.id })}
              value={typesAfter.get(id) ?? ''}
              options={[
                { value: '', name: words('sameType') },
                ...compared.after.edition.types.map((one) => ({ value: one.id, name: one.name[language] })),
              ]}
              onChange={(after) => setTypesAfter(withType(typesAfter, id, after))}
            />
          ))}
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={isRunning}
            onClick={() => void compare(read)}
          >
            {words('compareAll')}
          </Button>
        </>
      )}
      {list && isRunning && (
        <Running
          text={words('comparingAll', { count: list.rows.length })}
          done={progress}
          onStop={() => running.current?.abort()}
        />
      )}
      {refusal && <RefusalMessage refusal={refusal} />}
      {result && overall && <OverallTables compared={compared} overall={overall} unread={result.unread} />}
    </>
  );
}

function withType(types: ReadonlyMap<string, string>, id: string, after: string): ReadonlyMap<string, string> {
  const changed = new Map(types);
  if (after === '') changed.delete(id);
  else changed.set(id, after);
  return changed;
}

/** The facility types of the first edition that stand in the list. */
function typesIn({ before }: ComparedEditions, list: InstitutionList): ComparedEditions['before']['edition']['types'] {
  const column = roleColumn(list, 'type') ?? -1;
  const found = new Set(list.rows.map(({ cells }) => readFacilityType(before, cells[column])));
  return before.edition.types.filter((_, at) => found.has(at));
}
