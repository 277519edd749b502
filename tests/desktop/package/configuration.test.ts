import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { APP_ID } from '../../../electron/run.ts';
import { builderConfig, builderSchema, rootDir, yamlFile } from './builder-config.ts';
import { findFaults } from './json-schema.ts';

const config = builderConfig();
const manifest = JSON.parse(readFileSync(join(rootDir, 'package.json'), 'utf8'));

describe('electron-builder.yml', () => {
  it('is valid in electron-builder’s own schema', () => {
    expect(findFaults(builderSchema(), config)).toEqual([]);
  });

  it('would be invalid with an unknown key, a wrong type or an unknown fuse', () => {
    const schema = builderSchema();
    expect(findFaults(schema, { ...config, npmRebuilt: false })).toEqual(['$.npmRebuilt is not known']);
    expect(findFaults(schema, { ...config, npmRebuild: 'no' })).not.toEqual([]);
    expect(findFaults(schema, { ...config, mac: { fileAssociations: [{ name: 'no ext' }] } })).not.toEqual(
      [],
    );
    expect(findFaults(schema, { ...config, electronFuses: { runAsNodes: false } })).not.toEqual([]);
  });

  it('sets every fuse that electron-builder knows, each to its safe value', () => {
    const known = (builderSchema() as { definitions: { FuseOptionsV1: { properties: object } } }).definitions;
    const fuses = Object.keys(known.FuseOptionsV1.properties).filter(
      // No fuse: whether to sign again on a Mac, which electron-builder does anyway after flipping.
      (name) => name !== 'resetAdHocDarwinSignature',
    );
    expect(Object.keys(config.electronFuses).sort()).toEqual(fuses.sort());
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('compiles, downloads and publishes nothing', () => {
    expect(config).toMatchObject({ npmRebuild: false, nodeGypRebuild: false, publish: null });
    expect(config.asar).toEqual({ smartUnpack: false });
    expect(config.asarUnpack).toEqual(['**/*.node']);
    expect(config.appId).toBe(APP_ID);
    expect(config.electronVersion).toBe(manifest.devDependencies.electron);
  });

  it('registers as an alternative viewer for ZIPs, and not at all on Windows', () => {
    const zip = [expect.objectContaining({ ext: 'zip', role: 'Viewer', rank: 'Alternate' })];
    const { linux, mac, win } = config;
    expect([linux, mac]).toEqual(Array(2).fill(expect.objectContaining({ fileAssociations: zip })));
    expect([config, win]).toEqual(Array(2).fill(expect.not.objectContaining({ fileAssociations: zip })));
    expect(config.fileAssociations).toBeUndefined();
  });

  it('signs ad hoc on a Mac, after the fuses are flipped', () => {
    expect(config.mac).toMatchObject({ identity: '-', hardenedRuntime: false });
    const packager = readFileSync(join(rootDir, 'node_modules/app-builder-lib/out/macPackager.js'), 'utf8');
    const universal = packager.slice(packager.indexOf('async doUniversalPack('));
    const [flip, sign] = ['doAddElectronFuses(', 'doSignAfterPack('].map((call) => universal.indexOf(call));
    expect(flip).toBeGreaterThan(0);
    expect(sign).toBeGreaterThan(flip ?? Number.NaN);
  });

  it('builds the installers and the archive for the Flatpak, with one universal image for Macs', () => {
    expect(config).toMatchObject({
      linux: { target: ['AppImage', 'deb', 'tar.gz'] },
      mac: { target: [{ target: 'dmg', arch: ['universal'] }] },
      win: { target: ['nsis'] },
    });
  });
});

const bytes = (name: string): Buffer => readFileSync(join(rootDir, 'build', name));
const PNG = '89504e470d0a1a0a';

describe('the icon', () => {
  it('exists in the format that each system needs', () => {
    for (const size of [16, 32, 48, 64, 128, 256, 512]) {
      const png = bytes(`icons/${size}x${size}.png`);
      expect([png.toString('hex', 0, 8), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        PNG,
        size,
        size,
      ]);
    }
  });

  it('has valid ICO and ICNS directories: every picture is at its offset', () => {
    const ico = bytes('icon.ico');
    const count = ico.readUInt16LE(4);
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), count]).toEqual([0, 1, 6]);
    for (let at = 6; at < 6 + 16 * count; at += 16) {
      const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      const png = ico.subarray(offset, offset + length);
      expect(png.toString('hex', 0, 8)).toBe(PNG);
      expect(png.readUInt32BE(16) % 256).toBe(ico.readUInt8(at));
    }
    const icns = bytes('icon.icns');
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
    const sizes: number[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      expect(icns.toString('hex', at + 8, at + 16)).toBe(PNG);
      sizes.push(icns.readUInt32BE(at + 24));
    }
    expect(sizes).toEqual([32, 64, 128, 256, 512]);
  });
});

