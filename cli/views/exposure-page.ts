import type { z } from 'zod';
import type { exposureJsonSchema } from '../../src/engine/contract/audit-json.ts';
import { styled, type Terminal, table, wrap } from '../terminal.ts';
import { windowWords } from './finding-page.ts';
import { number } from './words.ts';

type ExposureJson = z.infer<typeof exposureJsonSchema>;

function claimBlock(claim: ExposureJson['claims'][number], terminal: Terminal): string {
  const lines = [
    wrap(`${claim.by} (${claim.status}, ${claim.kind}): ${claim.statement}`, terminal.width, '  '),
  ];
  lines.push(
    wrap(
      `${claim.fit ?? 'not matched to your connection'}: ${windowWords(claim.window)}`,
      terminal.width,
      '    ',
    ),
  );
  const rows = claim.years.map(({ year, least, most }) => [
    String(year),
    `${number(least)} to ${number(most)} messages`,
  ]);
  if (rows.length > 0) lines.push(table(rows, '    '));
  return lines.join('\n');
}

/** One company's exposure, claim by claim. */
export function exposurePage(exposure: ExposureJson, terminal: Terminal): string {
  const head = styled(terminal, 'bold', exposure.company.name);
  const total = exposure.exposure
    ? wrap(
        `Between ${number(exposure.exposure.least.messages)} and ${number(exposure.exposure.most.messages)} of your messages, ${windowWords(exposure.window)}. This is what could have been reached, not what was.`,
        terminal.width,
      )
    : wrap(
        'No claim about this company describes reach into messages, so no messages are counted.',
        terminal.width,
      );
  const claims = exposure.claims.map((claim) => claimBlock(claim, terminal));
  return `${[head, total, ...claims].join('\n\n')}\n`;
}
