import { Button, NativeSelect, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { LONGEST_NAME } from '../../src/engine/contract/constants.ts';
import { LANGUAGES, type LanguageChoice, THEMES, type Theme } from '../../src/model/enumerations.ts';
import { languageName } from '../../src/words/language-choice.ts';
import { say, sayEach } from '../../src/words/say.ts';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { Failed, Loaded } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { LANGUAGE_CHOICE_ID } from '../language.tsx';
import { useEngineQuery, useSaving, useSettings } from '../lib/engine.tsx';
import { Link } from '../lib/navigation.tsx';
import { LockSettings } from '../lock/lock-settings.tsx';

/** The few things that can be set, what the app never does, and the way to erase. */
export function SettingsView() {
  const settings = useSettings();
  return (
    <>
      <ViewHead title={say('app.shell.settings')} />
      {/* All sections at once, so that none moves another. */}
      <Loaded query={settings} skeleton={['40rem']}>
        {() => <Sections />}
      </Loaded>
    </>
  );
}

type SectionProps = { readonly id?: string; readonly title: string; readonly children: ReactNode };

const Section = ({ id, title, children }: SectionProps) => (
  <section className="stack half">
    <h2 id={id}>{title}</h2>
    <NeedsEngine>{children}</NeedsEngine>
  </section>
);

function Sections() {
  return (
    <div className="stack prose">
      <Section id="theme-title" title={say('app.settings.themeTitle')}>
        <ThemeChoice />
      </Section>
      <Section id="language-title" title={say('app.letter.language')}>
        <LanguageSelect />
      </Section>
      <Section title={say('app.shell.flagged')}>
        <ShowPossible />
      </Section>
      <Section title={say('app.settings.nameTitle')}>
        <ReportName />
      </Section>
      <Section title={say('app.lock.title')}>
        <LockSettings />
      </Section>
      <section className="stack tight">
        <h2>{say('app.settings.privacyTitle')}</h2>
        {sayEach('app.settings.privacy.1', 'app.settings.privacy.2').map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section className="stack tight">
        <h2>{say('app.settings.eraseTitle')}</h2>
        <p>
          {say('app.settings.eraseText')} <Link to={{ view: 'erase' }}>{say('app.settings.eraseLink')}</Link>
        </p>
      </section>
      <section className="stack tight">
        <h2>{say('app.settings.aboutTitle')}</h2>
        <About />
      </section>
    </div>
  );
}

function ThemeChoice() {
  const settings = useSettings();
  const saving = useSaving();
  if (saving.isError) return <Failed error={saving.error} onRetry={() => saving.reset()} />;
  return (
    <Loaded query={settings} skeleton={['2.5rem']}>
      {({ theme }) => (
        <div>
          <SegmentedControl
            aria-labelledby="theme-title"
            data={THEMES.map((value) => ({ value, label: say(`app.settings.themes.${value}`) }))}
            value={saving.isPending ? (saving.variables.theme ?? theme) : theme}
            onChange={(chosen) => saving.mutate({ theme: chosen as Theme })}
          />
        </div>
      )}
    </Loaded>
  );
}

function LanguageSelect() {
  const settings = useSettings();
  const saving = useSaving();
  if (saving.isError) return <Failed error={saving.error} onRetry={() => saving.reset()} />;
  return (
    <Loaded query={settings} skeleton={['2.5rem']}>
      {({ language }) => (
        <div>
          <NativeSelect
            id={LANGUAGE_CHOICE_ID}
            aria-labelledby="language-title"
            data={[
              { value: 'system', label: say('app.settings.themes.system') },
              ...LANGUAGES.map((value) => ({ value, label: languageName(value) })),
            ]}
            value={saving.isPending ? (saving.variables.language ?? language) : language}
            onChange={(event) => saving.mutate({ language: event.currentTarget.value as LanguageChoice })}
          />
        </div>
      )}
    </Loaded>
  );
}

function About() {
  const about = useEngineQuery(['about'], (client, _input, options) => client.about(undefined, options));
  return (
    <Loaded query={about} skeleton={['3rem']}>
      {({ version, facts }) => (
        <>
          <p>{say('app.settings.version', { version })}</p>
          <p>{say('common.factsAsOf', { day: facts.made })}</p>
        </>
      )}
    </Loaded>
  );
}

function ShowPossible() {
  const settings = useSettings();
  const saving = useSaving();
  if (saving.isError) return <Failed error={saving.error} onRetry={() => saving.reset()} />;
  return (
    <Loaded query={settings} skeleton={['3rem']}>
      {({ showPossible }) => (
        <>
          <Switch
            label={say('app.settings.showPossible')}
            description={say('app.settings.showPossibleNote')}
            checked={saving.isPending ? saving.variables.showPossible : showPossible}
            onChange={(event) => saving.mutate({ showPossible: event.currentTarget.checked })}
          />
          <p role="status" className="small soft">
            {saving.isSuccess ? say('app.settings.saved') : ''}
          </p>
        </>
      )}
    </Loaded>
  );
}

/** The name on letters and reports, where it is not to be the one in the export. */
function ReportName() {
  const settings = useSettings();
  return (
    <Loaded query={settings} skeleton={['6rem']}>
      {({ reportName }) => <NameForm saved={reportName ?? ''} />}
    </Loaded>
  );
}

function NameForm({ saved }: { readonly saved: string }) {
  const [name, setName] = useState(saved);
  const saving = useSaving();
  if (saving.isError) return <Failed error={saving.error} onRetry={() => saving.reset()} />;
  return (
    <form
      className="stack half"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate({ reportName: name.trim() || null });
      }}
    >
      <TextInput
        label={say('app.settings.reportName')}
        description={say('app.settings.reportNameNote')}
        autoComplete="name"
        maxLength={LONGEST_NAME}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default" disabled={saving.isPending || name.trim() === saved}>
          {say('app.settings.save')}
        </Button>
      </div>
      <p role="status" className="small soft">
        {saving.isSuccess && name.trim() === saved ? say('app.settings.saved') : ''}
      </p>
    </form>
  );
}
