/** The list of findings. */
export const appFlagged = {
  'app.flagged.title': 'Flagged',
  'app.flagged.lead':
    'Places where a record in your export meets something that is documented, reported or alleged.',
  'app.flagged.severity': 'Weight',
  'app.flagged.anySeverity': 'Any weight',
  'app.flagged.messagingOnly': 'Only what touches messaging',
  'app.flagged.list': 'Findings',
  'app.flagged.none':
    'Nothing is flagged in this export. That does not mean that nobody had access: it means that nothing in it matches the facts that Sidedoor knows.',
  'app.flagged.noneFiltered': 'No finding matches this filter.',
  'app.flagged.back': 'All findings',
  'app.flagged.touches': 'touches messaging',
} as const;
