import { Button, TextInput } from '@mantine/core';
import { SHORTEST_PASSPHRASE } from '../../src/engine/contract/constants.ts';
import type { RedactionLevel, ReportFormat } from '../../src/engine/contract/report.ts';
import { RadioCards } from '../parts/radio-cards.tsx';
import { formats, locks, redactions, report as text } from '../text/report.ts';
import { type Lock, type Order, troubleOf } from './order.ts';

const optionsOf = <Value extends string>(
  words: Readonly<Record<Value, { readonly label: string; readonly means: string }>>,
) => (Object.keys(words) as Value[]).map((value) => ({ value, ...words[value] }));

const FORMATS = optionsOf<ReportFormat>(formats);
const REDACTIONS = optionsOf<RedactionLevel>(redactions);
const LOCKS = optionsOf<Lock>(locks);

type Props = {
  readonly order: Order;
  readonly onChange: (order: Order) => void;
  readonly onWrite: () => void;
  readonly isBusy: boolean;
};

/** What to write, what to leave out, and who can open it. */
export function ReportForm({ order, onChange, onWrite, isBusy }: Props) {
  const set = (change: Partial<Order>) => onChange({ ...order, ...change });
  return (
    <form
      className="stack report-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && troubleOf(order) === null) onWrite();
      }}
    >
      <RadioCards
        legend={text.format}
        value={order.format}
        options={FORMATS}
        onChoose={(format) => set({ format })}
      />
      <RadioCards
        legend={text.redaction}
        value={order.redact}
        options={REDACTIONS}
        onChoose={(redact) => set({ redact })}
      />
      {order.format === 'html' ? (
        <RadioCards
          legend={text.lock}
          value={order.lock}
          options={LOCKS}
          onChoose={(lock) => set({ lock })}
        />
      ) : (
        <p className="note">{text.lockOnlyPage}</p>
      )}
      {order.format === 'html' && order.lock === 'given' ? <Passphrase order={order} onSet={set} /> : null}
      <div>
        <Button type="submit" disabled={isBusy || troubleOf(order) !== null}>
          {isBusy ? text.writing : text.write}
        </Button>
      </div>
    </form>
  );
}

type PassphraseProps = { readonly order: Order; readonly onSet: (change: Partial<Order>) => void };

function Passphrase({ order, onSet }: PassphraseProps) {
  const trouble = troubleOf(order);
  return (
    <div className="passphrases">
      <TextInput
        label={text.passphrase}
        type="password"
        autoComplete="new-password"
        maxLength={1000}
        value={order.passphrase}
        error={trouble === 'too-short' && order.passphrase ? text.tooShort(SHORTEST_PASSPHRASE) : null}
        onChange={(event) => onSet({ passphrase: event.currentTarget.value })}
      />
      <TextInput
        label={text.passphraseAgain}
        type="password"
        autoComplete="new-password"
        maxLength={1000}
        value={order.again}
        error={trouble === 'differ' && order.again ? text.differ : null}
        onChange={(event) => onSet({ again: event.currentTarget.value })}
      />
    </div>
  );
}
