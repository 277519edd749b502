import { useState } from 'react';
import type { LetterJson } from '../../src/engine/contract/review-json.ts';
import { chooseLetterLanguage, LETTER_LAWS } from '../../src/model/enumerations.ts';
import { words } from '../../src/words/current.ts';
import { otherLettersMessage } from '../../src/words/letter.ts';
import { say } from '../../src/words/say.ts';
import { BackLink } from '../components/back-link.tsx';
import { Failed, Skeleton } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { LetterChoices, type LetterHead, type LetterOptions } from '../letter/choices.tsx';
import { Deadline } from '../letter/deadline.tsx';
import { Sheet } from '../letter/sheet.tsx';
import { useCompany, useEngineQuery } from '../lib/engine.tsx';
import type { Query } from '../lib/routes.ts';
import { useViewQuery } from '../lib/use-query.ts';
import '../letter/letter.css';

const NO_HEAD: LetterHead = { name: null, address: null, email: null, companyAddress: null };

/** A letter to one company: what to ask for and how, the letter itself, and the day by which an answer is due. */
export function LetterView({ companyId }: { readonly companyId: string }) {
  const [query, change] = useViewQuery('letter');
  const [head, setHead] = useState<LetterHead>(NO_HEAD);
  const letterOptions = { ...toLetterOptions(query), ...head };
  const letter = useEngineQuery(['letter', companyId, letterOptions], (client, input, options) =>
    client.letters.make({ ...input, companyId, ...letterOptions }, options),
  );
  const [last, setLast] = useState<LetterJson | null>(null);
  if (letter.data && letter.data !== last) setLast(letter.data);
  // While another language loads, the current letter stays, so that the page does not jump.
  const shown = letter.data ?? last;
  return (
    <>
      <Back companyId={companyId} finding={query.finding} />
      {letter.isError ? (
        <Failed
          error={letter.error}
          onRetry={() => letter.refetch()}
          notFound={say('app.letter.notFound')}
          isView
        />
      ) : shown ? (
        <Written
          {...{ letter: shown, options: letterOptions, change, finding: query.finding }}
          onHead={(changed) => setHead({ ...head, ...changed })}
        />
      ) : (
        <Skeleton heights={['3rem', '30rem']} />
      )}
    </>
  );
}

function Back({ companyId, finding }: { readonly companyId: string; readonly finding: string | undefined }) {
  if (finding) return <BackLink to={{ view: 'flagged', id: finding }}>{say('app.letter.back')}</BackLink>;
  return <BackLink to={{ view: 'companies', id: companyId }}>{say('app.letter.backCompany')}</BackLink>;
}

type WrittenProps = {
  readonly letter: LetterJson;
  readonly options: LetterOptions;
  readonly change: (query: Query<'letter'>) => void;
  readonly onHead: (head: Partial<LetterHead>) => void;
  readonly finding: string | undefined;
};

function Written({ letter, options, change, onHead, finding }: WrittenProps) {
  return (
    <div className="two-columns letter-view">
      <div className="stack screen-only letter-side">
        <ViewHead title={say('app.letter.title', { company: letter.company.name })} />
        <p>{say('app.letter.intro')}</p>
        <OtherLetters company={letter.company} />
        <LetterChoices
          options={options}
          companyId={letter.company.id}
          signature={letter.signature}
          onChange={change}
          onHead={onHead}
        />
        <Deadline letter={letter} finding={finding} />
        <p className="small soft">{say('app.letter.notLegal')}</p>
      </div>
      <Sheet letter={letter} />
    </div>
  );
}

function OtherLetters({ company }: { readonly company: LetterJson['company'] }) {
  const accounts = useCompany(company.id).data?.together?.accounts ?? [];
  const shown = accounts.find(({ isShown }) => isShown);
  if (!shown) return null;
  const others = accounts.filter(({ isShown }) => !isShown).map(({ service }) => service);
  return <p>{words().say(otherLettersMessage(company.name, shown.service, others))}</p>;
}

/** The language in the address; otherwise that of the page, and in Portuguese the law of Brazil. */
function toLetterOptions({
  law,
  ask,
  language,
}: Query<'letter'>): Pick<LetterOptions, 'law' | 'ask' | 'language'> {
  const spoken = words().language;
  const asked = LETTER_LAWS.find((each) => each === law) ?? (spoken === 'pt-BR' ? 'lgpd' : 'gdpr');
  return {
    law: asked,
    ask: ask === 'erasure' ? 'erasure' : 'access',
    language: chooseLetterLanguage(asked, language ?? spoken),
  };
}
