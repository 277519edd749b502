import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBridge, forwardPorts, type PageMessage } from '../../../electron/bridge.ts';
import { CHANNELS } from '../../../electron/channels.ts';
import { idsByAddress, linkTable, openLink } from '../../../electron/links.ts';
import { START_ADDRESS } from '../../../electron/own-address.ts';
import { answerPage, StrangerError } from '../../../electron/page-calls.ts';
import { PORT_OFFER } from '../../../src/engine/contract/desktop.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { FakeIpc } from './fakes.ts';

const knowledge = loadKnowledge();
const links = linkTable(knowledge);
const [someSource] = [...knowledge.sources.values()];

function answering() {
  const ipc = new FakeIpc();
  const connected: unknown[] = [];
  const selected: (readonly string[])[] = [];
  const opened: string[] = [];
  const saved: string[] = [];
  answerPage(ipc as never, {
    contentsId: () => 7,
    connect: (port) => connected.push(port),
    saveFile: async (handle) => {
      saved.push(handle);
      return 'saved';
    },
    select: async (paths) => {
      selected.push(paths);
      return paths.map((_path, index) => `handle-${index}`);
    },
    links,
    shell: { openExternal: async (url) => void opened.push(url) },
  });
  const call = (channel: string, argument?: unknown, event: object = own()): unknown =>
    ipc.handlers.get(channel)?.(event, argument);
  return { ipc, connected, selected, opened, saved, call };
}

const own = (more: object = {}): object => ({
  senderFrame: { url: START_ADDRESS, parent: null },
  sender: { id: 7 },
  ports: [],
  ...more,
});

const spoofed: readonly (readonly [string, object])[] = [
  ['a page of the web', own({ senderFrame: { url: 'https://example.com/', parent: null } })],
  ['another host of our scheme', own({ senderFrame: { url: 'sidedoor://evil/index.html', parent: null } })],
  ['a frame inside of our page', own({ senderFrame: { url: START_ADDRESS, parent: {} } })],
  ['a frame that is gone', own({ senderFrame: null })],
  ['another window', own({ sender: { id: 8 } })],
];

const fakePort = () => {
  const port = { closed: false, close: () => void Object.assign(port, { closed: true }) };
  return port;
};

describe('calls from the page', () => {
  it.each(spoofed)('are refused from %s', (_who, event) => {
    const { call, selected, opened } = answering();
    for (const channel of [CHANNELS.handOver, CHANNELS.links, CHANNELS.openLink, CHANNELS.saveFile]) {
      expect(() => call(channel, ['/x.zip'], event)).toThrow(StrangerError);
    }
    expect([selected, opened]).toEqual([[], []]);
  });

  it.each(spoofed)('open no port from %s, and the port is closed', (_who, event) => {
    const { ipc, connected } = answering();
    const port = fakePort();
    ipc.listeners.get(CHANNELS.port)?.({ ...event, ports: [port] });
    expect([connected, port.closed]).toEqual([[], true]);
  });

  it('open exactly one port to the engine', () => {
    const { ipc, connected } = answering();
    const [one, two, three] = [fakePort(), fakePort(), fakePort()];
    ipc.listeners.get(CHANNELS.port)?.(own({ ports: [one] }));
    ipc.listeners.get(CHANNELS.port)?.(own({ ports: [two, three] }));
    ipc.listeners.get(CHANNELS.port)?.(own({ ports: [] }));
    expect(connected).toEqual([one]);
    expect([one.closed, two.closed, three.closed]).toEqual([false, true, true]);
  });

  it('pass files by absolute path and get handles', async () => {
    const { call, selected } = answering();
    expect(await call(CHANNELS.handOver, ['/home/ada/a.zip', '/home/ada/b.zip'])).toEqual([
      'handle-0',
      'handle-1',
    ]);
    expect(selected).toEqual([['/home/ada/a.zip', '/home/ada/b.zip']]);
  });

  it.each([
    [undefined],
    [null],
    ['/a.zip'],
    [[]],
    [['a.zip']],
    [['']],
    [[3]],
    [['/a.zip', {}]],
    [Array(501).fill('/a.zip')],
  ])('pass nothing that is not a list of absolute paths (%#)', (argument) => {
    const { call, selected } = answering();
    expect(() => call(CHANNELS.handOver, argument)).toThrow('no place on the disk');
    expect(selected).toEqual([]);
  });

  it('save a written file by its handle', async () => {
    const { call, saved } = answering();
    expect(await call(CHANNELS.saveFile, 'a-handle')).toBe('saved');
    expect(await call(CHANNELS.saveFile, { path: '/etc/passwd' })).toBe('gone');
    expect(saved).toEqual(['a-handle']);
  });

  it('are not answered while there is no window', () => {
    const ipc = new FakeIpc();
    answerPage(ipc as never, {
      contentsId: () => null,
      connect: () => undefined,
      select: async () => [],
      saveFile: async () => 'saved',
      links,
      shell: { openExternal: async () => undefined },
    });
    expect(() => ipc.handlers.get(CHANNELS.links)?.(own())).toThrow(StrangerError);
  });
});

