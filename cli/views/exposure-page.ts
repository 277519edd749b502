import type { z } from 'zod';
import type { exposureJsonSchema } from '../../src/engine/contract/audit-json.ts';
import { say } from '../../src/words/say.ts';
import { styled, type Terminal, table, wrap } from '../terminal.ts';
import { windowWords } from './finding-page.ts';

type ExposureJson = z.infer<typeof exposureJsonSchema>;

function claimBlock(claim: ExposureJson['claims'][number], terminal: Terminal): string {
  const lines = [
    wrap(
      say('cli.statement', {
        by: claim.by,
        mark: `${claim.status}, ${claim.kind}`,
        statement: claim.statement,
      }),
      terminal.width,
      '  ',
    ),
  ];
  lines.push(
    wrap(
      say('cli.exposure.fit', {
        fit: claim.fit ?? say('cli.exposure.unmatched'),
        window: windowWords(claim.window),
      }),
      terminal.width,
      '    ',
    ),
  );
  const rows = claim.years.map(({ year, least, most }) => [
    String(year),
    say('cli.exposure.year', { least, most }),
  ]);
  if (rows.length > 0) lines.push(table(rows, '    '));
  return lines.join('\n');
}

/** One company's exposure, claim by claim. */
export function exposurePage(exposure: ExposureJson, terminal: Terminal): string {
  const head = styled(terminal, 'bold', exposure.company.name);
  const total = exposure.exposure
    ? wrap(
        say('cli.exposure.total', {
          least: exposure.exposure.least.messages,
          most: exposure.exposure.most.messages,
          window: windowWords(exposure.window),
        }),
        terminal.width,
      )
    : wrap(say('cli.exposure.none'), terminal.width);
  const claims = exposure.claims.map((claim) => claimBlock(claim, terminal));
  return `${[head, total, ...claims].join('\n\n')}\n`;
}
