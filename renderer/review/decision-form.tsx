import { Button } from '@mantine/core';
import { useState } from 'react';
import { DECISION_KINDS, type DecisionKind } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import { Form } from '../components/form.tsx';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { RadioCards } from '../components/radio-cards.tsx';
import { Failed } from '../components/states.tsx';
import { formatDay } from '../lib/format.ts';
import { History } from './history.tsx';
import { type Decision, sameDraft, toDraft } from './kinds.ts';
import { NoteAndDay } from './note-and-day.tsx';
import { useDeciding } from './use-decisions.ts';
import './review.css';

type Props = { readonly findingId: string; readonly decision: Decision | null };

/** Where the user decides on a finding: why it was reopened, the choice, a note, a day, and the history. */
export function DecisionForm({ findingId, decision }: Props) {
  return (
    <div className="stack half decision">
      {decision?.reopened ? <Reopened why={decision.reopened} /> : null}
      <p className="soft prose screen-only">{say('app.deciding.intro')}</p>
      <Printed decision={decision} />
      <NeedsEngine>
        <DecisionFields
          key={`${findingId} ${decision?.decidedAt}`}
          findingId={findingId}
          decision={decision}
        />
      </NeedsEngine>
      {decision ? <History subjectId={findingId} /> : null}
    </div>
  );
}

export function Reopened({ why }: { readonly why: string }) {
  return (
    <div className="note stack tight">
      <p>
        <strong>{say('app.deciding.reopened')}.</strong> {why}
      </p>
      <p className="small">{say('app.deciding.reopenedKeep')}</p>
    </div>
  );
}

/** The note as text, for print. */
function Printed({ decision }: { readonly decision: Decision | null }) {
  if (!decision?.note) return null;
  return <p className="print-only">{decision.note}</p>;
}

function DecisionFields({ findingId, decision }: Props) {
  const [chosen, setChosen] = useState<DecisionKind | null>(decision?.decision ?? null);
  const [draft, setDraft] = useState(toDraft(decision));
  const { decide, undo } = useDeciding();
  const isSame = chosen === (decision?.decision ?? null) && sameDraft(draft, toDraft(decision));
  const canSave = chosen !== null && (!isSame || Boolean(decision?.reopened));
  if (decide.isError) return <Failed error={decide.error} onRetry={() => decide.reset()} />;
  if (undo.isError) return <Failed error={undo.error} onRetry={() => undo.reset()} />;
  const save = () => {
    if (chosen && canSave) decide.mutate({ findingId, decision: chosen, ...draft });
  };
  return (
    <Form className="stack half" onSubmit={save}>
      <RadioCards
        topic="decision"
        legend={say('app.deciding.title')}
        isLegendUnseen
        value={chosen}
        values={DECISION_KINDS}
        onChoose={setChosen}
      />
      <div className="stack half screen-only prose">
        <NoteAndDay draft={draft} onChange={setDraft} />
        <div className="row">
          <Button type="submit" disabled={!canSave || decide.isPending}>
            {decide.isPending ? say('app.deciding.saving') : say('app.deciding.save')}
          </Button>
          {decision ? (
            <Button variant="default" disabled={undo.isPending} onClick={() => undo.mutate(findingId)}>
              {say('app.deciding.undo')}
            </Button>
          ) : null}
          <span role="status" className="small soft">
            {said(decision, isSame, chosen)}
          </span>
        </div>
      </div>
    </Form>
  );
}

function said(decision: Decision | null, isSame: boolean, chosen: DecisionKind | null): string {
  if (decision && isSame) return say('app.deciding.decidedOn', { day: formatDay(decision.decidedAt) });
  return chosen === null && !isSame ? say('app.deciding.choose') : '';
}
