import { Button, Textarea, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { say } from '../../src/words/say.ts';
import { type Draft, monthsAfter, today } from './kinds.ts';

type Props = {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** The user has finished with a field. */
  readonly onDone?: (draft: Draft) => void;
  readonly noteRef?: RefObject<HTMLTextAreaElement | null>;
};

/** A note to oneself, and a day on which to look again. */
export function NoteAndDay({ draft, onChange, onDone, noteRef }: Props) {
  const setDay = (followUp: string | null) => {
    onChange({ ...draft, followUp });
    onDone?.({ ...draft, followUp });
  };
  return (
    <div className="stack half note-and-day">
      <Textarea
        ref={noteRef}
        label={say('column.note')}
        description={say('app.deciding.noteHint')}
        rows={3}
        maxLength={4000}
        value={draft.note ?? ''}
        onChange={(event) => onChange({ ...draft, note: event.currentTarget.value || null })}
        onBlur={() => onDone?.(draft)}
      />
      <div className="row end tight-row">
        <TextInput
          type="date"
          label={say('column.lookAgainOn')}
          w={170}
          min="2000-01-01"
          max="2100-01-01"
          value={draft.followUp ?? ''}
          onChange={(event) => onChange({ ...draft, followUp: event.currentTarget.value || null })}
          onBlur={() => onDone?.(draft)}
        />
        <div className="row tight-row day-buttons">
          <DayButton label={say('app.deciding.inMonth')} onPress={() => setDay(monthsAfter(today(), 1))} />
          <DayButton label={say('app.deciding.inHalfYear')} onPress={() => setDay(monthsAfter(today(), 6))} />
          {draft.followUp === null ? null : (
            <DayButton label={say('app.deciding.clear')} onPress={() => setDay(null)} />
          )}
        </div>
      </div>
    </div>
  );
}

function DayButton({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <Button size="compact-sm" variant="default" onClick={onPress}>
      {label}
    </Button>
  );
}
