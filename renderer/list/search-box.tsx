import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { say } from '../../src/words/say.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
};

/** How long typing must pause before the engine is asked, in milliseconds. */
const SETTLE_MS = 180;

/** A search field that shows what is typed at once and queries a little later. */
export function SearchBox({ label, value, onSearch }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onSearch(typed), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <TextInput
      className="search"
      type="search"
      label={label}
      placeholder={say('app.controls.search')}
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
