import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeManifests } from '../../../scripts/manifests.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { yamlFile } from './builder-config.ts';

const dir = temporaryDir();

const SHA256 = { tar: 'a1'.repeat(32), exe: 'b2'.repeat(32), dmg: 'c3'.repeat(32), deb: 'd4'.repeat(32) };
const CHECKSUMS = `${SHA256.tar}  sidedoor-1.2.3-x64.tar.gz
${SHA256.exe} *sidedoor-1.2.3-setup.exe
${SHA256.dmg}  sidedoor-1.2.3-universal.dmg
${SHA256.deb}  sidedoor-1.2.3-amd64.deb
`;
const RELEASE = { version: '1.2.3', date: '2026-11-30', checksums: CHECKSUMS };
const DOWNLOADS = 'https://github.com/sidedoor-app/sidedoor/releases/download/v1.2.3';
const FLATPAK = 'flatpak/app.sidedoor.Sidedoor';
writeManifests(RELEASE, dir);

const read = (name: string): string => readFileSync(join(dir, name), 'utf8');

describe('the manifests of a release', () => {
  it('are complete, without placeholders', () => {
    const names = readdirSync(dir, { recursive: true }).map(String);
    const files = names.filter((name) => name.includes('.')).sort();
    expect(files).toEqual([
      ...['desktop', 'metainfo.xml', 'svg', 'yml'].map((ending) => `${FLATPAK}.${ending}`),
      'homebrew/sidedoor.rb',
      ...['installer.yaml', 'locale.en-US.yaml', 'yaml'].map(
        (ending) => `winget/Sidedoor.Sidedoor.${ending}`,
      ),
    ]);
    for (const name of files) expect(read(name)).not.toMatch(/\{(version|date|file|sha256)/);
  });

  it.each([
    ['no installer for Windows', CHECKSUMS.replace(/.*exe\n/, '')],
    ['two for macOS', `${CHECKSUMS}${SHA256.dmg}  sidedoor-1.2.3-arm64.dmg\n`],
    ['no checksums', ''],
  ])('are not written from %s', (_, checksums) => {
    expect(() => writeManifests({ ...RELEASE, checksums }, join(dir, 'wrong'))).toThrow('exactly one');
  });

  it('contain what winget’s schema 1.12 requires', () => {
    const id = { PackageIdentifier: 'Sidedoor.Sidedoor', PackageVersion: '1.2.3', ManifestVersion: '1.12.0' };
    const winget = (part: string) => yamlFile(join(dir, `winget/Sidedoor.Sidedoor${part}.yaml`));
    expect(winget('')).toEqual({ ...id, DefaultLocale: 'en-US', ManifestType: 'version' });
    expect(winget('.installer')).toEqual({
      ...id,
      Platform: ['Windows.Desktop'],
      InstallerType: 'nullsoft',
      Scope: 'user',
      UpgradeBehavior: 'install',
      ReleaseDate: new Date('2026-11-30'),
      Installers: [
        {
          Architecture: 'x64',
          InstallerUrl: `${DOWNLOADS}/sidedoor-1.2.3-setup.exe`,
          InstallerSha256: SHA256.exe,
        },
      ],
      ManifestType: 'installer',
    });
    expect(winget('.locale.en-US')).toMatchObject({
      ...id,
      PackageLocale: 'en-US',
      Publisher: expect.stringMatching(/^.{2,256}$/),
      PackageName: 'Sidedoor',
      License: 'MIT',
      ShortDescription: expect.stringMatching(/^.{3,256}$/),
      ManifestType: 'defaultLocale',
    });
  });

  it('give Homebrew the universal image for both kinds of Mac', () => {
    const cask = read('homebrew/sidedoor.rb');
    expect(cask).toContain(`version "1.2.3"\n  sha256 "${SHA256.dmg}"\n`);
    expect(cask).toContain(`url "${DOWNLOADS}/sidedoor-1.2.3-universal.dmg"`);
    expect(/desc "(.*)"/.exec(cask)?.[1]?.length).toBeLessThanOrEqual(80);
  });
});

describe('the Flatpak', () => {
  type Source = { type: string; path?: string; url?: string; sha256?: string };
  const manifest = yamlFile(join(dir, `${FLATPAK}.yml`)) as {
    'finish-args': string[];
    modules: [{ sources: Source[] }];
  };
  const { sources } = manifest.modules[0];

  it('has no access to the network or to other programs, and reads only Downloads by default', () => {
    expect(manifest['finish-args']).toEqual([
      '--share=ipc',
      '--socket=wayland',
      '--socket=fallback-x11',
      '--device=dri',
      '--filesystem=xdg-download:ro',
    ]);
  });

  it('is built from the release archive by its checksum, with files that exist', () => {
    expect(sources[0]).toMatchObject({
      type: 'archive',
      url: `${DOWNLOADS}/sidedoor-1.2.3-x64.tar.gz`,
      sha256: SHA256.tar,
    });
    const files = sources.flatMap(({ path }) => path ?? []);
    expect(files.length).toBe(3);
    for (const path of files) expect(read(`flatpak/${path}`)).not.toBe('');
  });

  it('is built with the id in its desktop file and its description, on a runtime and base of one version', () => {
    const id = 'app.sidedoor.Sidedoor';
    expect(manifest).toMatchObject({ id, 'runtime-version': '26.08', 'base-version': '26.08' });
    expect(read(`${FLATPAK}.desktop`)).toContain(`Icon=${id}\n`);
    expect(read(`${FLATPAK}.metainfo.xml`)).toContain(
      `<launchable type="desktop-id">${id}.desktop</launchable>`,
    );
  });

  it.for([
    ['appstreamcli', ['validate', '--no-net'], 'metainfo.xml'],
    ['desktop-file-validate', [], 'desktop'],
  ] as const)('passes %s', ([command, args, ending], { skip }) => {
    const path = join(dir, `${FLATPAK}.${ending}`);
    const { error, status, stdout } = spawnSync(command, [...args, path], { encoding: 'utf8' });
    skip(error !== undefined, `there is no ${command} on this machine`);
    expect(stdout).not.toMatch(/^[EW]: /m);
    expect(status).toBe(0);
  });
});
