import { lazy, Suspense, type ReactElement } from 'react';
import { Message } from '../shared/message';
import { useEditionWords } from './use-edition-words';

function NotLoaded(): ReactElement {
  const words = useEditionWords();
  return <Message intent="warning">{words('pageNotLoaded')}</Message>;
}

const FromPage = lazy(() =>
  import(/* webpackChunkName: "printed" */ './from-page').then(
    (loaded) => ({ default: loaded.FromPage }),
    () => ({ default: NotLoaded }),
  ),
);

/** From a published page to an edition: a script of its own, which is loaded when this place is shown. */
export function PagePart(): ReactElement {
  return (
    <Suspense fallback={null}>
      <FromPage />
    </Suspense>
  );
}
