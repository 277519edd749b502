export const appFlagged = {
  'app.flagged.lead':
    'Registros de tu copia de datos que coinciden con algo documentado, informado o alegado; primero, los que tratan de tu bandeja de entrada.',
  'app.flagged.severity': 'Importancia',
  'app.flagged.anySeverity': 'Cualquier importancia',
  'app.flagged.messagingOnly': 'Solo lo que trata de tu bandeja de entrada',
  'app.flagged.none':
    'Nada en esta copia de datos coincide con los hechos que Sidedoor conoce. Eso no significa que nadie tuviera acceso.',
  'app.flagged.noneFiltered': 'Ningún hallazgo coincide con este filtro.',
  'app.flagged.back': 'Todos los hallazgos',
  'app.flagged.inbox': 'sobre tu bandeja de entrada',
};
