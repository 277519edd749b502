import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ImportPreview } from '../../renderer/import/import-preview.tsx';
import type { PreviewedExport } from '../../src/engine/contract/import-views.ts';

const held = (service: PreviewedExport['service'], owner: string): PreviewedExport => ({
  ...{ service, owner, generatedAt: '2026-05-20T00:00:00Z', format: 'json', absent: [] },
  kinds: [{ kind: 'connected-apps', documents: 1, bytes: 100 }],
});

/** The headings, how many owners are named, and how many tables of kinds there are. */
function draw(exports: PreviewedExport[]): [string[], number, number] {
  const preview = { exports, parts: [], notices: [], known: null, people: [] };
  const nothing = () => undefined;
  const chosen = { handles: ['h1'], preview };
  const view = createElement(ImportPreview, { chosen, onStart: nothing, onBack: nothing });
  const html = renderToStaticMarkup(createElement(MantineProvider, null, view));
  const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text ?? '');
  return [headings, html.match(/Example/g)?.length ?? 0, html.match(/<table/g)?.length ?? 0];
}

it.each([
  [[held('x', 'Ada Example')], [['What is inside'], 1, 1]],
  [
    [held('facebook', 'Ada Example'), held('instagram', 'Ada Example'), held('x', 'Ada Example')],
    [['What is inside', 'Facebook', 'Instagram', 'X'], 3, 3],
  ],
])(
  'the preview shows the content of each export, with its name when there are several',
  (exports, expected) => {
    expect(draw(exports)).toEqual(expected);
  },
);
