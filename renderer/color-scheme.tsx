import {
  type MantineColorScheme,
  type MantineColorSchemeManager,
  useMantineColorScheme,
} from '@mantine/core';
import { useEffect } from 'react';
import { useSettings } from './lib/engine.tsx';

/** The theme that the host put into the page, or else the system's. */
export function servedTheme(): MantineColorScheme {
  const served = document.documentElement.dataset.mantineColorScheme;
  return served === 'light' || served === 'dark' ? served : 'auto';
}

const ignore = (): void => undefined;

/** Mantine must store nothing itself: the theme is in the settings, because every start of the host is a new origin. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: (served) => served,
  set: ignore,
  subscribe: ignore,
  unsubscribe: ignore,
  clear: ignore,
};

/** Applies the theme from the settings, including changes made in another tab. */
export function ThemeSetting() {
  const theme = useSettings().data?.theme;
  // Mantine would disable transitions with a style element, which the policy forbids.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  useEffect(() => {
    if (theme !== undefined) setColorScheme(theme === 'system' ? 'auto' : theme);
  }, [theme, setColorScheme]);
  return null;
}
