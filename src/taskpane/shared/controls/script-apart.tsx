import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';
import { usePane } from '../../pane-context';
import { Message } from './message';

function NotLoaded(): ReactElement {
  const { say } = usePane();
  return <Message intent="warning">{say('partNotLoaded')}</Message>;
}

/** A part of the pane whose script is loaded when it is shown; where that fails, it says so. */
export function scriptApart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactElement {
  const Part = lazy<ComponentType<Props>>(() =>
    load().then(
      (loaded) => ({ default: loaded }),
      () => ({ default: NotLoaded }),
    ),
  );
  return function ScriptApart(props) {
    return (
      <Suspense fallback={<div aria-busy />}>
        <Part {...props} />
      </Suspense>
    );
  };
}
