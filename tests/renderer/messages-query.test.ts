import { expect, it } from 'vitest';
import { canShowMessages } from '../../renderer/messages/query.ts';
import { messageQuerySchema } from '../../src/engine/contract/message-views.ts';

it.each([
  [0, true],
  [100, true],
  [101, false],
])('the messages of %i findings can be shown together if the engine accepts as many: %s', (count, shown) => {
  const findings = Array.from({ length: count }, (_, at) => `app-may-read-messages:client-${at}`);
  expect(canShowMessages(findings)).toBe(shown);
  expect(messageQuerySchema.safeParse({ findings }).success).toBe(shown);
});
