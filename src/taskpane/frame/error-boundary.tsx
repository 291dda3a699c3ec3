import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What stands there instead, told what went wrong. */
  readonly instead: (message: string) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps the rest of the pane alive where a place fails to be drawn. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly message: string | undefined }> {
  override readonly state: { readonly message: string | undefined } = { message: undefined };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    return message === undefined ? this.props.children : this.props.instead(message);
  }
}
