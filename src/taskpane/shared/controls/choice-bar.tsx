import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface ChoiceBarProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly name: string; readonly icon?: ReactNode }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** The value of `aria-current` for the chosen one. */
  readonly current: 'page' | 'step' | 'true';
  readonly className?: string;
}

const useStyles = makeStyles({
  bar: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  /** Slightly wider than the bar, so that the words line up with the text below. */
  list: { display: 'flex', flexWrap: 'wrap', columnGap: '6px', listStyleType: 'none', margin: '0 -4px', padding: 0 },
  item: { flex: '1 1 auto', minWidth: 'min-content' },
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    width: '100%',
    height: '100%',
    border: 'none',
    borderBottom: '3px solid transparent',
    padding: '6px 0 4px',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: '12px',
    lineHeight: '16px',
    // Five Kazakh words have to fit side by side into 320 pixels.
    '@media (max-width: 339px)': { fontSize: '11px' },
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // High contrast shows transparent borders, so the border gets the background's colour.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    // Not bold: bold words would touch each other in 320 pixels.
    color: tokens.colorBrandForegroundLink,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  icon: { fontSize: '20px', lineHeight: 0 },
});

/** Choices side by side, one of them taken: the pane's places, the wizard's steps, the parts of the norms. */
export function ChoiceBar<Id extends string>(props: ChoiceBarProps<Id>): ReactElement {
  const styles = useStyles();
  return (
    <nav aria-label={props.label} className={mergeClasses(styles.bar, props.className)}>
      <ul className={styles.list}>
        {props.choices.map(({ id, name, icon }) => (
          <li key={id} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.button, id === props.chosen && styles.chosen)}
              aria-current={id === props.chosen ? props.current : undefined}
              onClick={() => props.onChoose(id)}
            >
              {icon && <span className={styles.icon}>{icon}</span>}
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
