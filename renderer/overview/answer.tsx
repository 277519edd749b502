import type { Overview } from '../../src/engine/contract/views.ts';
import type { Answer } from '../../src/model/answer.ts';
import { answerParts, namedHeading, withoutReason } from '../../src/words/answer.ts';
import { words } from '../../src/words/current.ts';
import type { Message } from '../../src/words/message.ts';
import { shortRange } from '../../src/words/ranges.ts';
import { say } from '../../src/words/say.ts';
import { windowMessage } from '../../src/words/windows.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { RangeBar } from '../components/range-bar.tsx';
import { Link } from '../lib/navigation.tsx';
import { canShowMessages, toMessages } from '../messages/query.ts';

type Company = Answer['named']['companies'][number];

/** The answer: who, how many messages at most and at least, and who denies it. */
export function AnswerBlock({ data: { answer, eraMessages } }: { readonly data: Overview }) {
  const { headline, inPart, open, others } = answerParts(answer);
  const { companies } = answer.named;
  const isNamed = companies.length > 0;
  const findings = companies.map(({ findingId }) => findingId);
  const parts = open.map(withoutReason);
  const reason = parts.find((part) => part.reason)?.reason ?? null;
  const counts = parts.map(({ count }) => count);
  return (
    <section className="answer" aria-label={say('report.answer')}>
      <p className="answer-headline">{words().say(isNamed ? namedHeading(answer) : headline)}</p>
      <Sentences of={inPart} />
      {isNamed ? <Named answer={answer} eraMessages={eraMessages} /> : <Sentences of={others} />}
      <Sentences of={counts} />
      {reason ? <Why reason={reason} companies={companies} /> : null}
      {answer.named.most > 0 && canShowMessages(findings) ? (
        <p className="screen-only">
          <Link to={toMessages(findings)}>
            {say('app.overview.showMessages', { most: answer.named.most })}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function Sentences({ of }: { readonly of: readonly Message[] }) {
  return of.length === 0 ? null : <p>{of.map((sentence) => words().say(sentence)).join(' ')}</p>;
}

/** The rest is a click away. */
const MOST_COMPANIES = 5;

/** The companies, each with its least and most messages, all on one scale. */
function Named({ answer, eraMessages }: Pick<Overview, 'answer' | 'eraMessages'>) {
  const { companies, most } = answer.named;
  const more = companies.length - MOST_COMPANIES;
  return (
    <>
      <ul className="quiet named">
        {companies.slice(0, MOST_COMPANIES).map((company) => (
          <li key={company.id}>
            <Link className="two-lines" to={{ view: 'flagged', id: company.findingId }} title={company.name}>
              {withoutRemark(company.name)}
            </Link>
            <span className="small soft">{connectionWords(company)}</span>
            {most > 0 ? <Bar company={company} all={eraMessages} /> : null}
          </li>
        ))}
      </ul>
      <p className="small soft">
        {most > 0 ? say('app.overview.scale', { service: answer.service, all: eraMessages }) : null}{' '}
        {more > 0 ? (
          <Link to={{ view: 'flagged', query: { messaging: '1' } }}>
            {say('app.overview.moreCompanies', { more })}
          </Link>
        ) : null}
      </p>
    </>
  );
}

function Bar({ company, all }: { readonly company: Company; readonly all: number }) {
  const { name, findingId, least, most } = company;
  return (
    <span className="named-range">
      <RangeBar {...{ least, most, all }} />
      <Link
        className="small"
        to={toMessages([findingId])}
        aria-label={say('app.overview.messagesOf', { name, range: shortRange(least, most) })}
      >
        {words().say(shortRange(least, most))}
      </Link>
    </span>
  );
}

function connectionWords({ connections }: Company): string {
  const [first, ...others] = connections;
  if (first === undefined || others.length > 0)
    return say('app.overview.connections', { count: connections.length });
  const { addedAt, removedAt, status } = first;
  return say('app.overview.connection', {
    start: addedAt === null ? 'unknown' : 'day',
    added: addedAt ?? '',
    status: status === 'removed' && removedAt !== null ? 'removedOnDay' : status,
    removed: removedAt ?? '',
  });
}

/** Facebook named fewer companies; on X there are as many as the user permitted. */
const MOST_WINDOWS = 25;

function Why({ reason, companies }: { readonly reason: Message; readonly companies: readonly Company[] }) {
  const more = companies.length - MOST_WINDOWS;
  return (
    <details className="answer-why">
      <summary>{say('app.overview.why')}</summary>
      <div className="stack tight">
        <p>{words().say(reason)}</p>
        <p>{say('app.overview.whyCounts', { count: companies.length })}</p>
        <ul>
          {companies
            .slice(0, MOST_WINDOWS)
            .map(({ id, name, window }) =>
              window === null ? null : (
                <li key={id}>
                  {say('app.overview.window', { name: withoutRemark(name), window: windowMessage(window) })}
                </li>
              ),
            )}
          {more > 0 ? <li>{say('report.moreShared', { count: more })}</li> : null}
        </ul>
      </div>
    </details>
  );
}
