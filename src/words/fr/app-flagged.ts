export const appFlagged = {
  'app.flagged.lead':
    'Les entrées de votre export qui correspondent à quelque chose de documenté, de rapporté ou d’allégué ; d’abord celles qui portent sur votre boîte de réception.',
  'app.flagged.severity': 'Importance',
  'app.flagged.anySeverity': 'Toute importance',
  'app.flagged.messagingOnly': 'Seulement ce qui porte sur votre boîte de réception',
  'app.flagged.none':
    'Rien dans cet export ne correspond aux faits que Sidedoor connaît. Cela ne veut pas dire que personne n’a eu accès.',
  'app.flagged.noneFiltered': 'Aucun constat ne correspond à ce filtre.',
  'app.flagged.back': 'Tous les constats',
  'app.flagged.inbox': 'sur votre boîte de réception',
};
