import { NativeSelect } from '@mantine/core';

type Props = {
  readonly label: string;
  readonly value: string | undefined;
  /** What no choice means. */
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
};

/** A filter with "all" first, as the system draws it. */
export function FilterSelect({ label, value, any, options, onChoose }: Props) {
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      data={[{ value: '', label: any }, ...options]}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
