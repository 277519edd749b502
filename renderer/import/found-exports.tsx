import { Button } from '@mantine/core';
import type { FoundExport } from '../../src/engine/contract/import-views.ts';
import { say } from '../../src/words/say.ts';
import { Loaded } from '../components/states.tsx';
import { useEngineQuery } from '../lib/engine.tsx';
import { formatBytes, formatDay } from '../lib/format.ts';

type Props = { readonly onChoose: (handles: readonly string[]) => void };
type Part = FoundExport['parts'][number];

/** Exports found in Downloads, with their parts grouped; one button each. */
export function FoundExports({ onChoose }: Props) {
  const found = useEngineQuery(['found'], (client, _input, options) =>
    client.imports.found(undefined, options),
  );
  return (
    <section className="stack half" aria-labelledby="found-title">
      <h2 id="found-title">{say('app.import.foundTitle')}</h2>
      <Loaded query={found} skeleton={['6rem']}>
        {(exports) =>
          exports.length === 0 ? (
            <p className="soft">{say('app.import.foundNone')}</p>
          ) : (
            <ul className="quiet stack half">
              {exports.map((each) => (
                <Found key={each.title} found={each} onChoose={onChoose} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function Found({ found: { title, parts }, onChoose }: Props & { readonly found: FoundExport }) {
  return (
    <li className="card stack half">
      <div className="row spread">
        <h3>{title}</h3>
        <Button
          variant="default"
          aria-label={say('app.import.lookAt', { title })}
          onClick={() => onChoose(parts.map((part) => part.handle))}
        >
          {say('app.import.look')}
        </Button>
      </div>
      <details className="small" open={parts.length <= MOST_OPEN}>
        <summary className="soft">{describeAll(parts)}</summary>
        <ul className="part-names">
          {parts.map((part) => (
            <li key={part.handle}>
              {part.name} <span className="soft">{describePart(part)}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** A long list of parts is folded. */
const MOST_OPEN = 4;

const describeAll = (parts: readonly Part[]): string => {
  const sizes = parts.flatMap(({ bytes }) => bytes ?? []);
  const bytes = sizes.length < parts.length ? null : sizes.reduce((sum, each) => sum + each, 0);
  return say('app.import.foundParts', { parts: parts.length, size: describeSize(bytes) });
};

const describeSize = (bytes: number | null): string =>
  bytes === null ? say('app.import.foundFolder') : formatBytes(bytes);

const describePart = ({ bytes, modifiedAt }: Part): string =>
  say('app.import.foundPart', { size: describeSize(bytes), day: formatDay(modifiedAt) });
