import type { z } from 'zod';
import type { exposureJsonSchema } from '../../src/engine/contract/audit-json.ts';
import type { Service } from '../../src/model/enumerations.ts';
import { words } from '../../src/words/current.ts';
import { claimDetails } from '../../src/words/facts.ts';
import { message } from '../../src/words/message.ts';
import { label, say } from '../../src/words/say.ts';
import { type Terminal, table, wrap } from '../terminal.ts';
import { exposureText, windowText } from './format.ts';
import { companyHeading, otherAccountsBlock } from './other-accounts.ts';

type ExposureJson = z.infer<typeof exposureJsonSchema>;

function claimBlock(claim: ExposureJson['claims'][number], terminal: Terminal): string {
  const { by, statement } = claim;
  const mark = message('cli.gradeAndKind', {
    grade: message(`grade.${claim.status}`),
    kind: label('claimKind', claim.kind),
  });
  const fit = claim.fit === null ? say('cli.exposure.unmatched') : say(`fit.${claim.fit}`);
  const rows = claim.years.map(({ year, least, most }) => [
    String(year),
    say('cli.exposure.year', { least, most }),
  ]);
  return [
    wrap(say('cli.statement', { by, mark, statement }), terminal.width, '  '),
    ...claimDetails(claim).map((detail) => wrap(words().say(detail), terminal.width, '    ')),
    wrap(`${fit} ${windowText(claim.window)}`, terminal.width, '    '),
    ...(rows.length > 0 ? [table(rows, '    ')] : []),
  ].join('\n');
}

/** One company's exposure, claim by claim; `account` is its service where several accounts are joined. */
export function exposurePage(
  { company, exposure, window, claims, together }: ExposureJson,
  account: Service | null,
  terminal: Terminal,
): string {
  const { width } = terminal;
  const total = exposure
    ? wrap(`${windowText(window)} ${exposureText(exposure)}`, width)
    : wrap(say('cli.exposure.none'), width);
  const blocks = [companyHeading(company.name, account, terminal), total];
  blocks.push(...claims.map((claim) => claimBlock(claim, terminal)));
  if (together) blocks.push(otherAccountsBlock(together, 'exposure', terminal));
  return `${blocks.join('\n\n')}\n`;
}
