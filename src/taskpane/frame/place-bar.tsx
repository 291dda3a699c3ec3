import { makeStyles } from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { ChoiceBar } from '../shared/controls/choice-bar';
import { placeNames, places, type PanePlace } from '../shared/places';

const icons: Readonly<Record<PanePlace, ReactElement>> = {
  facility: <BuildingRegular />,
  check: <TaskListSquareLtrRegular />,
  explain: <ChatHelpRegular />,
  norms: <BookOpenRegular />,
  editions: <CalendarLtrRegular />,
};

const useStyles = makeStyles({ bar: { paddingInline: '12px' } });

/** The places side by side: an icon above a short word, so that all fit into 320 pixels. */
export function PlaceBar(props: {
  readonly place: PanePlace;
  readonly onChange: (place: PanePlace) => void;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <ChoiceBar
      className={styles.bar}
      label={say('places')}
      choices={places.map((id) => ({ id, name: say(placeNames[id]), icon: icons[id] }))}
      chosen={props.place}
      onChoose={props.onChange}
      current="page"
    />
  );
}
