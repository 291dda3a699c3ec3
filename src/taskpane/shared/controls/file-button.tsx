import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactElement, type ReactNode } from 'react';

interface FileButtonProps extends Pick<ButtonProps, 'appearance' | 'size' | 'disabled' | 'disabledFocusable'> {
  /** The kinds of files that are offered, as an `input` takes them. */
  readonly accept: string;
  /** What the choice of a file is called. */
  readonly name: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that lets somebody choose a file; the same file can be chosen again. */
export function FileButton({ accept, name, onFile, ...button }: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={name}
        hidden
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          target.value = '';
          if (chosen !== undefined) onFile(chosen);
        }}
      />
    </>
  );
}
