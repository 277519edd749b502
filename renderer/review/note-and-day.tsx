import { Textarea, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { say } from '../../src/words/say.ts';
import { SmallButton } from '../components/small-button.tsx';
import { type Draft, monthsAfter, today } from './kinds.ts';

type Props = {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** The user has finished editing a field. */
  readonly onDone?: (draft: Draft) => void;
  readonly noteRef?: RefObject<HTMLTextAreaElement | null>;
};

/** A personal note, and a day on which to look again. */
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
          <SmallButton onClick={() => setDay(monthsAfter(today(), 1))}>
            {say('app.deciding.inMonth')}
          </SmallButton>
          <SmallButton onClick={() => setDay(monthsAfter(today(), 6))}>
            {say('app.deciding.inHalfYear')}
          </SmallButton>
          {draft.followUp === null ? null : (
            <SmallButton onClick={() => setDay(null)}>{say('app.deciding.clear')}</SmallButton>
          )}
        </div>
      </div>
    </div>
  );
}
