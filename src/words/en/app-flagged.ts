/** The list of findings. */
export const appFlagged = {
  'app.flagged.lead':
    'Records in your export that match something documented, reported or alleged, those about your inbox first.',
  'app.flagged.severity': 'Weight',
  'app.flagged.anySeverity': 'Any weight',
  'app.flagged.messagingOnly': 'Only what is about your inbox',
  'app.flagged.none':
    'Nothing in this export matches the facts that Sidedoor knows. That does not mean that nobody had access.',
  'app.flagged.noneFiltered': 'No finding matches this filter.',
  'app.flagged.back': 'All findings',
  'app.flagged.inbox': 'about your inbox',
} as const;
