import { formatNumber } from '../../../i18n/fill';
import { usePane } from '../../pane-context';
import type { Assumed } from './questions';

/** The sentence for the value assumed for an item, and the value alone. */
export function useAssumptionWords(): ((assumed: Assumed) => string) & { value: (assumed: Assumed) => string } {
  const { say, language } = usePane();
  const sentence = ({ value, by, because }: Assumed): string => {
    switch (because.kind) {
      case 'residents':
        return say('assumedResidents', { value, by });
      case 'rows':
        return say('assumedRows', { value, by, rows: `${because.rows[0]}–${because.rows[because.rows.length - 1]}` });
      case 'posts':
        return say('assumedPosts', { value, by, counted: because.formedOn.map(division).join(' + ') });
    }
  };
  const division = ({ count, perPost }: { readonly count: number; readonly perPost: number }): string =>
    `${formatNumber(language, count)} ÷ ${formatNumber(language, perPost)}`;
  return Object.assign(sentence, { value: ({ value }: Assumed) => formatNumber(language, value) });
}
