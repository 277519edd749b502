export const appCompare = {
  'app.compare.one': 'Bisher gibt es nur einen Import',
  'app.compare.oneText':
    'Fordern Sie einen weiteren Export an, zum Beispiel in einem halben Jahr, und importieren Sie ihn. Diese Seite zeigt dann, was sich geändert hat.',
  'app.compare.import': 'Weiteren Export importieren',
  'app.compare.from': 'Erster Export',
  'app.compare.to': 'Zweiter Export',
  'app.compare.swap': 'Tauschen',
  'app.compare.same': 'Das ist zweimal derselbe Import, also gibt es keinen Unterschied.',
  'app.compare.nothing':
    'Zwischen diesen beiden Exporten hat sich nichts geändert, soweit sie sich vergleichen lassen.',
  'compare.answer':
    '{since, select, day {Seit Ihrem Export vom {day, date, long}} other {Vom ersten zum zweiten Export}}: {parts}.',
  'compare.part.left': '{count, plural, one {# App ist} other {# Apps sind}} nicht mehr verbunden',
  'compare.part.new': '{count, plural, one {# App ist} other {# Apps sind}} neu',
  'compare.part.back': '{count, plural, one {# App ist} other {# Apps sind}} wieder verbunden',
  'compare.part.others':
    '{count, plural, one {# aufgeführte App hat} other {# aufgeführte Apps haben}} sich auf andere Weise geändert',
  'compare.part.findings': '{count, plural, one {# Befund ist} other {# Befunde sind}} neu',
  'compare.part.findingsGone': '{count, plural, one {# Befund ist} other {# Befunde sind}} nicht mehr da',
  'compare.part.findingsChanged': '{count, plural, one {# Befund hat} other {# Befunde haben}} sich geändert',
  'compare.part.advertisers':
    '{count, plural, one {# Werbetreibender ist} other {# Werbetreibende sind}} neu',
  'compare.part.advertisersGone':
    '{count, plural, one {# Werbetreibender ist} other {# Werbetreibende sind}} nicht mehr aufgeführt',
  'compare.part.lists':
    '{count, plural, one {die Kontaktliste von # Werbetreibenden ist dazugekommen oder verschwunden} other {die Kontaktlisten von # Werbetreibenden sind dazugekommen oder verschwunden}}',
  'compare.part.businesses':
    '{count, plural, one {# Unternehmen hat} other {# Unternehmen haben}} neu Aktivitäten über Sie gesendet',
  'compare.part.businessesGone':
    '{count, plural, one {# Unternehmen ist} other {# Unternehmen sind}} nicht mehr aufgeführt',
  'compare.part.threads':
    '{count, plural, one {# Unterhaltung hat} other {# Unterhaltungen haben}} sich geändert',
  'compare.part.more': 'es gibt {count, plural, one {# Nachricht} other {# Nachrichten}} mehr',
  'compare.part.fewer': 'es gibt {count, plural, one {# Nachricht} other {# Nachrichten}} weniger',
  'app.compare.summary': 'Springen zu',
  'app.compare.notComparedTitle': 'Was sich nicht vergleichen ließ',
  'app.compare.notComparedNote':
    'Wenn hier etwas fehlt, war es vielleicht in einem der Exporte nicht enthalten.',
  'app.compare.rest': '{count, number} weitere anzeigen',
  'app.compare.inFrom': 'nur im ersten Export',
  'app.compare.inTo': 'nur im zweiten Export',
  'app.compare.before': 'vorher',
  'app.compare.now': 'nachher',
  'compare.notListed': 'nicht aufgeführt',
  'app.compare.was': 'früher {name}',
  'app.compare.untitled': 'Ohne Titel',
  'app.compare.group.findingsNew.title': 'Neue Befunde',
  'app.compare.group.findingsNew.means': 'Nur im zweiten Export.',
  'app.compare.group.findingsGone.title': 'Befunde, die nicht mehr da sind',
  'app.compare.group.findingsGone.means': 'Nur im ersten Export.',
  'app.compare.group.findingsChanged.title': 'Geänderte Befunde',
  'app.compare.group.findingsChanged.means':
    'Der Zeitraum, die Einstufung, das Gewicht oder die Zahl der Nachrichten ist anders.',
  'app.compare.group.findingsNotComparable.title': 'Befunde, die sich nicht vergleichen lassen',
  'app.compare.group.findingsNotComparable.means':
    'Sie stehen nur in einem Export, und dem anderen fehlen die Einträge dahinter.',
  'app.compare.group.connectionsNew.title': 'Neue Verbindungen',
  'app.compare.group.connectionsNew.means': 'Nur im zweiten Export aufgeführt.',
  'app.compare.group.connectionsReconnected.title': 'Wieder verbunden',
  'app.compare.group.connectionsReconnected.means': 'Im ersten Export nicht aktiv, im zweiten aktiv.',
  'app.compare.group.connectionsStatus.title': 'Geänderter Status',
  'app.compare.group.connectionsStatus.means': 'In beiden Exporten aufgeführt, mit verschiedenem Status.',
  'app.compare.group.connectionsDates.title': 'Geänderte Datumsangaben',
  'app.compare.group.connectionsDates.means':
    'In beiden Exporten aufgeführt, mit verschiedenen Datumsangaben.',
  'app.compare.group.connectionsRenamed.title': 'Umbenannt',
  'app.compare.group.connectionsRenamed.means': 'Dieselbe App-ID unter einem anderen Namen.',
  'app.compare.group.connectionsGone.title': 'Entfernt und nicht mehr aufgeführt',
  'app.compare.group.connectionsGone.means':
    'Im ersten Export als entfernt aufgeführt, im zweiten nicht aufgeführt.',
  'app.compare.group.connectionsVanished.title': 'Nicht mehr aufgeführt, und nie als entfernt aufgeführt',
  'app.compare.group.connectionsVanished.means':
    'Im ersten Export aufgeführt, im zweiten nicht. Keiner sagt, dass die Verbindung entfernt wurde.',
  'app.compare.group.advertisersNew.title': 'Neue Werbetreibende',
  'app.compare.group.advertisersNew.means': 'Nur im zweiten Export aufgeführt.',
  'app.compare.group.advertisersGone.title': 'Nicht mehr aufgeführte Werbetreibende',
  'app.compare.group.advertisersGone.means': 'Nur im ersten Export aufgeführt.',
  'app.compare.group.listsNew.title': 'Werbetreibende, neu mit einer Kontaktliste aufgeführt',
  'app.compare.group.listsNew.means':
    'In beiden Exporten aufgeführt. Nur der zweite sagt, dass sie eine Liste mit Ihren Kontaktdaten genutzt haben.',
  'app.compare.group.listsGone.title': 'Werbetreibende, nicht mehr mit einer Kontaktliste aufgeführt',
  'app.compare.group.listsGone.means':
    'In beiden Exporten aufgeführt. Nur der erste sagt, dass sie eine Liste mit Ihren Kontaktdaten genutzt haben.',
  'app.compare.group.businessesNew.title': 'Neue Unternehmen, die Aktivitäten gesendet haben',
  'app.compare.group.businessesNew.means':
    'Nur der zweite Export sagt, dass sie Aktivitäten über Sie an Meta gesendet haben.',
  'app.compare.group.businessesGone.title': 'Nicht mehr aufgeführte Unternehmen',
  'app.compare.group.businessesGone.means':
    'Nur der erste Export sagt, dass sie Aktivitäten über Sie an Meta gesendet haben.',
  'app.compare.group.threadsNew.title': 'Neue Unterhaltungen',
  'app.compare.group.threadsNew.means': 'Nur im zweiten Export.',
  'app.compare.group.threadsGone.title': 'Unterhaltungen, die nicht mehr da sind',
  'app.compare.group.threadsGone.means': 'Nur im ersten Export.',
  'app.compare.group.threadsChanged.title': 'Unterhaltungen mit mehr oder weniger Nachrichten',
  'app.compare.group.threadsChanged.means':
    'Dieselbe Unterhaltung in beiden Exporten, erkannt an Titel, Personen und Zeit.',
  'app.compare.thread': '{people}, {messages, plural, one {# Nachricht} other {# Nachrichten}}',
  'app.compare.thread.dated':
    '{people}, {messages, plural, one {# Nachricht} other {# Nachrichten}}, {first, date, long} bis {last, date, long}',
  'compare.state':
    '{dates, select, added {{status}, hinzugefügt am {added, date, long}} removed {{status} am {removed, date, long}, hinzugefügt an einem unbekannten Tag} both {{status}, hinzugefügt am {added, date, long}, entfernt am {removed, date, long}} other {{status}, Datum unbekannt}}',
  'compare.state.and': '{first}; {rest}',
  'app.compare.noCount': 'Nachrichten nicht gezählt',
  'app.compare.most': 'höchstens {count, plural, one {# Nachricht} other {# Nachrichten}}',
};
