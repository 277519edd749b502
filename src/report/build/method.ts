import type { AuditContext } from '../../audit/context.ts';
import { rangeMessage } from '../../audit/messages.ts';
import { say } from '../../words/say.ts';
import type { ReportHead } from '../schema.ts';

/** How the numbers of this report are obtained, in plain words. */
export const describeMethod = ({ service, messagingEra }: AuditContext): ReportHead['method'] => [
  {
    title: say('report.method.read.title'),
    text: say('report.method.read', { service: say(`service.${service}`) }),
  },
  { title: say('app.shell.connections'), text: say('report.method.connections', { service }) },
  ...(service === 'facebook'
    ? [
        {
          title: say('report.method.windows.title'),
          text: say('report.method.windows', { era: rangeMessage(messagingEra) }),
        },
      ]
    : []),
  { title: say('report.method.atLeast.title'), text: say('report.method.atLeast') },
  { title: say('report.method.number.title'), text: say('report.method.number') },
  ...(service === 'facebook'
    ? [{ title: say('report.method.statements.title'), text: say('report.method.statements') }]
    : []),
];
