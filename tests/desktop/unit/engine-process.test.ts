import type { MessagePortMain } from 'electron';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { forkEngine } from '../../../electron/engine-process.ts';
import { ImportNotifications } from '../../../electron/import-notifications.ts';
import { EngineLink } from '../../../src/engine/engine-link.ts';
import type { ToHost } from '../../../src/engine/router/host-messages.ts';
import { FakeChild, FakeWindow } from './fakes.ts';

function engine() {
  const children: FakeChild[] = [];
  const notes: ToHost[] = [];
  const gone: number[] = [];
  const forks: unknown[][] = [];
  const fork = (...call: unknown[]) => {
    forks.push(call);
    const child = new FakeChild();
    children.push(child);
    return child.asProcess;
  };
  const app = { isPackaged: true } as never;
  const link = new EngineLink<MessagePortMain>({
    start: () => forkEngine({ app, fork }, '/app'),
    options: { ledgerPath: '/x/ledger.sqlite', downloadsDir: null },
    onNote: (note) => notes.push(note),
    onGone: () => gone.push(1),
  });
  return { link, children, notes, gone, forks };
}

const port = { close: () => undefined } as MessagePortMain;

describe('the engine process', () => {
  it('starts when first needed and gets the path of the ledger before anything else', () => {
    const { link, children, forks } = engine();
    expect([link.isRunning, children]).toEqual([false, []]);
    link.serve(port);
    link.serve(port);
    expect(children).toHaveLength(1);
    expect(children[0]?.types).toEqual(['open', 'serve', 'serve']);
    expect(children[0]?.received[1]?.ports).toEqual([port]);
    expect(forks[0]?.[2]).toMatchObject({ stdio: 'ignore' });
  });

  it('returns a handle per path, in order, whatever order the answers arrive in', async () => {
    const { link, children, notes } = engine();
    const handles = link.select(['/a.zip', '/b.zip']);
    children[0]?.emit('message', { type: 'selected', id: 2, handle: 'b' });
    children[0]?.emit('message', { type: 'selected', id: 9, handle: 'nobody asked' });
    children[0]?.emit('message', { type: 'selected', id: 1, handle: 'a' });
    expect(await handles).toEqual(['a', 'b']);
    expect(notes).toEqual([]);
  });

  it('requests a written file by its handle, which may be missing', async () => {
    const { link, children } = engine();
    const file = { path: '/work/x', name: 'sidedoor-report.html', bytes: 3 };
    const [first, second] = [link.take('a'), link.take('a')];
    expect(children[0]?.received[1]?.message).toEqual({ type: 'take', handle: 'a', id: 1 });
    children[0]?.emit('message', { type: 'taken', id: 1, file });
    children[0]?.emit('message', { type: 'taken', id: 2, file: null });
    expect([await first, await second]).toEqual([file, null]);
  });

  it('rejects pending calls when it dies, reports it once, and restarts when next needed', async () => {
    const { link, children, gone } = engine();
    const waiting = link.select(['/a.zip']);
    children[0]?.emit('exit', 139);
    await expect(waiting).rejects.toThrow('stopped unexpectedly');
    expect([gone, link.isRunning]).toEqual([[1], false]);
    link.serve(port);
    expect(children[1]?.types).toEqual(['open', 'serve']);
  });

  it('waits longer before each restart while it keeps dying, then stops and says so', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { link, children, gone } = engine();
    link.serve(port);
    for (const [died, rest] of [0, 1_000, 4_000].entries()) {
      children.at(-1)?.emit('exit', 134);
      link.serve(port);
      link.start();
      if (rest > 0) await vi.advanceTimersByTimeAsync(rest - 1);
      expect(children).toHaveLength(rest > 0 ? died + 1 : died + 2);
      await vi.advanceTimersByTimeAsync(1);
      expect(children.at(-1)?.types).toEqual(['open', 'serve']);
    }
    const waiting = link.select(['/a.zip']);
    children.at(-1)?.emit('exit', 134);
    await expect(waiting).rejects.toThrow('no longer being started');
    const closed = vi.fn();
    link.serve({ close: closed } as unknown as MessagePortMain);
    link.start();
    await expect(link.take('a')).rejects.toThrow('no longer being started');
    await vi.runAllTimersAsync();
    expect([closed.mock.calls.length, children.length, gone.length, link.hasGivenUp]).toEqual([
      1,
      4,
      4,
      true,
    ]);
  });

  it('does not count a death after a long run against the restarts', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { link, children } = engine();
    for (let death = 1; death < 8; death += 1) {
      link.serve(port);
      await vi.advanceTimersByTimeAsync(60_000);
      children.at(-1)?.emit('exit', 137);
      expect(children).toHaveLength(death);
    }
    expect(link.hasGivenUp).toBe(false);
  });

  it('can be closed while it waits to restart, and rejects pending calls', async () => {
    const { link, children } = engine();
    for (const _ of [1, 2]) {
      link.serve(port);
      children.at(-1)?.emit('exit', 134);
    }
    const waiting = link.select(['/a.zip']);
    await link.close();
    await expect(waiting).rejects.toThrow('stopped unexpectedly');
    expect(children).toHaveLength(2);
  });

  it('closes gracefully, and by force after a while', async () => {
    const peace = engine();
    await peace.link.close();
    peace.link.serve(port);
    const closing = peace.link.close();
    peace.children[0]?.emit('exit', 0);
    await closing;
    expect([peace.children[0]?.types.at(-1), peace.children[0]?.killed, peace.gone]).toEqual([
      'close',
      false,
      [],
    ]);

    const force = engine();
    force.link.serve(port);
    await force.link.close(1);
    expect([force.children[0]?.killed, force.gone, force.link.isRunning]).toEqual([true, [], false]);
  });
});

function importNotes(tookMs: number, focused: boolean) {
  const window = new FakeWindow();
  window.focused = focused;
  const shown: object[] = [];
  let now = 1_000;
  const notes = new ImportNotifications(
    () => window.asWindow,
    (options) => ({ on: () => undefined, show: () => shown.push(options) }) as never,
    () => undefined,
    () => now,
  );
  notes.take({ type: 'import', state: 'running', fraction: null });
  notes.take({ type: 'import', state: 'running', fraction: 0.25 });
  now += tookMs;
  return { window, shown, notes };
}

describe('the progress of an import outside the window', () => {
  it('is a progress bar in the task bar that disappears at the end', () => {
    const { window, notes } = importNotes(10, true);
    notes.take({ type: 'import', state: 'done' });
    expect(window.done).toEqual(['progress 2', 'progress 0.25', 'progress -1']);
  });

  it('includes a notification when a long import ended in the background, without any of its content', () => {
    const { shown, notes } = importNotes(60_000, false);
    notes.take({ type: 'import', state: 'done' });
    expect(shown).toHaveLength(1);
    expect(JSON.stringify(shown)).not.toMatch(/\d|\//);
  });

  it.each([
    ['a short one', 5, false, 'done'],
    ['one that was watched', 60_000, true, 'done'],
    ['one that was cancelled', 60_000, false, 'cancelled'],
  ] as const)('includes no notification for %s', (_which, took, focused, state) => {
    const { shown, notes } = importNotes(took, focused);
    notes.take({ type: 'import', state });
    expect(shown).toEqual([]);
  });

  it('ends when the engine dies', () => {
    const { window, shown, notes } = importNotes(60_000, false);
    notes.stop();
    notes.stop();
    expect([window.done.at(-1), shown.length]).toEqual(['progress -1', 1]);
  });
});
