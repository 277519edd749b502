/** The decisions: the word on the button, and what it means. */
export const decisions = {
  'decision.keep': 'Keep',
  'decision.keep.means': 'It may stay as it is.',
  'decision.will-remove': 'Will remove',
  'decision.will-remove.means': 'I will remove it from my account.',
  'decision.removed-on-facebook': 'Removed',
  'decision.removed-on-facebook.means': 'I have removed it from my account.',
  'decision.asked-for-access': 'Asked what they hold',
  'decision.asked-for-access.means': 'I have asked the company what it has about me.',
  'decision.asked-for-deletion': 'Asked for deletion',
  'decision.asked-for-deletion.means': 'I have asked the company to erase it.',
  'decision.not-mine': 'Not mine',
  'decision.not-mine.means': 'I do not recognise this.',
  'decision.noted': 'Noted',
  'decision.noted.means': 'I have read it. There is nothing for me to do.',
  'decision.undecided': 'Undecided',
  'decision.undecided.means': 'Come back to it at the end.',
} as const;
