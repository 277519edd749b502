export const appOverview = {
  'app.overview.connection':
    '{start, select, day {{added, date, long}} other {date inconnue}}, {status, select, active {encore connectée} expired {aujourd’hui expirée} removedOnDay {supprimée le {removed, date, long}} removed {supprimée depuis} other {état inconnu}}',
  'app.overview.connections': '{count, plural, one {# connexion} other {# connexions}}',
  'app.overview.scale':
    'Toute la largeur : {all, plural, =1 {votre seul message} other {vos # messages}}{service, select, facebook { des années où d’autres entreprises pouvaient accéder à des messages} other {}}. Plein : au moins. Hachuré : au plus.',
  'app.overview.moreCompanies': '{more, plural, one {# autre entreprise} other {# autres entreprises}}',
  'app.overview.messagesOf': 'Messages qui auraient pu être accessibles ({name}) : {range}',
  'app.overview.showMessages': '{most, plural, =1 {Afficher ce message} other {Afficher ces # messages}}',
  'app.overview.why': 'Pourquoi ?',
  'app.overview.whyCounts':
    '« Au plus » compte chaque message d’un jour où votre connexion et l’accès que quelqu’un décrit ont pu exister tous deux.{count, plural, one {} other { Un message auquel plusieurs entreprises auraient pu accéder compte une fois.}}',
  'app.overview.window': '{name} : {window}',
  'app.overview.timeline': 'Vos applications et vos messages au fil du temps',
  'app.overview.also': 'Aussi dans votre export',
  'app.overview.apps':
    '{count, plural, one {# application connectée} other {# applications connectées}}, dont {active, number} encore {active, plural, one {active} other {actives}}',
  'app.overview.noApps':
    'Applications connectées : la liste n’est pas dans cet export ou n’a pas pu être lue',
  'app.overview.byRules':
    '{count, plural, one {# autre application} other {# autres applications}} {service, select, x {des années où les applications pouvaient lire les messages privés sans autorisation particulière} other {des années où les applications pouvaient demander votre boîte de réception}}',
  'app.overview.chatProgram': '{name}, dont la fonction était d’afficher les discussions Facebook',
  'app.overview.companies':
    '{count, plural, one {# entreprise avec laquelle vous avez eu affaire} other {# entreprises avec lesquelles vous avez eu affaire}}',
  'app.overview.lists':
    '{count, plural, one {# annonceur disposant de vos coordonnées} other {# annonceurs disposant de vos coordonnées}}',
  'app.overview.noLists': 'Annonceurs disposant de vos coordonnées : la liste n’est pas dans cet export',
  'app.overview.messages':
    '{count, plural, one {# message, compté par jour} other {# messages, comptés par jour}}, sans leur texte',
  'app.overview.noMessages': 'Messages : aucun dans cet export, ou ils n’ont pas pu être lus',
  'app.overview.nothingStandsOut':
    'Rien dans cet export ne correspond à ce qui est documenté ou allégué sur l’accès à des messages.',
  'app.overview.allFlagged': '{count, plural, one {# constat} other {Les # constats}}',
  'app.overview.onInbox':
    '{count, plural, one {# porte sur votre boîte de réception} other {# portent sur votre boîte de réception}}',
  'app.overview.limits': 'Ce que cet export ne peut pas montrer',
  'app.overview.moreLimits': '{count, plural, one {# autre limite} other {# autres limites}}',
  'app.overview.messagesRange':
    '{most, plural, one {{least, number}–# message} other {{least, number}–# messages}}',
  'app.overview.messagesExact': '{most, plural, =0 {aucun message} one {# message} other {# messages}}',
};
