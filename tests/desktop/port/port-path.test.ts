import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sinkFor, writeSample } from '../../../src/sample/write-sample.ts';
import { type Desktop, OBSTACLE, openDesktop } from './harness.ts';

/* One window, from the first page to an erased ledger, over the port. The tests go on from each other, as a person would. */

const SKIPPED = OBSTACLE === null ? '' : ` (skipped: no network of its own: ${OBSTACLE})`;
if (SKIPPED) process.stdout.write(`${SKIPPED}\n`);

let desktop: Desktop;
let zip: string;

beforeAll(async () => {
  desktop = await openDesktop();
  zip = join(desktop.dir, 'facebook-ada-2026-05-20-AbCdEfGh.zip');
  const sizes = {
    messages: 300,
    threads: 4,
    businesses: 5,
    events: 20,
    advertisers: 4,
    apps: 6,
    mediaEntries: 2,
  };
  await writeSample(sizes, sinkFor(zip, sizes));
});

afterAll(() => desktop.close());

describe('the built pages and the built engine over one port', () => {
  it('welcome a newcomer: the engine has answered that nothing was imported', async () => {
    await desktop.page.getByRole('button', { name: 'Try the sample' }).waitFor();
    expect(desktop.traffic.fromEngine).toBeGreaterThan(0);
    expect(existsSync(desktop.ledgerPath)).toBe(false);
  });

  it('import the sample with progress in the task bar, and flag Netflix', async () => {
    const { page, notes } = desktop;
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await page.getByText('The import is complete').waitFor({ timeout: 200_000 });
    await expect.poll(() => notes.at(-1)).toEqual({ type: 'import', state: 'done' });
    expect(notes.some((note) => note.type === 'import' && note.state === 'running')).toBe(true);
    await page.getByRole('link', { name: 'See the answer' }).click();
    await page.getByText('Netflix').first().waitFor();
  });

  it('import a file chosen in the page by its path, without copying it', async () => {
    const { page } = desktop;
    await page.evaluate(
      ([name, path]) => {
        window.testPaths = { [name as string]: path as string };
      },
      [basename(zip), zip],
    );
    await page.evaluate(() => {
      window.location.hash = '#/import';
    });
    await page.locator('input[type=file]').setInputFiles(zip);
    await page.getByRole('heading', { name: 'What is inside' }).waitFor();
    expect(existsSync(join(desktop.dir, 'sidedoor-work'))).toBe(false);
  });

  it('show an export that was dropped on the app icon', async () => {
    const { page } = desktop;
    await page.getByRole('button', { name: 'Choose other files' }).click();
    await page.evaluate(() => {
      window.location.hash = '#/flagged';
    });
    await desktop.offer([zip]);
    await page.getByRole('heading', { name: 'What is inside' }).waitFor();
    await page.getByRole('button', { name: 'Import this part' }).click();
    await page.getByText('The import is complete').waitFor({ timeout: 200_000 });
    expect(existsSync(zip)).toBe(true);
  });

  it('open an external address only after a click on its button', async () => {
    const { page, opened } = desktop;
    await page.evaluate(() => {
      window.location.hash = '#/welcome';
    });
    const address = page.getByText('https://accountscenter.facebook.com/info_and_permissions/dyi');
    await address.waitFor();
    await address.click();
    expect(opened).toEqual([]);
    await page
      .getByRole('button', { name: /^Open / })
      .first()
      .click();
    await expect.poll(() => opened).toEqual(['https://accountscenter.facebook.com/info_and_permissions/dyi']);
  });

  it('fail at once when the engine dies during an import, instead of waiting for ever', async () => {
    const { page, nextNote, killEngine } = desktop;
    // The sample is imported in a moment, so its first sign must not be missed.
    const begun = nextNote().then(killEngine);
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await begun;
    await page.getByText('This could not be imported').waitFor();
    expect(desktop.starts()).toBe(1);
  });

  it('recover after that with a new engine and everything that was written before', async () => {
    const { page } = desktop;
    await page.evaluate(() => {
      window.location.hash = '#/coverage';
    });
    await page.getByRole('heading', { name: 'Documents' }).waitFor();
    expect(desktop.starts()).toBe(2);
  });

  it('make no request and violate no rule of the content policy', () => {
    expect(desktop.trespasses).toEqual([]);
  });

  it('may not fetch, even from themselves, nor evaluate text', async () => {
    const { page, trespasses } = desktop;
    const tried = await page.evaluate(async () => ({
      fetched: await fetch('/index.html').then(
        () => 'yes',
        () => 'no',
      ),
      inserted: (() => {
        const script = document.createElement('script');
        try {
          script.text = 'window.evil = 1';
          document.body.append(script);
        } catch {
          return 'refused';
        }
        return 'evil' in window ? 'ran' : 'blocked';
      })(),
    }));
    expect(tried.fetched).toBe('no');
    expect(['refused', 'blocked']).toContain(tried.inserted);
    trespasses.length = 0;
  });

  it.skipIf(OBSTACLE !== null)(
    `sent no packet off this machine, not even by WebRTC, as the kernel counts them${SKIPPED}`,
    async () => {
      const { page, network } = desktop;
      const candidates = await page.evaluate(async () => {
        const urls = ['stun:198.51.100.7:3478', 'turn:198.51.100.7:3478?transport=tcp'];
        const connection = new RTCPeerConnection({ iceServers: [{ urls, username: 'x', credential: 'x' }] });
        connection.createDataChannel('x');
        const found: (string | undefined)[] = [];
        connection.onicecandidate = ({ candidate }) => found.push(candidate?.candidate);
        await connection.setLocalDescription(await connection.createOffer());
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return found.filter((each) => each);
      });
      expect([candidates, network?.countPackets()]).toEqual([[], 0]);
      network?.sendPacket();
      expect(network?.countPackets()).toBeGreaterThan(0);
    },
  );
});
