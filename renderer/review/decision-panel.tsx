import { Switch } from '@mantine/core';
import type { ReviewItem } from '../../src/engine/contract/review.ts';
import { DECISION_KINDS } from '../../src/model/enumerations.ts';
import { say } from '../../src/words/say.ts';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { formatDay } from '../lib/format.ts';
import { NoteAndDay } from './note-and-day.tsx';
import type { CardSession } from './use-review-card.ts';

type Props = { readonly item: ReviewItem; readonly session: CardSession };

export function DecisionPanel({ item, session }: Props) {
  const { draft, setDraft, keep, act, hasKeys, setKeys, noteRef } = session;
  const { decision } = item;
  return (
    <aside className="review-panel card stack half" aria-label={say('app.deciding.title')}>
      <div className="row review-panel-head">
        <h2>{say('app.deciding.title')}</h2>
        <span className="review-state small" data-state={item.state}>
          {say(`app.review.state.${item.state}`)}
        </span>
      </div>
      <NeedsEngine>
        <ul className="quiet decide-buttons">
          {DECISION_KINDS.map((kind, index) => (
            <li key={kind}>
              <button
                type="button"
                title={say(`decision.${kind}.means`)}
                aria-pressed={decision?.decision === kind}
                aria-keyshortcuts={hasKeys ? String(index + 1) : undefined}
                // Keeps the focus where it is, so that a note being typed is saved with the decision and not a second time on
                // blur.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => act({ do: 'decide', decision: kind })}
              >
                {hasKeys ? (
                  <span className="key" aria-hidden="true">
                    {index + 1}
                  </span>
                ) : null}
                {say(`decision.${kind}`)}
              </button>
            </li>
          ))}
        </ul>
        <NoteAndDay draft={draft} onChange={setDraft} onDone={keep} noteRef={noteRef} />
      </NeedsEngine>
      {decision ? (
        <p className="small soft">{say('app.deciding.decidedOn', { day: formatDay(decision.decidedAt) })}</p>
      ) : null}
      <Switch
        label={say('app.review.singleKeys')}
        description={say('app.review.keys')}
        checked={hasKeys}
        onChange={(event) => setKeys(event.currentTarget.checked)}
      />
    </aside>
  );
}
