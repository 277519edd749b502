import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { say } from '../../src/words/say.ts';
import { NeedsEngine } from '../components/needs-engine.tsx';
import { Failed } from '../components/states.tsx';
import { useHost } from '../lib/engine.tsx';
import { useImportId } from '../lib/navigation.tsx';
import { toSavedSentence } from '../lib/saved-sentence.ts';
import { drawPng } from './draw-png.ts';

const FORMATS = ['svg', 'png'] as const;

type Props = { readonly src: string; readonly withCompanies: boolean };

/** Saves the picture as the engine writes it (SVG), or as this page draws it (PNG). */
export function SavePicture({ src, withCompanies }: Props) {
  const host = useHost();
  const importId = useImportId();
  const saving = useMutation({
    mutationFn: async (format: (typeof FORMATS)[number]) => {
      const { share } = host.client;
      const file = await (format === 'svg'
        ? share.svg({ importId, withCompanies })
        : share.png({ png: await drawPng(src) }));
      return toSavedSentence(host, file.name, await host.saveFile(file));
    },
  });
  if (saving.isError) return <Failed error={saving.error} onRetry={() => saving.reset()} />;
  return (
    <div className="row screen-only">
      <NeedsEngine>
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant="default"
            disabled={saving.isPending}
            onClick={() => saving.mutate(format)}
          >
            {say(`app.share.save.${format}`)}
          </Button>
        ))}
      </NeedsEngine>
      <span role="status" className="small soft">
        {saving.data ?? ''}
      </span>
    </div>
  );
}
