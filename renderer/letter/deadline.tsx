import { Button } from '@mantine/core';
import type { LetterJson } from '../../src/engine/contract/review-json.ts';
import { say } from '../../src/words/say.ts';
import { Failed } from '../components/states.tsx';
import { useFinding } from '../lib/engine.tsx';
import { formatDay } from '../lib/format.ts';
import { useDeciding } from '../review/use-decisions.ts';

type Props = { readonly letter: LetterJson; readonly finding: string | undefined };

/** The day by which an answer is due, and, coming from a finding, a way to note it there. */
export function Deadline({ letter, finding }: Props) {
  return (
    <section className="stack tight card">
      <h2>{say('app.letter.dueTitle')}</h2>
      <p>{say('app.letter.due', { day: formatDay(letter.followUp) })}</p>
      {finding ? <Remember letter={letter} finding={finding} /> : null}
    </section>
  );
}

function Remember({ letter, finding }: { readonly letter: LetterJson; readonly finding: string }) {
  const { decide } = useDeciding();
  const view = useFinding(finding);
  const current = view.data?.decision ?? null;
  const decision = letter.ask === 'erasure' ? 'asked-for-deletion' : 'asked-for-access';
  const remember = () =>
    decide.mutate({
      findingId: finding,
      decision,
      note: current?.note ?? null,
      followUp: letter.followUp,
    });
  // Until the finding is loaded, its note and decision are unknown and would be overwritten.
  if (view.isError) return <Failed error={view.error} onRetry={() => view.refetch()} />;
  if (decide.isError) return <Failed error={decide.error} onRetry={() => decide.reset()} />;
  const isNoted = current?.followUp === letter.followUp && decide.isSuccess;
  return (
    <>
      <p className="small soft">{say('app.letter.becomes', { decision: say(`decision.${decision}`) })}</p>
      <div>
        <Button
          variant="default"
          disabled={!view.isSuccess || decide.isPending || isNoted}
          onClick={remember}
        >
          {say('app.letter.remember')}
        </Button>
      </div>
      <p role="status" className="small">
        {isNoted ? say('app.letter.remembered', { day: formatDay(letter.followUp) }) : ''}
      </p>
    </>
  );
}
