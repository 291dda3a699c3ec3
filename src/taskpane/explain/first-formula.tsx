import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { CopyButton } from '../shared/copy-button';
import { typedFormula } from '../shared/typed-formula';

const residents = 120;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0 },
  code: {
    display: 'block',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
});

/** How to write a first formula, with the separator that Excel wants in the language. */
export function FirstFormula(): ReactElement | null {
  const styles = useStyles();
  const { say, norms, language } = usePane();
  const example = norms.positions.find(({ position }) => position.id === norms.edition.example) ?? norms.positions[0];
  const type = norms.edition.types[norms.edition.types.length - 1];
  if (example === undefined || type === undefined) return null;
  const formula = typedFormula(language, 'REQUIRED_STAFF', [example.position.name[language], residents, type.footnote]);
  return (
    <section className={styles.box}>
      <h2 className={styles.title}>{say('firstFormula')}</h2>
      <p className={styles.words}>
        {say('firstFormulaHow', { position: example.position.name, residents, type: type.name })}
      </p>
      <code className={styles.code}>{formula}</code>
      <div>
        <CopyButton text={formula} label={say('copyFormula')} />
      </div>
      <p className={styles.words}>{say('firstFormulaThen')}</p>
    </section>
  );
}
