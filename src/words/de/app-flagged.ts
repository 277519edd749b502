export const appFlagged = {
  'app.flagged.lead':
    'Einträge in Ihrem Export, die zu etwas passen, das dokumentiert, berichtet oder behauptet ist; zuerst die zu Ihrem Postfach.',
  'app.flagged.severity': 'Gewicht',
  'app.flagged.anySeverity': 'Jedes Gewicht',
  'app.flagged.messagingOnly': 'Nur was Ihr Postfach betrifft',
  'app.flagged.none':
    'Nichts in diesem Export passt zu den Fakten, die Sidedoor kennt. Das heißt nicht, dass niemand Zugriff hatte.',
  'app.flagged.noneFiltered': 'Kein Befund passt zu diesem Filter.',
  'app.flagged.back': 'Alle Befunde',
  'app.flagged.inbox': 'zu Ihrem Postfach',
};
