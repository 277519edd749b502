import type { App } from 'electron';
import { say } from '../src/words/say.ts';
import { PROJECT_ADDRESS } from './links.ts';

/** The about box: version of the program and day of the facts. The address is text; nothing is looked up. */
export function describeApp(
  app: Pick<App, 'setAboutPanelOptions'>,
  version: string,
  knowledgeDay: string,
): void {
  app.setAboutPanelOptions({
    applicationName: say('app.shell.name'),
    applicationVersion: version,
    version: say('desktop.about.facts', { day: knowledgeDay }),
    copyright: say('desktop.about.copyright', { day: knowledgeDay }),
    website: PROJECT_ADDRESS,
  });
}
