import {
  type MantineColorScheme,
  type MantineColorSchemeManager,
  useMantineColorScheme,
} from '@mantine/core';
import { useEffect } from 'react';
import { useSettings } from './lib/engine.tsx';

/** The theme that the host has put into the page, or else the system's. */
export function servedTheme(): MantineColorScheme {
  const served = document.documentElement.dataset.mantineColorScheme;
  return served === 'light' || served === 'dark' ? served : 'auto';
}

const ignore = (): void => undefined;

/** Mantine keeps nothing by itself: the theme is one of the settings, because each start of the host is another origin. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: (served) => served,
  set: ignore,
  subscribe: ignore,
  unsubscribe: ignore,
  clear: ignore,
};

/** Applies the theme of the settings, also one that another tab has set. */
export function ThemeSetting() {
  const theme = useSettings().data?.theme;
  // Mantine would stop transitions with a style element, which the policy forbids.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  useEffect(() => {
    if (theme !== undefined) setColorScheme(theme === 'system' ? 'auto' : theme);
  }, [theme, setColorScheme]);
  return null;
}