type Workflow = {
  permissions: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
};

const workflowDir = '.github/workflows';

describe.each(readdirSync(join(rootDir, workflowDir)))('the workflow %s', (name) => {
  const path = `${workflowDir}/${name}`;

  it('pins every action by hash, with its version next to it', () => {
    const lines = readFileSync(join(rootDir, path), 'utf8')
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('has read permission only unless a job asks for more, and runs the full test command', () => {
    const workflow = yamlFile(path) as Workflow;
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const [job] = Object.values(workflow.jobs);
    const commands = (job?.steps ?? []).flatMap(({ run }) => run ?? []);
    expect(commands).toContain('npm test');
    const build = commands.findIndex((command) => command.includes('npm run package'));
    if (build >= 0) expect(commands.indexOf('npm test')).toBeLessThan(build);
  });
});

describe('the release workflow', () => {
  const workflow = yamlFile(`${workflowDir}/release.yml`) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('grants write permission only to the jobs that need it, and attests what it publishes', () => {
    const writers = Object.entries(workflow.jobs).filter(([, { permissions }]) =>
      Object.values(permissions ?? {}).includes('write'),
    );
    expect(writers.map(([name]) => name)).toEqual(['publish-package', 'publish']);
    expect(steps.some(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'))).toBe(true);
  });

  it('publishes the npm package by trusted publishing, with provenance and without a secret', () => {
    const publish = workflow.jobs['publish-package'];
    expect(publish?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(publish?.steps.at(-1)?.run).toBe('npm publish ./*.tgz --provenance --access public');
    const text = readFileSync(join(rootDir, workflowDir, 'release.yml'), 'utf8');
    expect(text.match(/secrets\.|NODE_AUTH_TOKEN|_authToken/g)).toBeNull();
  });

  it('publishes licences, a bill of materials and manifests with the installers, each with its checksum', () => {
    const commands = (workflow.jobs.package?.steps ?? []).map(({ run }) => run ?? '').join('\n');
    const listed = /sha256sum (.*) >> SHA256SUMS/.exec(commands)?.[1]?.split(' ');
    expect(listed).toEqual(['*.tgz', 'third-party-licences.txt', 'sbom.cdx.json', 'manifests.tar.gz']);
    for (const name of listed?.slice(1) ?? []) expect(commands).toContain(`dist/release/${name}`);
    const published = workflow.jobs.publish?.steps.map(({ run }) => run ?? '').join('\n');
    expect(published).toMatch(/gh release create .*--draft.* release\/\*$/);
  });

  it('runs the Electron tests on a packaged app of each system, reads the fuses of what it publishes, and starts it', () => {
    const commands = steps.map(({ run }) => run ?? '').join('\n');
    expect(commands).toContain('vitest run --config vitest.desktop.config.ts');
    expect(commands).toContain('npm ci');
    for (const command of ['package -- --test-build', 'read-fuses.ts', 'smoke-test.ts']) {
      const step = steps.filter(({ run }) => run?.includes(command));
      expect(step.map((each) => 'if' in each)).toEqual([false]);
    }
    for (const script of commands.match(/scripts\/[\w-]+\.ts/g) ?? []) {
      expect(existsSync(join(rootDir, script))).toBe(true);
    }
  });
});
