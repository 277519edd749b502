import { Button, NativeSelect, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { LONGEST_NAME } from '../../src/engine/contract/constants.ts';
import type { Settings } from '../../src/engine/contract/views.ts';
import { LANGUAGES, type LanguageChoice, THEMES, type Theme } from '../../src/model/enumerations.ts';
import { languageName } from '../../src/words/language-choice.ts';
import { say, sayEach } from '../../src/words/say.ts';
import { Form } from '../components/form.tsx';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { Failed, Loaded } from '../components/states.tsx';
import { ViewHead } from '../components/view-head.tsx';
import { LANGUAGE_CHOICE_ID } from '../language.tsx';
import { useEngineQuery, useSaving, useSettings } from '../lib/engine.tsx';
import { Link } from '../lib/navigation.tsx';
import { LockSettings } from '../lock/lock-settings.tsx';

export function SettingsView() {
  return (
    <>
      <ViewHead title={say('app.shell.settings')} />
      {/* All sections at once, so that none moves another as it appears. */}
      <Loaded query={useSettings()} skeleton={['40rem']}>
        {(settings) => <Sections settings={settings} />}
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

function Sections({ settings }: { readonly settings: Settings }) {
  return (
    <div className="stack prose">
      <Section id="theme-title" title={say('app.settings.themeTitle')}>
        <ThemeChoice {...settings} />
      </Section>
      <Section id="language-title" title={say('app.letter.language')}>
        <LanguageSelect {...settings} />
      </Section>
      <Section title={say('app.shell.flagged')}>
        <ShowPossible {...settings} />
      </Section>
      <Section title={say('app.settings.nameTitle')}>
        <ReportName saved={settings.reportName ?? ''} />
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

function ThemeChoice({ theme }: Pick<Settings, 'theme'>) {
  const saving = useSaving();
  if (saving.isError) return <Failed error={saving.error} onRetry={() => saving.reset()} />;
  return (
    <div>
      <SegmentedControl
        aria-labelledby="theme-title"
        data={THEMES.map((value) => ({ value, label: say(`app.settings.themes.${value}`) }))}
        value={saving.isPending ? (saving.variables.theme ?? theme) : theme}
        onChange={(chosen) => saving.mutate({ theme: chosen as Theme })}
      />
    </div>
  );
}

function LanguageSelect({ language }: Pick<Settings, 'language'>) {
  const saving = useSaving();
  if (saving.isError) return <Failed error={saving.error} onRetry={() => saving.reset()} />;
  return (
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

function ShowPossible({ showPossible }: Pick<Settings, 'showPossible'>) {
  const saving = useSaving();
  if (saving.isError) return <Failed error={saving.error} onRetry={() => saving.reset()} />;
  return (
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
  );
}

/** The name on letters and reports, if it should differ from the one in the export. */
function ReportName({ saved }: { readonly saved: string }) {
  const [name, setName] = useState(saved);
  const saving = useSaving();
  if (saving.isError) return <Failed error={saving.error} onRetry={() => saving.reset()} />;
  return (
    <Form className="stack half" onSubmit={() => saving.mutate({ reportName: name.trim() || null })}>
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
    </Form>
  );
}
