import { lazy, Suspense, type ComponentProps, type ReactElement } from 'react';
import { usePane } from '../pane-context';
import { Message } from '../shared/message';
import type { SizesView } from './sizes-view';

function NotLoaded(): ReactElement {
  const { say } = usePane();
  return <Message intent="warning">{say('partNotLoaded')}</Message>;
}

const View = lazy(() =>
  import(/* webpackChunkName: "sizes" */ './sizes-view').then(
    (loaded) => ({ default: loaded.SizesView }),
    () => ({ default: NotLoaded }),
  ),
);

/** The facility at several sizes: a script of its own, which is loaded when it is shown. */
export function SizesPart(props: ComponentProps<typeof SizesView>): ReactElement {
  return (
    <Suspense fallback={null}>
      <View {...props} />
    </Suspense>
  );
}
