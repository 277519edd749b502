import { emitKeypressEvents } from 'node:readline';
import type { ReadStream } from 'node:tty';

type Key = { readonly name?: string; readonly ctrl?: boolean; readonly sequence?: string };

/** Asks for a line without showing what is typed. Ctrl-C ends the command, as it does everywhere else. */
export function askHidden(
  question: string,
  input: ReadStream,
  output: { write(text: string): unknown },
): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let typed = '';
  const end = (): void => {
    input.off('keypress', press).setRawMode(false).pause();
    output.write('\n');
  };
  const press = (text: string | undefined, { name, ctrl }: Key): void => {
    if (name === 'return' || name === 'enter') {
      end();
      resolve(typed);
    } else if (ctrl && name === 'c') {
      end();
      // In raw mode the terminal sends no signal.
      process.emit('SIGINT');
      reject(new DOMException('Ctrl-C', 'AbortError'));
    } else if (name === 'backspace') typed = [...typed].slice(0, -1).join('');
    else if (text !== undefined && text >= ' ' && !ctrl) typed += text;
  };
  emitKeypressEvents(input);
  input.setRawMode(true).on('keypress', press).resume();
  // Last: until now the terminal would have shown what is typed.
  output.write(question);
  return promise;
}
