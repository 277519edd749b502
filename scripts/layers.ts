import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every layer with its own tsconfig, by folder. `src/engine/contract` is checked twice: alone it may not even see Node. */
export const LAYERS = [
  'src',
  'src/engine/contract',
  'cli',
  'web',
  'electron',
  'renderer',
  'tests',
  'bench',
] as const;

const isSource = (name: string): boolean => /\.tsx?$/.test(name);

/** Layers that hold at least one source file (a layer whose issue is still open has none). */
export function layersPresent(rootDir: string): string[] {
  return LAYERS.filter((layer) => {
    const dir = join(rootDir, layer);
    return existsSync(dir) && readdirSync(dir, { recursive: true }).some((name) => isSource(String(name)));
  });
}
