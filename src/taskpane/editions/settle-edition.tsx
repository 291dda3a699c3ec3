import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Problem } from '../../editions/mistake';
import { sayMistake } from '../../editions/say';
import { otherReading, settle, type Choice } from '../../editions/settle';
import type { Edition, Language } from '../../norms/schema';
import { editionById, paneEditions } from '../loaded-editions';
import { usePane } from '../pane-context';
import { Message } from '../shared/controls/message';
import { SelectField } from '../shared/controls/select-field';
import { Fold } from './fold';
import { LoadingOutcome } from './loading-outcome';
import { useEditionWords } from './use-edition-words';
import { useLoading } from './use-loading';

/** A doubt with the readings to choose from; the empty choice is the edition's present reading. */
interface OpenDoubt {
  readonly id: string;
  readonly question: string;
  readonly readings: readonly { readonly value: string; readonly name: string }[];
}

/** Makes a new edition in which other readings are chosen, and loads it. */
export function SettleEdition(): ReactElement {
  const { language, norms, officeState } = usePane();
  const words = useEditionWords();
  const [chosenEdition, setEdition] = useState<string>();
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [id, setId] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const { loading, load, replace } = useLoading();
  const { edition } = editionById(chosenEdition ?? '') ?? norms;
  const doubts = openDoubts(edition, language, (reading) => words('asNow', { reading }));

  function make(): void {
    const settled = settle(edition, choices, reason, id.trim());
    setProblem('key' in settled ? settled : undefined);
    if (!('key' in settled)) load(() => Promise.resolve(settled));
  }

  return (
    <Fold title={words('settleTitle')} hint={words('settleHint')}>
      <SelectField
        label={words('settleEdition')}
        value={edition.id}
        options={paneEditions().map((one) => ({ value: one.edition.id, name: one.edition.id }))}
        onChange={(value) => {
          setEdition(value);
          setChoices([]);
        }}
      />
      {doubts.length === 0 && <Message intent="info">{words('nothingOpen')}</Message>}
      {doubts.map((doubt) => (
        <SelectField
          key={doubt.id}
          label={`${doubt.id}. ${doubt.question}`}
          value={choices.find((one) => one.doubt === doubt.id)?.choice ?? ''}
          options={doubt.readings}
          onChange={(choice) => {
            const others = choices.filter((one) => one.doubt !== doubt.id);
            setChoices(choice === '' ? others : [...others, { doubt: doubt.id, choice }]);
          }}
        />
      ))}
      <Field label={words('newId')} required>
        <Input
          value={id}
          autoComplete="off"
          placeholder={`${edition.id}-1`}
          onChange={(_, { value }) => setId(value)}
        />
      </Field>
      <Field label={words('reason')} hint={words('reasonHint')} required>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {problem && <Message intent="error">{sayMistake(language, problem)}</Message>}
      <div>
        <Button appearance="primary" disabled={officeState !== 'ready'} onClick={make}>
          {words('settle')}
        </Button>
      </div>
      <LoadingOutcome loading={loading} replace={replace} />
    </Fold>
  );
}

/**
 * The doubts that can be settled: interpretations with alternatives, disputed cells whose other reading changes a
 * figure.
 */
function openDoubts(edition: Edition, language: Language, asNow: (reading: string) => string): OpenDoubt[] {
  const interpretations = edition.interpretations.map(({ id, question, answer, alternatives }) => ({
    id,
    question: question[language],
    readings: [
      { value: '', name: asNow(answer[language]) },
      ...alternatives.map((one) => ({ value: one.choice, name: one.answer[language] })),
    ],
  }));
  const disputed = edition.disputed.map(({ id, source, used, other, otherCells }) => ({
    id,
    question: source[language],
    readings: [
      { value: '', name: asNow(used[language]) },
      ...(otherCells === undefined ? [] : [{ value: otherReading, name: other[language] }]),
    ],
  }));
  return [...interpretations, ...disputed].filter(({ readings }) => readings.length > 1);
}
