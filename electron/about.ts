import type { App } from 'electron';
import { PROJECT_ADDRESS } from './links.ts';

/** The about box: version of the program and day of the facts. The address is text; nothing is looked up. */
export function describeApp(
  app: Pick<App, 'setAboutPanelOptions'>,
  version: string,
  knowledgeDay: string,
): void {
  app.setAboutPanelOptions({
    applicationName: 'Sidedoor',
    applicationVersion: version,
    version: `facts of ${knowledgeDay}`,
    copyright: `Facts of ${knowledgeDay}. MIT licence. No network, no accounts, no telemetry.`,
    website: PROJECT_ADDRESS,
  });
}
