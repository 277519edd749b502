import { useScrollSpy } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { say } from '../../src/words/say.ts';

/** Pages taller than this many screens get a list of their parts. */
const MANY_SCREENS = 1.5;

/** The parts of a long page, in the sidebar, where they stay visible; the part being read is marked. */
export function PageParts() {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const { data, active } = useScrollSpy({ selector: '.finding > section > h2', offset: 120 });
  useEffect(() => {
    const isLong = document.body.scrollHeight > MANY_SCREENS * window.innerHeight;
    setPlace(isLong ? document.getElementById('page-parts') : null);
  }, []);
  if (place === null) return null;
  return createPortal(
    <>
      <p className="small soft" id="page-parts-title">
        {say('app.finding.parts')}
      </p>
      <ul className="quiet" aria-labelledby="page-parts-title">
        {data.map(({ id, value, getNode }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index === active ? 'location' : undefined}
              onClick={() => getNode().scrollIntoView()}
            >
              {value}
            </button>
          </li>
        ))}
      </ul>
    </>,
    place,
  );
}
