import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useState, type ReactElement } from 'react';
import { usePane } from '../../pane-context';
import { copyText } from './copy-text';

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  const { say, announce } = usePane();
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy(): Promise<void> {
    const copied = await copyText(text);
    setCopied(copied);
    announce(say(copied ? 'copied' : 'copyFailed'));
  }

  return (
    <Button
      size="small"
      appearance="transparent"
      icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />}
      onClick={() => void copy()}
    >
      {isCopied ? say('copied') : label}
    </Button>
  );
}
