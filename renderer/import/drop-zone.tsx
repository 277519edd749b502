import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { say } from '../../src/words/say.ts';
import { Icon } from '../components/icons.tsx';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { useHost } from '../lib/engine.tsx';
import { type Given, getChosen, getDropped } from '../lib/given.ts';

type Props = { readonly onGiven: (given: readonly Given[]) => void };

/** Takes ZIP files and folders by drop or through the system's dialogs, and says in one sentence what it cannot take. */
export function DropZone({ onGiven }: Props) {
  const [isOver, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { choosesFolders, recorded } = useHost();
  const take = (given: readonly Given[]) => {
    const other = given.find(({ name, list }) => list === null && !/\.zip$/i.test(name));
    setRefusal(other ? say('app.import.notZip', { name: other.name }) : null);
    if (!other) onGiven(given);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (recorded) setRefusal(recorded.readOnly);
    else take(getDropped(event.dataTransfer.items));
  };
  return (
    <section
      className="drop"
      data-over={isOver}
      aria-label={say('app.import.drop')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="import" />
      <p>{isOver ? say('app.import.dropActive') : say('app.import.drop')}</p>
      <NeedsEngine>
        <div className="row drop-buttons">
          <ChooseButton label={say('app.import.choose')} accept=".zip,application/zip" onGiven={take} />
          {choosesFolders ? (
            <ChooseButton label={say('app.import.chooseFolder')} isFolder onGiven={take} />
          ) : null}
        </div>
      </NeedsEngine>
      <p role="alert">{refusal}</p>
    </section>
  );
}

type ChooseButtonProps = Props & {
  readonly label: string;
  readonly accept?: string;
  readonly isFolder?: boolean;
};

function ChooseButton({ label, accept, isFolder = false, onGiven }: ChooseButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={isFolder ? 'default' : 'filled'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className="unseen"
        type="file"
        accept={accept}
        multiple
        {...(isFolder ? { webkitdirectory: '' } : {})}
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          onGiven(getChosen(event.target.files ?? []));
          event.target.value = '';
        }}
      />
    </>
  );
}
