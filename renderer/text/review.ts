import { countOf } from '../lib/format.ts';
import type { Decision, DecisionKind } from '../review/kinds.ts';

/** Each decision in a word or two, and what it means in one sentence of the user's. */
export const decisions: Readonly<Record<DecisionKind, { readonly label: string; readonly means: string }>> = {
  keep: { label: 'Keep', means: 'It may stay as it is.' },
  'will-remove': { label: 'Will remove', means: 'I will remove it on Facebook.' },
  'removed-on-facebook': { label: 'Removed on Facebook', means: 'I have removed it there.' },
  'asked-for-deletion': { label: 'Asked for deletion', means: 'I have asked the company to erase it.' },
  'not-mine': { label: 'Not mine', means: 'I do not recognise this.' },
  undecided: { label: 'Undecided', means: 'Come back to it at the end.' },
};

export const deciding = {
  title: 'Your decision',
  intro: 'A decision is a note to yourself. It changes nothing on Facebook and stays on this computer.',
  note: 'Note',
  noteHint: 'It goes into your report, unless people are left out of it.',
  followUp: 'Look again on',
  inMonth: 'In a month',
  inHalfYear: 'In half a year',
  clear: 'No date',
  save: 'Save the decision',
  saving: 'Saving',
  choose: 'Choose one first.',
  undo: 'Take it back',
  decidedOn: (day: string) => `Decided on ${day}.`,
  reopened: 'Look again',
  reopenedKeep: 'If your decision still holds, save it again.',
  history: (count: number) => `History (${count})`,
  historyHead: ['Day', 'Decision', 'Note', 'Look again on'],
  nothing: 'no decision',
  tookBack: (decision: string) => `taken back, now: ${decision}`,
};

export const group = {
  title: 'The apps in this finding, one by one',
  intro: 'Decide on some of them or on all at once. It is one step, and can be taken back as one.',
  head: ['App', 'Status', 'Decision'],
  all: (count: number) => `Choose all ${count}`,
  choose: (name: string) => `Choose ${name}`,
  chosen: (count: number) => (count === 0 ? 'None chosen.' : `${countOf(count, 'app', 'apps')} chosen.`),
  decision: 'Decide on the chosen ones',
  apply: 'Apply',
  applied: (count: number, decision: string) => `${countOf(count, 'app', 'apps')}: ${decision}.`,
  open: (count: number) => `Look again: ${countOf(count, 'app has', 'apps have')} changed since you decided.`,
  undecided: 'not decided',
};

export const review = {
  title: 'Review',
  start: (left: number) => `Review ${countOf(left, 'finding', 'findings')}`,
  place: (at: number, all: number) => `${at} of ${all}`,
  left: (left: number) => (left === 0 ? 'Nothing left' : `${left} left`),
  progress: (done: number, all: number) => `${done} of ${countOf(all, 'finding', 'findings')} decided`,
  leave: 'Leave the review',
  leaveNote: 'Everything is kept.',
  previous: 'Previous',
  next: 'Next',
  undo: 'Undo',
  nothingToUndo: 'There is nothing to take back.',
  undone: (name: string) => `Taken back: ${name}.`,
  decided: (name: string, decision: string, left: number) =>
    `${name}: ${decision}. ${left === 0 ? 'Nothing is left.' : `${left} left.`}`,
  whole: 'Read the whole finding',
  state: { reopened: 'Open again', 'set-aside': 'Set aside', new: 'New', done: 'Decided' },
  singleKeys: 'Use single keys',
  keys: '1 to 6 decide, N writes a note, the left and right arrows move, U takes back, Escape leaves.',
  doneTitle: 'You have been through every finding',
  doneText:
    'Nothing waits for a decision. If a later export differs, what has changed opens again with the reason.',
  doneCounts: 'What you decided',
  doneNext: 'What comes next',
  toFollowUps: 'Follow-ups',
  toReport: 'Write a report',
  toFlagged: 'All findings',
  none: 'There is nothing to review: no finding is shown for this export.',
};

export const followUps = {
  title: 'Follow-ups',
  lead: 'Days on which you wanted to look again, soonest first.',
  none: 'No day is set.',
  noneHow:
    'A decision on a finding can carry a day on which to look again. A letter brings the day by which an answer is due.',
  save: 'Save as a calendar file',
  saveNote:
    'An .ics file for any calendar. Your notes are not in it, because calendars are often kept in a cloud.',
  saved: (name: string) => `${name} was handed over.`,
  due: 'due',
  decided: (decision: string, day: string) => `${decision}, decided on ${day}`,
  count: (count: number) => countOf(count, 'follow-up', 'follow-ups'),
};

export const todo = {
  act: 'Where to act',
  does: 'What removing does',
  doesNot: 'What removing does not do',
  doesPlain: 'What this does',
  doesNotPlain: 'What this does not do',
  ask: 'Whom to ask',
  letter: (company: string) => `Write a letter to ${company}`,
  letterElsewhere: 'To write a letter, open the page of a company.',
};

/** The decision in its own word, and whether it is open again. */
export function decisionInWords({ decision, reopened }: Pick<Decision, 'decision' | 'reopened'>): string {
  const { label } = decisions[decision];
  return reopened === null ? label : `${label}, ${review.state.reopened.toLowerCase()}`;
}
