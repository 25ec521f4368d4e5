import { Component, type ReactNode } from 'react';

interface FailureNoticeProps {
  readonly message: string;
  readonly children: ReactNode;
}

/** Says so when what it holds cannot be loaded or shown; the rest of the page stays. */
export class FailureNotice extends Component<FailureNoticeProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <p role="alert" className="notice">
        {this.props.message}
      </p>
    ) : (
      this.props.children
    );
  }
}
