import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { SERVICES } from '../../src/model/enumerations.ts';
import { GENERATION_NAMES } from '../../src/sample/eras.ts';
import {
  SAMPLE_FORMATS,
  SAMPLE_LOCALES,
  type SampleOptions,
  sampleOptions,
} from '../../src/sample/options.ts';
import { listedApps } from '../../src/sample/services/x.ts';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { say } from '../../src/words/say.ts';
import { type CliContext, parseChoice, printJson, RequestError, wholeNumber, withJson } from '../context.ts';
import { notWritten } from '../new-file.ts';
import { printable } from '../printable.ts';
import { formatNumber } from '../views/format.ts';

type Options = {
  readonly out: string;
  readonly json?: boolean;
  readonly service?: string;
  readonly format?: string;
  readonly generation?: string;
  readonly locale?: string;
  readonly seed?: string;
  readonly parts?: string;
  readonly e2ee?: boolean;
  readonly later?: boolean;
} & { readonly [Count in (typeof COUNTS)[number]]?: string };

/** As the services name their downloads, with the day. */
const NAMES = [
  'facebook-ada-2026-05-20-AbCdEfGh.zip',
  'instagram-ada.example-2026-05-20-BcDeFgHi.zip',
  'twitter-2026-05-20-0123456789abcdef.zip',
];

const MOST = 100_000_000;

const COUNTS = ['messages', 'threads', 'businesses', 'events', 'advertisers', 'apps'] as const;

/** Threads and events follow from the given sizes, so that one number is enough to get a believable export. */
function sampleSizes(options: Options): Partial<SampleOptions> {
  const given: { -readonly [Key in keyof SampleOptions]?: SampleOptions[Key] } = {};
  for (const name of COUNTS) {
    const text = options[name];
    if (text !== undefined) given[name] = wholeNumber(`--${name}`, text, 0, MOST);
  }
  if (given.messages !== undefined && given.threads === undefined) {
    given.threads = Math.max(1, Math.min(2000, Math.round(given.messages / 80)));
  }
  if (given.businesses !== undefined && given.events === undefined) given.events = given.businesses * 8;
  if (options.service) given.service = parseChoice('--service', options.service, SERVICES);
  if (options.format) given.format = parseChoice('--format', options.format, SAMPLE_FORMATS);
  if (options.seed) given.seed = wholeNumber('--seed', options.seed, 0, 2 ** 31 - 1);
  if (options.parts) given.parts = wholeNumber('--parts', options.parts, 1, 50);
  if (options.e2ee) given.e2ee = true;
  if (options.later) given.later = true;
  return { ...given, ...toPageOptions(options) };
}

/** Generation and language apply to the HTML pages only. */
function toPageOptions({ format, generation, locale }: Options): Partial<SampleOptions> {
  if (format !== 'html') {
    if (generation || locale) throw new RequestError(say('cli.sample.onlyHtml'));
    return {};
  }
  return {
    ...(generation ? { generation: parseChoice('--generation', generation, GENERATION_NAMES) } : {}),
    ...(locale ? { locale: parseChoice('--locale', locale, SAMPLE_LOCALES) } : {}),
  };
}

async function createSample(out: string, sizes: Partial<SampleOptions>): ReturnType<typeof writeSample> {
  try {
    await mkdir(dirname(out), { recursive: true });
    return await writeSample(sizes, sinkFor(out, sizes));
  } catch (error) {
    throw notWritten(out, error);
  }
}

/** `sample --out FILE`: write a synthetic export of one invented person. */
export function sampleCommand(command: Command, context: CliContext): void {
  command.requiredOption('--out <file>', say('help.sample.out', { names: NAMES.join(', ') }));
  for (const name of COUNTS) command.option(`--${name} <n>`, say(`help.sample.${name}`));
  command
    .option('--parts <n>', say('help.sample.parts'))
    .option('--e2ee', say('help.sample.e2ee'))
    .option('--service <service>', say('help.sample.service', { choices: SERVICES.join(', ') }))
    .option('--format <format>', say('help.sample.format', { choices: SAMPLE_FORMATS.join(', ') }))
    .option('--generation <year>', say('help.sample.generation', { choices: GENERATION_NAMES.join(', ') }))
    .option('--locale <language>', say('help.sample.locale', { choices: SAMPLE_LOCALES.join(', ') }))
    .option('--seed <n>', say('help.sample.seed'))
    .option('--later', say('help.sample.later'));
  withJson(command).action((options: Options) => writeAndReport(options, context));
}

async function writeAndReport(options: Options, { terminal }: CliContext): Promise<void> {
  if (existsSync(options.out)) throw new RequestError(say('cli.sample.exists', { path: options.out }));
  const sizes = sampleSizes(options);
  const manifest = await createSample(options.out, sizes);
  const files = await Promise.all(
    manifest.files.map(async (path) => ({ path, bytes: (await stat(path)).size })),
  );
  const { seed, later, threads, businesses, ...asked } = sampleOptions(sizes);
  const isAsAsked = !later && asked.service === 'facebook';
  const messages = isAsAsked ? asked.messages : manifest.counts.messages;
  const listed = asked.service === 'x' ? listedApps(manifest) : manifest.connections;
  const apps = isAsAsked ? asked.apps : listed.length;
  if (options.json) return printJson(terminal, { files, seed, messages, threads, businesses, apps });
  const lines = files.map(
    ({ path, bytes }) => `${printable(path)}  (${formatNumber(Math.round(bytes / 1000))} kB)\n`,
  );
  const next = printable(say('cli.sample.next', { paths: files.map(({ path }) => path).join(' ') }));
  terminal.out.write(`${lines.join('')}${say('cli.sample.made', { messages, apps })} ${next}\n`);
}
