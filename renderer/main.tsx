import './styles.ts';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setWords } from '../src/words/current.ts';
import { chooseLanguage } from '../src/words/language-choice.ts';
import { loadWords } from '../src/words/languages.ts';
import { App } from './app.tsx';
import { colorSchemeManager, servedTheme } from './color-scheme.tsx';
import { NoKey } from './components/states.tsx';
import { ImportSession } from './import/session.ts';
import { ImportSessionProvider } from './import/use-session.ts';
import { LanguageBoundary } from './language.tsx';
import { webHost } from './lib/client.ts';
import { desktopBridge, desktopHost } from './lib/desktop-host.ts';
import { createQueryClient, HostProvider } from './lib/engine.tsx';
import { heedLocked } from './lib/lock.ts';
import { findRecording, recordedHost } from './lib/recorded-host.ts';
import { toHref } from './lib/routes.ts';
import { obtainSessionKey } from './lib/session-key.ts';
import { listenToTabs, tellTabs } from './lib/tabs.ts';
import { LockGate } from './lock/lock-gate.tsx';
import { theme } from './theme.ts';

// The host put the language of the settings, or of the system, into the page.
setWords(await loadWords(chooseLanguage([document.documentElement.lang])));
const bridge = desktopBridge();
const recording = await findRecording();
const isKnown = bridge !== null || recording !== null || (await obtainSessionKey());
const host = recording ? recordedHost(recording) : bridge ? desktopHost(bridge) : webHost();
const queryClient = createQueryClient((error) => heedLocked(queryClient, error));
const session = new ImportSession(host, (news) => {
  tellTabs(news);
  if (news === 'changed') void queryClient.invalidateQueries();
});
const isVisible = (): boolean => document.visibilityState === 'visible';
// A hidden tab follows no import: a browser keeps six connections to one server, shared by all its tabs.
const findImport = (): void => void (isVisible() && session.find());
listenToTabs((news) => {
  if (news === 'importing') findImport();
  if (news === 'changed') void queryClient.invalidateQueries();
  if (news === 'erased') {
    session.reset();
    void queryClient.resetQueries();
  }
});
document.addEventListener('visibilitychange', findImport);
findImport();
window.addEventListener('beforeunload', (event) => {
  if (bridge === null && session.isBusy) event.preventDefault();
});
// The browser would open a file that is dropped outside the drop zone, in place of the app.
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault());
// A ZIP dropped on the app's icon, or chosen in its menu, opens the preview directly.
bridge?.onOffer((handles) => {
  window.location.hash = toHref({ view: 'import' });
  void session.chooseHandles(handles);
});
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no place for the app.');

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme={servedTheme()}
      colorSchemeManager={colorSchemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <HostProvider value={host}>
          <ImportSessionProvider value={session}>
            {isKnown ? (
              <LanguageBoundary>
                <LockGate>
                  <App />
                </LockGate>
              </LanguageBoundary>
            ) : (
              <NoKey />
            )}
          </ImportSessionProvider>
        </HostProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
