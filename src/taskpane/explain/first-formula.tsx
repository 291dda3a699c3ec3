import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { CopyButton } from '../shared/controls/copy-button';
import { FormulaCode } from '../shared/controls/formula-code';
import { typedFormula } from '../shared/typed-formula';
import { useSharedStyles } from '../shared/use-shared-styles';

const residents = 120;

/** How to write a first formula, with the separator that Excel wants in the language. */
export function FirstFormula(): ReactElement | null {
  const shared = useSharedStyles();
  const { say, norms, language } = usePane();
  const example = norms.positions.find(({ position }) => position.id === norms.edition.example) ?? norms.positions[0];
  const type = norms.edition.types[norms.edition.types.length - 1];
  if (example === undefined || type === undefined) return null;
  const formula = typedFormula(language, 'REQUIRED_STAFF', [example.position.name[language], residents, type.footnote]);
  return (
    <section className={shared.near}>
      <h2 className={shared.smallTitle}>{say('firstFormula')}</h2>
      <p className={shared.text}>
        {say('firstFormulaHow', { position: example.position.name, residents, type: type.name })}
      </p>
      <FormulaCode>{formula}</FormulaCode>
      <div>
        <CopyButton text={formula} label={say('copyFormula')} />
      </div>
      <p className={shared.text}>{say('firstFormulaThen')}</p>
    </section>
  );
}
