import { expect, test } from 'vitest';
import { isSystemLine, mayBeSystemLine } from '../../src/export/parsers/system-lines.ts';
import { PREDICATES } from '../../src/export/parsers/system-sentences.ts';

const garble = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

test.each([
  ['Alex Muster', 'Alex added Zoë Beispiel to the group.'],
  ['Alex Muster', 'Alex Muster left the group.'],
  ['Zoë Beispiel', 'Zoë named the group Weekend trip 🏔.'],
  ['Alex Muster', 'Alex created the group.'],
  ['Alex Muster', 'Alex created this group.'],
  ['Alex Muster', 'Alex joined the group.'],
  ['Alex Muster', 'Alex joined the group via the link.'],
  ['Alex Muster', 'Alex removed the group name.'],
  ['Alex Muster', 'Alex updated the group photo.'],
  ['Alex Muster', 'Alex set your nickname to Captain.'],
  ['Alex Muster', 'Alex cleared his own nickname.'],
  ['Alex Muster', 'Alex changed the theme to Tangerine.'],
  ['Alex Muster', 'Alex changed the chat colors.'],
  ['Alex Muster', 'Alex set the emoji to 🦊.'],
  ['Alex Muster', 'Alex pinned a message.'],
  ['Alex Muster', 'Alex called you.'],
  ['Alex Muster', 'Alex missed your video call.'],
  ['Alex Muster', 'Alex missed a call from Zoë Beispiel.'],
  ['Alex Muster', 'Alex started a video chat.'],
  ['Alex Muster', 'Alex joined the call.'],
  ['Mary Ann Sample', 'Mary Ann removed Alex from the group.'],
  ['Robin Sample', 'You changed the group photo.'],
  ['Facebook user', 'A contact left the group.'],
  ['Robin Sample', 'You set the nickname for Alex Muster to Captain.'],
  ['Robin Sample', 'The video call ended.'],
  ['Robin Sample', 'You called Zoë.'],
  ['Robin Sample', 'You missed a call from Alex Muster.'],
  ['Alex Muster', 'You are now connected on Messenger.'],
  ['Alex Muster', 'Reacted 😂 to your message '],
  ['Alex Muster', 'Hat mit ❤ auf deine Nachricht reagiert'],
  ['Alex Muster', 'Alex hat Zoë zur Gruppe hinzugefügt.'],
  ['Robin Sample', 'Du hast die Gruppe verlassen.'],
  ['Alex Muster', 'Alex a quitté le groupe.'],
  ['Robin Sample', 'Vous avez ajouté Zoë au groupe.'],
  ['Alex Muster', 'Alex salió del grupo.'],
  ['Alex Muster', 'Alex adicionou Zoë ao grupo.'],
  ['Alex Muster', 'Alex ha abbandonato il gruppo.'],
  ['Alex Muster', 'Alex heeft de groep verlaten.'],
  ['Alex Muster', 'Alex opuścił(a) grupę.'],
  ['Alex Muster', 'Alex forlod gruppen.'],
])('in %s, %j is a system line of Facebook', (sender, text) => {
  expect(isSystemLine(text, sender)).toBe(true);
  expect(mayBeSystemLine(text, sender)).toBe(true);
  expect(mayBeSystemLine(garble(text), garble(sender))).toBe(true);
});

test.each([
  ['a sentence about somebody else', 'Robin Sample', 'Alex left the group.'],
  ['the first person', 'Alex Muster', 'I left the group.'],
  ['a pronoun', 'Alex Muster', 'She left the group.'],
  ['a longer sentence', 'Alex Muster', 'Alex left the group. Why?'],
  ['a question', 'Alex Muster', 'Did you see that Alex left the group.'],
  ['words to the owner', 'Alex Muster', 'You added me to the group.'],
  ['a call somebody remembers', 'Alex Muster', 'You called me yesterday.'],
  ['a reaction in words', 'Alex Muster', 'Reacted badly to your message'],
  ['the line of a share', 'Robin Sample', 'Robin sent an attachment.'],
  ['a location', 'Robin Sample', 'Robin sent a location.'],
  ['a language nobody knows here', 'Alex Muster', 'Alex on poistunut ryhmästä.'],
  ['nothing', 'Alex Muster', ''],
])('%s is a message', (_, sender, text) => {
  expect(isSystemLine(text, sender)).toBe(false);
});

test('the quick check rejects nearly every text', () => {
  for (const text of ['see you at eight', 'ok', 'https://open.spotify.com', '👍', 'x'.repeat(5000)]) {
    expect(mayBeSystemLine(text, 'Zoë Beispiel')).toBe(false);
  }
});

test('every predicate ends in a full stop, as the quick check expects', () => {
  for (const predicate of PREDICATES) {
    for (const alternative of outermost(predicate))
      expect(alternative.endsWith('\\.'), alternative).toBe(true);
  }
});

/** The alternatives outside of every group. */
function outermost(pattern: string): string[] {
  const alternatives = [''];
  let depth = 0;
  for (const char of pattern.replaceAll(/\\[()|]/g, '_')) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === '|' && depth === 0) alternatives.push('');
    else alternatives.push((alternatives.pop() ?? '') + char);
  }
  return alternatives;
}
