import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { isOwnRequest } from '../../web/guard.ts';

const ask = (port: number, headers: IncomingMessage['headers']): boolean =>
  isOwnRequest({ headers } as IncomingMessage, port);

it.each([
  [80, '127.0.0.1'],
  [8080, '127.0.0.1:8080'],
  [443, 'localhost:443'],
])('a request of our own page on port %i is recognised by the host as browsers write it', (port, host) => {
  expect(ask(port, { host })).toBe(true);
  expect(ask(port, { host, origin: `http://${host}` })).toBe(true);
  expect(ask(port, { host, origin: 'http://127.0.0.1:81' })).toBe(false);
  expect(ask(port === 80 ? 81 : 80, { host })).toBe(false);
});
