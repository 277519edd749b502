export const appTimeline = {
  'app.timeline.name': 'Zeitleiste von Apps und Nachrichten',
  'app.timeline.howTo':
    'Ziehen Sie über das Bild, um hineinzuzoomen. Auf der Tastatur bewegen links und rechts die Zeit, plus und minus zoomen, 0 zeigt alles, auf und ab gehen von Balken zu Balken.',
  'app.timeline.zoomIn': 'Vergrößern',
  'app.timeline.zoomOut': 'Verkleinern',
  'app.timeline.earlier': 'Früher',
  'app.timeline.later': 'Später',
  'app.timeline.reach': 'Nachrichten in Reichweite',
  'app.timeline.sent': 'von Ihnen gesendet',
  'app.timeline.received': 'von Ihnen empfangen',
  'app.timeline.perMonth': 'Nachrichten je Monat (Höchstwert: {most})',
  'app.timeline.month': '{month}: {sent} gesendet, {received} empfangen',
  'app.timeline.monthUndirected':
    '{month}: {messages, plural, one {# Nachricht} other {# Nachrichten}}; wie viele Sie gesendet haben, ist unbekannt',
  'app.timeline.undirected': 'gesendet oder empfangen',
  'app.timeline.described': 'Beschriebener Zugriff: {windows}.',
  'app.timeline.phaseDays':
    '{open, select, start {Bis zum {to, date, long}} end {Seit dem {from, date, long}} other {{from, date, long} bis {to, date, long}}}',
  'app.timeline.phaseApps': 'Apps aus dieser Zeit anzeigen',
  'app.timeline.showing': 'Gezeigt wird {from} bis {to}.',
  'app.timeline.legendSolid': 'verbunden',
  'app.timeline.legendFade': 'ein Ende ist unbekannt',
  'app.timeline.legendClaim': 'Zugriff ist beschrieben',
  'app.timeline.legendFlagged': 'mit Befund',
  'app.timeline.others':
    '{count, plural, one {# weitere Verbindung ist} other {# weitere Verbindungen sind}} hier nicht gezeichnet.',
  'app.timeline.othersLink': 'Alle Verbindungen ansehen',
  'app.timeline.moreBars':
    '{count, plural, one {# weitere Verbindung} other {# weitere Verbindungen}} zeichnen',
  'app.timeline.fewerBars': 'Weniger Verbindungen zeichnen',
  'app.timeline.table': 'Dieselben Angaben als Tabelle',
  'app.timeline.tableConnections': 'Verbindungen in der Zeitleiste',
  'app.timeline.tableYears': 'Ihre Nachrichten je Jahr',
  'app.timeline.tableEras': 'Was Apps erreichen konnten, im Lauf der Zeit',
  'app.timeline.headFrom': 'Von',
  'app.timeline.headTo': 'Bis',
  'app.timeline.headWords': 'In Worten',
  'app.timeline.headClaims': 'Beschriebener Zugriff',
  'app.timeline.headEra': 'Zeit',
  'app.timeline.headMeans': 'Was das bedeutet',
  'app.timeline.none': 'nicht vorhanden',
  'app.timeline.claimBy': '{by} ({grade})',
  'app.timeline.claim': '{label} ({from} bis {to})',
  'app.timeline.empty':
    'Dieser Export enthält keine Verbindung und keine Nachricht mit Datum, deshalb gibt es keine Zeitleiste.',
  'phase.before': 'Bevor Apps um Ihr Postfach bitten konnten',
  'phase.before.means':
    'Facebook hatte keinen öffentlichen Weg, auf dem eine App um Ihr Postfach bitten konnte. Was Apps vor 2009 sonst erreichen konnten, wurde für Sidedoor nicht recherchiert.',
  'phase.could-ask': 'Apps konnten um Ihr Postfach bitten',
  'phase.could-ask.means':
    'Eine App konnte Sie um Zugriff auf Ihre Nachrichten bitten, und nur Sie konnten ihn erteilen. Anfangs prüfte Facebook solche Apps nicht; ab dem 30. April 2014 prüfte es neue. Ihr Export sagt nicht, welche Apps gebeten haben.',
  'phase.deals': 'Postfach für Apps gesperrt',
  'phase.deals.means':
    'Gewöhnliche Apps konnten nicht mehr darum bitten. Die New York Times berichtete über besonderen Zugriff für Partner in Unterlagen von 2017; Facebook sagte im Dezember 2018, diese Experimente seien seit fast drei Jahren beendet.',
  'phase.closed': 'Ein Unternehmen sieht nur den eigenen Chat mit Ihnen',
  'phase.closed.means':
    'Apps können nicht um Ihr Postfach bitten. Ein Unternehmen kann lesen, was Sie ihm in Ihrem Chat mit ihm schreiben.',
};
