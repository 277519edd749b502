export const appFinding = {
  'app.finding.shows': 'Was Ihr Export zeigt',
  'app.finding.morePlaces': '{count, plural, one {# weiteren Eintrag} other {# weitere Einträge}} anzeigen',
  'app.finding.rowsOnly': 'Ihr Export zeigt diese Einträge. Was damit getan wurde, kann er nicht zeigen.',
  'app.finding.connectionsOnly':
    'Ihr Export zeigt diese Verbindungen. Was damit getan wurde, kann er nicht zeigen.',
  'app.finding.company': 'Alles zu {name}',
  'app.finding.notCounted.inbox':
    'Nicht gezählt: Ein Link zeigt, dass eine Adresse geteilt wurde, nicht, dass jemand den Chat lesen konnte.',
  'app.finding.notCounted.own-thread':
    'Nicht gezählt: Dieses Unternehmen konnte nur den eigenen Chat mit Ihnen sehen.',
  'app.finding.notCounted.possible': 'Nicht gezählt: Nichts sagt, dass Nachrichten erreichbar waren.',
  'app.finding.notCounted.setting': 'Nicht gezählt: Eine Einstellung sagt nichts über einzelne Nachrichten.',
  'app.finding.notCounted.none': 'Nicht gezählt: Das betrifft Ihre Nachrichten nicht.',
  'app.finding.exposure': 'Wie viele Ihrer Nachrichten',
  'app.finding.least.zero': 'Keine einzige lässt sich bestätigen, weil {why}.',
  'app.finding.least.possible':
    '{service, select, x {Keine einzige lässt sich bestätigen: Twitter hat geschrieben, was verbundene Apps im Allgemeinen konnten, und nichts über eine einzelne App.} other {Keine einzige lässt sich bestätigen: Kein Export sagt, welche Apps um Ihr Postfach gebeten haben oder ob Sie zugestimmt haben.}}',
  'app.finding.least.certain':
    '„Mindestens“ zählt nur Tage, an denen sowohl Ihre Verbindung als auch der Zugriff sicher sind.',
  'app.finding.least.no-message': 'Sie haben in dieser Zeit keine Nachrichten gesendet oder empfangen.',
  'app.finding.least.no-overlap': 'Die Aussagen über Zugriff betreffen andere Zeiten als Ihre Verbindung.',
  'app.finding.scale.account': 'Wessen Angaben',
  'app.finding.scale.dates': 'Zeitraum',
  'app.finding.scale.messages': 'Ihre Nachrichten',
  'app.finding.scale.together': 'Alles zusammen, mit Ihrer Verbindung',
  'app.finding.scale.records': '{by} (Unterlagen: {records})',
  'app.finding.perYear': 'Je Jahr',
  'app.finding.yearLabel': '{year}: {range}. Nachrichten in {year}',
  'app.finding.showEnd':
    '{end, select, least {Mindestens: {count, plural, one {# Nachricht} other {# Nachrichten}} anzeigen} other {Höchstens: {count, plural, one {# Nachricht} other {# Nachrichten}} anzeigen}}',
  'app.finding.why': 'Wie gezählt wurde',
  'app.finding.whyText.1':
    '„Höchstens“ zählt jede Nachricht von einem Tag, an dem Ihre Verbindung und der Zugriff, den jemand beschreibt, beide bestanden haben können. Wo ein Datum nicht bekannt ist, nehmen wir den spätestmöglichen Tag an, bei einem Anfang den frühesten.',
  'app.finding.whyText.2':
    '„Mindestens“ zählt nur Nachrichten zwischen Tagen, die Ihr Export oder eine Quelle angibt. Wo ein solcher Tag fehlt, ist „mindestens“ 0.',
  'app.finding.whyText.3':
    'Tage zählen in UTC. Anrufe und Systemzeilen sind keine Nachrichten. Eine gezählte Nachricht hätte erreicht werden können; das heißt nicht, dass jemand sie angesehen hat.',
  'app.finding.details.head.counted': 'Gezählt',
  'app.finding.details.head.least': 'Mindestens',
  'app.finding.details.head.most': 'Höchstens',
  'app.finding.details.people': 'Personen',
  'app.finding.details.sent': 'Von Ihnen gesendet',
  'app.finding.details.received': 'Von Ihnen empfangen',
  'app.finding.who': 'Wer was sagt',
  'app.finding.response': 'Antwort',
  'app.finding.answeredAbove': 'Die Antwort von {by} oben gilt auch hierfür.',
  'app.finding.described': 'Zeitraum: {period}.',
  'app.finding.otherStatements':
    'Was sonst über dieses Unternehmen vorliegt ({count, plural, one {# Aussage} other {# Aussagen}})',
  'app.finding.rules': 'Was die Regeln zuließen',
  'app.finding.todo': 'Was Sie tun können',
  'app.finding.cautions': 'Zu beachten ({count, plural, one {# Punkt} other {# Punkte}})',
  'app.finding.sources': 'Quellen',
  'app.finding.source1': 'Quelle',
  'app.finding.sourceCount': 'Quellen ({count, number})',
  'app.finding.allSources': '{count, plural, one {Die Quelle} other {Alle # Quellen}}',
  'app.finding.backTo': 'Zurück zu: {by}',
  'app.finding.print': 'Diesen Befund drucken',
  'app.finding.parts': 'Auf dieser Seite',
  'app.finding.notFound': 'Diesen Befund gibt es nicht in dem Import, den Sie gerade ansehen.',
};
