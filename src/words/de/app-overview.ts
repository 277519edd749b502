export const appOverview = {
  'app.overview.connection':
    '{start, select, day {{added, date, long}} other {Datum unbekannt}}, {status, select, active {noch verbunden} expired {jetzt abgelaufen} removedOnDay {entfernt am {removed, date, long}} removed {inzwischen entfernt} other {Status unbekannt}}',
  'app.overview.connections': '{count, plural, one {# Verbindung} other {# Verbindungen}}',
  'app.overview.scale':
    'Volle Breite: Ihre {all, plural, one {# Nachricht} other {# Nachrichten}}{service, select, facebook { aus den Jahren, in denen andere Unternehmen Nachrichten erreichen konnten} other {}}. Gefüllt: mindestens. Schraffiert: höchstens.',
  'app.overview.moreCompanies': '{more, plural, one {# weiteres Unternehmen} other {# weitere Unternehmen}}',
  'app.overview.messagesOf': 'Nachrichten in Reichweite von {name}: {range}',
  'app.overview.showMessages':
    '{most, plural, one {Diese Nachricht anzeigen} other {Diese # Nachrichten anzeigen}}',
  'app.overview.why': 'Warum?',
  'app.overview.whyCounts':
    '„Höchstens“ zählt jede Nachricht von einem Tag, an dem Ihre Verbindung und der Zugriff, den jemand beschreibt, beide bestanden haben können.{count, plural, one {} other { Eine Nachricht, die mehrere Unternehmen hätten erreichen können, zählt einmal.}}',
  'app.overview.window': '{name}: {window}',
  'app.overview.timeline': 'Ihre Apps und Ihre Nachrichten im Lauf der Zeit',
  'app.overview.also': 'Auch in Ihrem Export',
  'app.overview.apps':
    '{count, plural, one {# verbundene App} other {# verbundene Apps}}, davon {active, number} noch aktiv',
  'app.overview.noApps': 'Verbundene Apps: Die Liste ist nicht in diesem Export oder ließ sich nicht lesen',
  'app.overview.byRules':
    '{count, plural, one {# andere App} other {# andere Apps}} {service, select, x {aus den Jahren, in denen Apps Direktnachrichten ohne eigene Berechtigung lesen konnten} other {aus den Jahren, in denen Apps um Ihr Postfach bitten konnten}}',
  'app.overview.chatProgram': '{name}, gemacht, um Facebook-Chats zu zeigen',
  'app.overview.companies':
    '{count, plural, one {# Unternehmen} other {# Unternehmen}}, mit {count, plural, one {dem} other {denen}} Sie zu tun hatten',
  'app.overview.lists':
    '{count, plural, one {# Werbetreibender} other {# Werbetreibende}} mit Ihren Kontaktdaten',
  'app.overview.noLists': 'Werbetreibende mit Ihren Kontaktdaten: Die Liste ist nicht in diesem Export',
  'app.overview.messages':
    '{count, plural, one {# Nachricht} other {# Nachrichten}}, nach Tagen gezählt, ohne ihren Text',
  'app.overview.noMessages': 'Nachrichten: keine in diesem Export, oder sie ließen sich nicht lesen',
  'app.overview.nothingStandsOut':
    'Nichts in diesem Export passt zu dem, was über Zugriff auf Nachrichten dokumentiert oder behauptet ist.',
  'app.overview.allFlagged': '{count, plural, one {# Befund} other {Alle # Befunde}}',
  'app.overview.onInbox': '{count, plural, one {# betrifft Ihr Postfach} other {# betreffen Ihr Postfach}}',
  'app.overview.limits': 'Was dieser Export nicht zeigen kann',
  'app.overview.moreLimits':
    '{count, plural, one {# weitere Einschränkung} other {# weitere Einschränkungen}}',
  'app.overview.messagesRange':
    '{most, plural, one {{least, number}–# Nachricht} other {{least, number}–# Nachrichten}}',
  'app.overview.messagesExact':
    '{most, plural, =0 {keine Nachrichten} one {# Nachricht} other {# Nachrichten}}',
};
