import { Button } from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { useState, type ReactElement } from 'react';
import { Fault } from '../../engine/fault';
import { formatNumber } from '../../i18n/fill';
import { sayFault } from '../../i18n/say-fault';
import type { Language } from '../../norms/schema';
import { putFormulas, type FormulasPut } from '../../workbook/selection/put-formulas';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { FormulaCode } from '../shared/controls/formula-code';
import { placeName } from '../shared/place-name';
import { CellRefusal } from '../shared/asking/cell-refusal';
import { typedFormula, writtenFormula } from '../shared/typed-formula';
import { useAsking } from '../shared/asking/use-asking';
import { useSharedStyles } from '../shared/use-shared-styles';
import type { BuilderChoices } from './builder-choices';
import { areaOf, builtAnswer, builtArguments, formulaCount, placesOf } from './built-formula';
import { useBuilderWords } from './use-builder-words';

/** The most results that are shown before the formulas are put into cells. */
const shownResults = 5;

interface BuiltFormulaProps {
  readonly sheet: string;
  readonly choices: BuilderChoices;
  readonly language: Language;
}

/** The formula as it will stand, what it gives, and the button that puts it into the selected cells. */
export function BuiltFormula({ sheet, choices, language }: BuiltFormulaProps): ReactElement {
  const shared = useSharedStyles();
  const { norms, rounding, announce } = usePane();
  const words = useBuilderWords();
  const { refusal, ask } = useAsking();
  const [written, setWritten] = useState<FormulasPut>();
  const context = { norms, language, rounding };
  const { names, name } = choices;
  const places = placesOf(choices);
  const results = places.map((at) => ({ at, answer: builtAnswer(context, choices, at) }));
  const [first] = places;
  const failed = results.filter(({ answer }) => answer instanceof Fault);
  // What is wrong for every name is wrong with the residents, the type or the answers.
  const isHopeless = failed.length === results.length && failed.some(({ answer }) => isMistake(answer));

  function put(replace: boolean): void {
    setWritten(undefined);
    const plan = {
      formulas: (home: string) =>
        Array.from({ length: formulaCount(choices) }, (_, at) =>
          places.includes(at) ? writtenFormula(name, builtArguments(context, choices, at, home)) : undefined,
        ),
      beside: names && { ...areaOf(names), sheet: names.sheet },
    };
    ask(
      () => putFormulas(plan, { replace }),
      (result) => {
        setWritten(result);
        announce(words('written', { count: result.count, cells: placeName(result.written) }));
      },
    );
  }

  if (first === undefined) return <></>;
  return (
    <div className={shared.near}>
      <FormulaCode>{typedFormula(language, name, builtArguments(context, choices, first, sheet))}</FormulaCode>
      <Results choices={choices} results={results.slice(0, shownResults)} />
      {results.length > shownResults && (
        <p className={shared.hint}>{words('resultsMore', { count: results.length - shownResults })}</p>
      )}
      {names && failed.length > 0 && (
        <p className={shared.text}>{words('notRead', { count: failed.length, of: results.length })}</p>
      )}
      {names && <p className={shared.hint}>{words('select')}</p>}
      <Button
        appearance="primary"
        className={shared.start}
        icon={<MathFormulaRegular />}
        disabledFocusable={isHopeless}
        onClick={() => put(false)}
      >
        {words('put')}
      </Button>
      {refusal && <CellRefusal refusal={refusal} onReplace={() => put(true)} />}
      {written && (
        <Message intent="success">
          {words('written', { count: written.count, cells: placeName(written.written) })}
        </Message>
      )}
    </div>
  );
}

/** Whether an answer is an error of what was given, not a figure that is not determined. */
function isMistake(answer: number | string | Fault): boolean {
  return answer instanceof Fault && !answer.missing;
}

interface ResultsProps {
  readonly choices: BuilderChoices;
  readonly results: readonly { readonly at: number; readonly answer: number | string | Fault }[];
}

function Results({ choices: { names }, results }: ResultsProps): ReactElement {
  const shared = useSharedStyles();
  const { language } = usePane();
  const words = useBuilderWords();
  const said = (answer: number | string | Fault): string => {
    if (answer instanceof Fault) return sayFault(language, answer);
    return typeof answer === 'number' ? formatNumber(language, answer) : answer;
  };
  if (names === undefined)
    return (
      <>
        {results.map(({ at, answer }) => (
          <p key={at} className={shared.text}>
            {answer instanceof Fault ? said(answer) : words('result', { result: said(answer) })}
          </p>
        ))}
      </>
    );
  return (
    <ul className={shared.list}>
      {results.map(({ at, answer }) => (
        <li key={at}>{words('resultOf', { name: String(names.values[at]?.[0] ?? ''), result: said(answer) })}</li>
      ))}
    </ul>
  );
}
