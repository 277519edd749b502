import type { LetterJson } from '../../src/engine/contract/review-json.ts';
import { say } from '../../src/words/say.ts';
import { CopyButton } from '../components/external-address.tsx';
import { SmallButton } from '../components/small-button.tsx';

type Block = LetterJson['blocks'][number];

export function Sheet({ letter }: { readonly letter: LetterJson }) {
  return (
    <section className="stack half" aria-label={say('app.letter.sheet')}>
      <div className="row screen-only">
        <CopyButton text={letter.text} label={say('app.letter.copy')} />
        <SmallButton onClick={() => window.print()}>{say('app.letter.print')}</SmallButton>
      </div>
      <article className="sheet" lang={letter.language}>
        <Lines lines={letter.sender} />
        <Lines lines={letter.recipient} />
        <p className="sheet-date">{letter.date}</p>
        <p className="sheet-subject">{letter.subject}</p>
        <p>{letter.salutation}</p>
        {letter.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a letter never move.
          <BlockView key={index} block={block} />
        ))}
        <p>{letter.closing}</p>
        <p className="sheet-signature">{letter.signatureLine}</p>
      </article>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <address>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  return (
    <ul>
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
