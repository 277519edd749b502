import { Button } from '@mantine/core';
import { say } from '../../src/words/say.ts';
import { Loaded } from '../components/states.tsx';
import { useEngineQuery } from '../lib/engine.tsx';
import { formatBytes, formatDay } from '../lib/format.ts';

/** Exports that are in Downloads, their parts grouped; one button each. */
export function FoundExports({ onChoose }: { readonly onChoose: (handles: readonly string[]) => void }) {
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
                <li key={each.title} className="card stack half">
                  <div className="row spread">
                    <h3>{each.title}</h3>
                    <Button
                      variant="default"
                      aria-label={say('app.import.lookAt', { title: each.title })}
                      onClick={() => onChoose(each.parts.map((part) => part.handle))}
                    >
                      {say('app.import.look')}
                    </Button>
                  </div>
                  <p className="soft">
                    {say('app.import.foundParts', {
                      parts: each.parts.length,
                      size: formatBytes(each.parts.reduce((sum, part) => sum + part.bytes, 0)),
                    })}
                  </p>
                  <ul className="small part-names">
                    {each.parts.map((part) => (
                      <li key={part.handle}>
                        {part.name}{' '}
                        <span className="soft">
                          {formatBytes(part.bytes)}, {formatDay(part.modifiedAt)}
                        </span>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