describe('an external address', () => {
  it('is opened by an id in the table', async () => {
    const { call, opened } = answering();
    expect(await call(CHANNELS.openLink, `source:${someSource?.id}`)).toBe(true);
    expect(opened).toEqual([someSource?.url]);
  });

  it.each([
    'https://example.com/',
    'source:nobody',
    'file:///etc/passwd',
    '__proto__',
    '',
    7,
    null,
    { id: 'project' },
  ])('is not opened for %j', async (id) => {
    const { call, opened } = answering();
    expect(await call(CHANNELS.openLink, id)).toBe(false);
    expect(opened).toEqual([]);
  });

  it('is in the table for every source and every page of a remedy, always as https', () => {
    const cited = [...knowledge.sources.values()].filter(({ url }) => url?.startsWith('https:'));
    expect(links.size).toBeGreaterThanOrEqual(cited.length);
    for (const { id, url } of cited) expect(links.get(`source:${id}`)).toBe(url);
    for (const { id, url } of knowledge.remedies.values())
      expect(links.get(`remedy:${id}`) ?? null).toBe(url);
    for (const address of links.values()) expect(address).toMatch(/^https:\/\/[^/@]+\//);
  });

  it('is in the table when it is written in a text of the app', () => {
    const dir = join(import.meta.dirname, '../../../src/words/en');
    const texts = readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'));
    const written = texts.flatMap((text) => text.match(/https?:\/\/[^\s'"`{}]+/g) ?? []);
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((address) => !Object.hasOwn(idsByAddress(links), address))).toEqual([]);
  });

  it('is not in the table when it is not plain https', () => {
    const source = (url: string) => ({ ...someSource, id: 'x', url }) as never;
    for (const url of [
      'http://example.com/',
      'https://ada@example.com/',
      'https://:pw@example.com/',
      'javascript:alert(1)',
      'nonsense',
    ]) {
      const table = linkTable({ sources: new Map([['x', source(url)]]), remedies: new Map() });
      expect(table.has('source:x')).toBe(false);
    }
  });

  it('is found by the page through the address that it shows', async () => {
    const ids = idsByAddress(links);
    for (const address of links.values()) {
      const opened: string[] = [];
      await openLink(links, ids[address], { openExternal: async (url) => void opened.push(url) });
      expect(opened).toEqual([address]);
    }
  });
});

describe('the preload bridge', () => {
  function bridged() {
    const listeners = new Map<string, (event: object, value?: unknown) => void>();
    const calls: unknown[][] = [];
    const posted: unknown[][] = [];
    const ipc = {
      invoke: async (...call: unknown[]) => {
        calls.push(call);
        return ['handle'];
      },
      on: (channel: string, listener: (event: object, value?: unknown) => void) =>
        listeners.set(channel, listener),
      postMessage: (...message: unknown[]) => void posted.push(message),
    };
    return { ipc: ipc as never, listeners, calls, posted };
  }

  it('gives the page six frozen functions and nothing of Electron', () => {
    const bridge = createBridge(bridged().ipc, () => '');
    expect(Object.isFrozen(bridge)).toBe(true);
    expect(Object.keys(bridge).sort()).toEqual([
      'handOver',
      'links',
      'onEngineGone',
      'onOffer',
      'openLink',
      'saveFile',
    ]);
    expect(Object.values(bridge).every((each) => typeof each === 'function')).toBe(true);
  });

  it('turns files into paths itself and returns handles', async () => {
    const { ipc, calls } = bridged();
    const bridge = createBridge(ipc, (file) => `/home/ada/${(file as { name: string }).name}`);
    expect(await bridge.handOver([{ name: 'a.zip' }])).toEqual(['handle']);
    expect(calls).toEqual([[CHANNELS.handOver, ['/home/ada/a.zip']]]);
  });

  it('passes offers on without the event, including those from before anybody listened', () => {
    const { ipc, listeners } = bridged();
    const bridge = createBridge(ipc, () => '');
    const offers: unknown[][] = [];
    listeners.get(CHANNELS.offer)?.({ sender: 'secret' }, ['early']);
    bridge.onOffer((...offer) => offers.push(offer));
    listeners.get(CHANNELS.offer)?.({ sender: 'secret' }, ['late']);
    expect(offers).toEqual([[['early']], [['late']]]);
  });

  it('forwards one port with the expected message from its own window, and nothing else', () => {
    const { ipc, posted } = bridged();
    let listen: (event: PageMessage) => void = () => undefined;
    const window = {
      addEventListener: (_type: string, listener: typeof listen) => {
        listen = listener;
      },
    };
    forwardPorts(window, ipc);
    const port = {};
    const good = { source: window, data: PORT_OFFER, ports: [port] };
    for (const bad of [
      { source: {} },
      { data: 'other' },
      { data: { PORT_OFFER } },
      { ports: [] },
      { ports: [port, {}] },
    ]) {
      listen({ ...good, ...bad });
    }
    expect(posted).toEqual([]);
    listen(good);
    expect(posted).toEqual([[CHANNELS.port, null, [port]]]);
  });
});
