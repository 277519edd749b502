import { expect, it } from 'vitest';
import { leastAndMost } from '../../cli/views/finding-block.ts';

it('the summary calls nobody another person when the owner is unknown', () => {
  const counts = { messages: 9, threads: 1, people: 2 };
  const [known, unknown] = [
    { ...counts, sent: 4, received: 5 },
    { ...counts, sent: null, received: null },
  ];
  expect(leastAndMost({ least: known, most: known })).toContain('in at most 1 thread with 2 other people.');
  expect(leastAndMost({ least: unknown, most: unknown })).toContain('in at most 1 thread with 2 people.');
});
