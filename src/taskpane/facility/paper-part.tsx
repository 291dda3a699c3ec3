import { lazy, Suspense, type ReactElement } from 'react';
import { usePane } from '../pane-context';
import { Message } from '../shared/message';
import type { PapersProps } from './papers';

function NotLoaded(): ReactElement {
  const { say } = usePane();
  return <Message intent="warning">{say('partNotLoaded')}</Message>;
}

const Papers = lazy(() =>
  import(/* webpackChunkName: "papers" */ './papers').then(
    (loaded) => ({ default: loaded.Papers }),
    () => ({ default: NotLoaded }),
  ),
);

/** What is made of a result for the budget: a script of its own, which is loaded when the result is shown. */
export function PaperPart(props: PapersProps): ReactElement {
  return (
    <Suspense fallback={null}>
      <Papers {...props} />
    </Suspense>
  );
}
