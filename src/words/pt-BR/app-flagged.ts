export const appFlagged = {
  'app.flagged.lead':
    'Registros dos seus dados exportados que correspondem a algo documentado, noticiado ou alegado; primeiro, os que tratam da sua caixa de entrada.',
  'app.flagged.severity': 'Peso',
  'app.flagged.anySeverity': 'Qualquer peso',
  'app.flagged.messagingOnly': 'Só o que trata da sua caixa de entrada',
  'app.flagged.none':
    'Nada nestes dados exportados corresponde aos fatos que o Sidedoor conhece. Isso não significa que ninguém tenha tido acesso.',
  'app.flagged.noneFiltered': 'Nenhum resultado corresponde a este filtro.',
  'app.flagged.back': 'Todos os resultados',
  'app.flagged.inbox': 'sobre a sua caixa de entrada',
};
