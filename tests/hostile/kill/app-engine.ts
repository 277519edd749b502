import type { MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import type { EngineClient } from '../../../src/engine/contract/contract.ts';
import { ReconnectingLink } from '../../../src/engine/contract/reconnecting-link.ts';
import { EngineChildProcess } from '../../../src/engine/engine-child-process.ts';
import { EngineLink } from '../../../src/engine/engine-link.ts';
import { openPortTo } from '../../../web/engine-port.ts';

/** The app's engine in its process, as `web/` has it, without a page. */
export class AppEngine {
  readonly #link: EngineLink<MessagePort>;
  readonly #client: EngineClient;
  #isKilled = false;

  constructor(ledgerPath: string, env: NodeJS.ProcessEnv) {
    const options = { ledgerPath, env, downloadsDir: null };
    this.#link = new EngineLink<MessagePort>({ start: () => new EngineChildProcess(), options });
    this.#client = createORPCClient(new ReconnectingLink(openPortTo(this.#link)));
  }

  async importExport(path: string): Promise<void> {
    const handles = await this.#link.select([path]);
    for await (const _ of await this.#client.imports.start({ handles }));
  }

  async decide(findingId: string): Promise<void> {
    await this.#client.decisions.set({ findingId, decision: 'keep', note: 'Checked' });
  }

  async writeReport(): Promise<void> {
    await this.#client.report.write({ format: 'html' });
  }

  /** Whether the engine was killed before the work was done. Any later failure of the work follows from that. */
  async runUntilKilled(work: (engine: AppEngine) => Promise<void>): Promise<boolean> {
    try {
      await work(this);
    } catch (error) {
      if (!this.#isKilled) throw error;
      return true;
    }
    await this.close();
    return false;
  }

  kill(): void {
    this.#isKilled = true;
    this.#link.kill();
  }

  close(): Promise<void> {
    return this.#link.close();
  }
}
