import { Button, createTheme, NativeSelect, TextInput, Tooltip } from '@mantine/core';

/**
 * Mantine without a single style element of its own: its variables and global classes are static files (`styles.ts`), so the
 * page works under a policy that forbids inline styles. Colours come from `styles/tokens.css`.
 */
export const theme = createTheme({
  primaryColor: 'teal',
  fontFamily: 'var(--sans)',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { radius: 'sm' } }),
    TextInput: TextInput.extend({ defaultProps: { radius: 'sm' } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { radius: 'sm' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { transitionProps: { duration: 0 }, color: 'dark', radius: 'sm', p: 'xs' },
    }),
  },
});
