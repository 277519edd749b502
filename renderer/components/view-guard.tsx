import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { say } from '../../src/words/say.ts';

type Props = { readonly place: string; readonly children: ReactNode };

/**
 * Error boundary of one view, so that the sidebar stays usable. Navigating elsewhere resets it.
 * The error itself is neither shown nor logged: it may contain data from the view.
 */
export class ViewGuard extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.isBroken && before.place !== this.props.place) this.setState({ isBroken: false });
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div className="state" role="alert">
        <h1 tabIndex={-1}>{say('app.states.failed')}</h1>
        <p>{say('app.states.crashed')}</p>
        <p>
          <Button onClick={() => window.location.reload()}>{say('app.states.reload')}</Button>
        </p>
      </div>
    );
  }
}
