import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { OpenPort } from '../src/engine/contract/reconnecting-link.ts';
import { type EngineLink, EngineStoppedError } from '../src/engine/engine-link.ts';

/** Ports to the host's engine, which is started for the first of them and again after it has died. */
export const openPortTo =
  (engine: EngineLink<MessagePort>): OpenPort =>
  (onLost) => {
    const { port1, port2 } = new MessageChannel();
    port1.on('close', () => onLost(() => new EngineStoppedError(engine.hasGivenUp).message));
    port1.start();
    engine.serve(port2);
    return port1;
  };
