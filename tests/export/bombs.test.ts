import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { runs } from '../property-runs.ts';
import { type Bomb, SHAPE_NAMES } from './bombs.ts';
import type { Cost } from './read-bomb.ts';

const CHILD = fileURLToPath(new URL('./read-bomb.ts', import.meta.url));

/** What a document may cost: processor time per byte, and memory. The worst known ones take 15 % of it. */
const FREE_MS = 1000;
const MS_PER_KB = 5;
const FREE_MB = 100;
const MB_PER_MB = 40;
/** Of the process that reads: the code, and the most that a document of two megabytes may need. */
const HEAP_MB = 40 + 40 * 2;

let child: ChildProcess | null = null;
afterAll(() => child?.kill());

async function getCost(bomb: Bomb): Promise<Cost> {
  child ??= fork(CHILD, {
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.send(bomb);
  const waiting = new AbortController();
  const { signal } = waiting;
  const [answer] = await Promise.race([
    once(child, 'message', { signal }),
    once(child, 'exit', { signal }).then(() => Promise.reject(new Error('The process that read it died.'))),
  ]).finally(() => waiting.abort());
  return answer as Cost;
}

async function expectCheap(bomb: Bomb): Promise<void> {
  const cost = await getCost(bomb).catch((error: unknown) => {
    child?.kill();
    child = null;
    throw error;
  });
  expect(cost.cpuMs).toBeLessThan(FREE_MS + (cost.bytes / 1000) * MS_PER_KB);
  expect(cost.rssMb).toBeLessThan(FREE_MB + (cost.bytes / 1e6) * MB_PER_MB);
}

const UNITS = [
  ...[
    '[],',
    '{},',
    '0,',
    '"",',
    '"#",',
    '1.5,',
    'null,',
    '[',
    '{"a":',
    '{"#":0},',
    '"#":0,',
    '"a":0,',
    '"a":{"b":[1]},',
  ],
  ...[
    '9007199254740993,',
    '9',
    '1e9,',
    'x',
    'x y ',
    '\\u00c3',
    '\\"',
    '\\\\',
    'é',
    '👍',
    'http://#.com ',
    '_1',
  ],
  ...[
    '{"sender_name":"#","timestamp_ms":1300000000000},',
    '{"name":"#"},',
    '{"type":"#","id":#,"timestamp":1},',
  ],
  ...[
    '{"label":"#","value":"#"},',
    '{"dict":[',
    '{"vec":[{"value":"#"}]},',
    '{"label_values":[{"value":"#"}]},',
  ],
  ...[
    '<div>',
    '<div></div>',
    '<b>x</b>',
    '<td>x</td>',
    'x<br>',
    '<table><tr>',
    '<!--',
    '<',
    '>',
    '&amp;',
    '&foo;',
    '&#1',
    ' ',
  ],
  ...[
    ' a="b"',
    ' href="x"',
    '<a href="messages/#.html">x</a>',
    '<a href="a://#">x</a>',
    '<div class="_a6-g">',
  ],
  ...[
    '<div class="thread">#, b',
    '<div class="message"><span class="user">#</span>',
    '<p>x',
    '</p>',
    '<script>',
  ],
];

/** Two megabytes at once, and texts of several units: the shape decides their meaning, most often nothing. */
const bomb: fc.Arbitrary<Bomb> = fc.record({
  shape: fc.constantFrom(...SHAPE_NAMES),
  unit: fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 3 }).map((units) => units.join('')),
  bytes: fc.constantFrom(2_000, 200_000, 2_000_000),
});

it('the cost of every document is limited by its size', async () => {
  await fc.assert(fc.asyncProperty(bomb, expectCheap), { numRuns: runs(15), endOnFailure: true });
});
