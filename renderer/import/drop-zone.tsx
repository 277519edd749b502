import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { say } from '../../src/words/say.ts';
import { Icon } from '../components/icons.tsx';

type Props = { readonly onFiles: (files: readonly File[]) => void };

/** Takes ZIP files by drop or by the system's file dialog, and says in one sentence what it cannot take. */
export function DropZone({ onFiles }: Props) {
  const [isOver, setOver] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[], hasFolder: boolean) => {
    const other = files.find((file) => !/\.zip$/i.test(file.name));
    setRefusal(
      hasFolder ? say('app.import.folder') : other ? say('app.import.notZip', { name: other.name }) : null,
    );
    if (!hasFolder && !other) onFiles(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry());
    take(
      [...event.dataTransfer.files],
      entries.some((entry) => entry?.isDirectory === true),
    );
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
      <Button onClick={() => input.current?.click()}>{say('app.import.choose')}</Button>
      <input
        ref={input}
        className="unseen"
        type="file"
        accept=".zip,application/zip"
        multiple
        tabIndex={-1}
        aria-label={say('app.import.chooseLabel')}
        onChange={(event) => {
          take([...(event.target.files ?? [])], false);
          event.target.value = '';
        }}
      />
      <p role="alert">{refusal}</p>
    </section>
  );
}
