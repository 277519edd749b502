import { NativeSelect } from '@mantine/core';
import { enumerationValues, label } from '../../src/words/say.ts';

export type Option = { readonly value: string; readonly label: string };

type Props = {
  readonly label: string;
  readonly value: string | undefined;
  /** The option that filters nothing. */
  readonly any: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
};

export function FilterSelect({ label: name, value, any, options, onChoose }: Props) {
  return (
    <NativeSelect
      label={name}
      value={value ?? ''}
      data={[{ value: '', label: any }, ...options]}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}

/** The values of an enumeration as options, each with its word. */
export const toOptions = (enumeration: Parameters<typeof enumerationValues>[0]): Option[] =>
  enumerationValues(enumeration).map((value) => ({ value, label: label(enumeration, value) }));
