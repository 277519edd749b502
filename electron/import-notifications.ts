import type { BrowserWindow, Notification, NotificationConstructorOptions } from 'electron';
import type { ImportNote } from '../src/engine/router/host-messages.ts';
import { say } from '../src/words/say.ts';

type Window = Pick<BrowserWindow, 'setProgressBar' | 'isFocused' | 'isDestroyed'>;
type Notify = (options: NotificationConstructorOptions) => Pick<Notification, 'show' | 'on'>;

/** After this long the user has probably turned to something else. */
const LONG_MS = 20_000;

/** More than 1 shows a bar that only says "busy"; less than 0 removes it. */
const BUSY = 2;
const NONE = -1;

const TEXT = {
  done: ['app.import.doneTitle', 'desktop.notification.done.means'],
  failed: ['desktop.notification.failed', 'desktop.notification.failed.means'],
} as const;

/**
 * Shows an import's progress in the dock or task bar, and notifies the user when a long one has ended behind other windows. It
 * gets a fraction and nothing else: a lock screen may show notifications, so none contains a name, number or path.
 */
export class ImportNotifications {
  readonly #window: () => Window | null;
  readonly #notify: Notify;
  readonly #now: () => number;
  readonly #onClick: () => void;
  #since: number | null = null;

  /** @param now milliseconds; for tests */
  constructor(
    window: () => Window | null,
    notify: Notify,
    onClick: () => void,
    now: () => number = Date.now,
  ) {
    this.#window = window;
    this.#notify = notify;
    this.#onClick = onClick;
    this.#now = now;
  }

  take(note: ImportNote): void {
    if (note.state === 'running') {
      this.#since ??= this.#now();
      this.#show(note.fraction ?? BUSY);
    } else {
      this.#show(NONE);
      this.#end(note.state);
    }
  }

  /** The engine died during an import. */
  stop(): void {
    if (this.#since !== null) this.take({ type: 'import', state: 'failed' });
  }

  #show(progress: number): void {
    const window = this.#window();
    if (window !== null && !window.isDestroyed()) window.setProgressBar(progress);
  }

  #end(state: 'done' | 'failed' | 'cancelled'): void {
    const took = this.#since === null ? 0 : this.#now() - this.#since;
    this.#since = null;
    if (state === 'cancelled' || took < LONG_MS || this.#window()?.isFocused()) return;
    const [title, body] = TEXT[state];
    const notification = this.#notify({ title: say(title), body: say(body), silent: true });
    notification.on('click', this.#onClick);
    notification.show();
  }
}
