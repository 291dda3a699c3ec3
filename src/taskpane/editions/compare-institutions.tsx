import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { compareOverall } from '../../editions/compare-all';
import { readSheetAgain, readSheetInFront } from '../../workbook/beside/read-sheet';
import type { SheetRead } from '../../workbook/beside/sheet-read';
import { isRefused } from '../../workbook/excel/refusal';
import { compareInstitutions, type ListComparison } from '../../workbook/institutions/compare-institutions';
import { findInstitutions, isSettled, type InstitutionList } from '../../workbook/institutions/institution-list';
import type { ChosenColumns } from '../../workbook/institutions/list-columns';
import { typeOf } from '../../workbook/institutions/read-institution';
import { usePane } from '../pane-context';
import { ListChoices, ListLeftOut } from '../shared/entries/list-choices';
import { Message } from '../shared/controls/message';
import { areaText } from '../shared/place-text';
import { RefusalMessage } from '../shared/asking/refusal-message';
import { Running } from '../shared/asking/running';
import { SelectField } from '../shared/controls/select-field';
import { useCheckWords } from '../shared/use-check-words';
import { useRefusal } from '../shared/asking/use-refusal';
import { useSharedStyles } from '../shared/use-shared-styles';
import { useTask } from '../shared/asking/use-task';
import type { ComparedEditions } from './difference-words';
import { OverallTables } from './overall-tables';
import { useEditionWords } from './use-edition-words';

const useStyles = makeStyles({
  title: { margin: '12px 0 0', fontSize: 'inherit' },
});

const noTypes: ReadonlyMap<string, string> = new Map();
const noneChosen: ChosenColumns = new Map();

/** Compares two editions for every institution of a list on the sheet in front. */
export function CompareInstitutions({ compared }: { readonly compared: ComparedEditions }): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { officeState, language, rounding, announce } = usePane();
  const words = useEditionWords();
  const checkWords = useCheckWords();
  const [read, setRead] = useState<SheetRead>();
  const [refusal, setRefusal] = useRefusal();
  const [typesAfter, setTypesAfter] = useState(noTypes);
  const [result, setResult] = useState<ListComparison>();
  const task = useTask();
  const [chosen, setChosen] = useState(noneChosen);
  const list = useMemo(
    () => read && findInstitutions(compared.before, read.cells, chosen),
    [read, compared.before, chosen],
  );
  const types = useMemo(() => (list === undefined ? [] : typesIn(compared, list)), [compared, list]);
  const overall = useMemo(() => result && compareOverall(result.comparisons), [result]);

  async function find(): Promise<void> {
    const sheet = await readSheetInFront();
    setResult(undefined);
    setChosen(noneChosen);
    setRefusal(isRefused(sheet) ? sheet.refused : undefined);
    setRead(isRefused(sheet) ? undefined : sheet);
  }

  /** Reads the sheet again, since it may have changed after the list was found. */
  async function compare(from: SheetRead): Promise<void> {
    setResult(undefined);
    const compares = await task.run(async (signal, onProgress) => {
      const renewed = await readSheetAgain(from);
      if (isRefused(renewed)) return renewed;
      setRead(renewed);
      const wanted = findInstitutions(compared.before, renewed.cells, chosen);
      if (wanted === undefined || !isSettled(wanted)) return undefined;
      return compareInstitutions({ ...compared, list: wanted, typesAfter, rounding }, onProgress, signal);
    });
    setRefusal(compares !== undefined && isRefused(compares) ? compares.refused : undefined);
    if (compares === undefined || isRefused(compares)) return;
    setResult(compares);
    announce(words('comparedAll', { count: compares.comparisons.length }));
  }

  return (
    <>
      <h3 className={styles.title}>{words('compareAllTitle')}</h3>
      <p className={shared.text}>{words('compareAllHint')}</p>
      <Button
        className={shared.start}
        disabledFocusable={task.isRunning || officeState !== 'ready'}
        onClick={() => void find()}
      >
        {checkWords('findList')}
      </Button>
      {read && list === undefined && <Message intent="warning">{checkWords('noList', { sheet: read.sheet })}</Message>}
      {read && list && (
        <>
          <p className={shared.text}>
            {checkWords('listFound', { place: areaText(read.sheet, list.area), rows: list.rows.length })}
          </p>
          <ListLeftOut list={list} />
          <ListChoices list={list} onChoose={setChosen} />
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
            className={shared.start}
            disabledFocusable={task.isRunning || !isSettled(list)}
            onClick={() => void compare(read)}
          >
            {words('compareAll')}
          </Button>
        </>
      )}
      {list && task.isRunning && (
        <Running text={words('comparingAll', { count: list.rows.length })} done={task.progress} onStop={task.stop} />
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
  const found = new Set(list.rows.map((row) => typeOf(before, list, row)));
  return before.edition.types.filter((_, at) => found.has(at));
}
