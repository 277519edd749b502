const CONNECTION_END = `{end, select,
  active {noch aktiv, als der Export erstellt wurde}
  activeOnDay {noch aktiv, als der Export am {exportDay, date, long} erstellt wurde}
  expired {jetzt abgelaufen; seit wann, sagt Ihr Export nicht}
  removedOnDay {entfernt am {removed, date, long}}
  removedNearDay {entfernt am {removed, date, long} (± 1 Tag)}
  removed {entfernt an einem unbekannten Tag}
  other {und Ihr Export sagt nicht, ob die Verbindung noch besteht}}`;

const ACCESS_TIME = 'die Zeit, in der {name} Zugriff hätte haben können';
const SAYS = '{grade, select, reported {berichtet {by}} other {so {by}}}';

export const findings = {
  'connection.history': `{start, select,
    onDay {hinzugefügt am {added, date, long}}
    nearDay {hinzugefügt am {added, date, long} (± 1 Tag)}
    other {hinzugefügt an einem unbekannten Tag}}, ${CONNECTION_END}`,
  'connection.history.sentence': `{start, select,
    onDay {Hinzugefügt am {added, date, long}}
    nearDay {Hinzugefügt am {added, date, long} (± 1 Tag)}
    other {Hinzugefügt an einem unbekannten Tag}}, ${CONNECTION_END}.`,
  'connection.history.and': '{first}; und {rest}',
  'connection.oldest':
    'Die älteste, {name}, wurde am {start, select, nearDay {{added, date, long} (± 1 Tag)} other {{added, date, long}}} hinzugefügt.',
  'connection.oldest.undated': 'Ihr Export sagt nicht, wann sie verbunden wurden.',

  'days.window':
    '{start, select, day {vom {from, date, long}} other {von einem unbekannten Tag}} bis {end, select, day {zum {to, date, long}} export {zum Tag des Exports} other {zu einem unbekannten Tag}}',
  'days.between': 'vom {from, date, long} bis zum {to, date, long}',
  'days.since': 'ab dem {from, date, long}',
  'days.until': 'bis zum {to, date, long}',

  'finding.connections':
    'Ihr Export führt {name} {count, plural, one {als verbundene App} other {#-mal als verbundene App}} auf: {connections}.',
  'finding.connection-only': 'Ihr Export zeigt eine Verbindung. Was damit getan wurde, kann er nicht zeigen.',
  'finding.statement': '{statement}',
  'finding.denied':
    '{names} {count, plural, one {bestreitet} other {bestreiten}}, dass Nachrichten gelesen wurden. Der Wortlaut steht unten.',
  'finding.answered':
    '{also, select, yes {{count, plural, one {Unten steht auch eine Antwort} other {Unten stehen auch Antworten}}} other {{count, plural, one {Unten steht eine Antwort} other {Unten stehen Antworten}}}} von {names}.',
  'finding.no-messages': 'Das betrifft Ihre Nachrichten nicht.',
  'finding.exposure.none': `Keine Ihrer Nachrichten fällt in ${ACCESS_TIME}.`,
  'finding.exposure.exact': `{most, plural, one {# Ihrer Nachrichten fällt} other {# Ihrer Nachrichten fallen}} in ${ACCESS_TIME}.`,
  'finding.exposure.range': `Zwischen {least, number} und {most, number} Ihrer Nachrichten fallen in ${ACCESS_TIME}.`,
  'finding.possible.none': 'Keine Ihrer Nachrichten fällt in diese Zeit.',
  'finding.possible.range':
    'Zwischen {least, number} und {most, number} Ihrer Nachrichten fallen in diese Zeit.',

  'rule.connected-app.title': '{name}: eine verbundene App',
  'rule.app-may-read-messages.title': '{name}: Zugriff auf Ihre Direktnachrichten erlaubt',
  'rule.app-may-read-messages.listed':
    'Ihr Export sagt, was erlaubt war, in den Worten von X: {permissions}. {reach, select, read {Mit dieser Berechtigung kann eine App Direktnachrichten für Sie lesen.} other {Mit dieser Berechtigung kann eine App Direktnachrichten für Sie lesen, senden und löschen.}}',
  'rule.app-may-read-messages.limit':
    'Gezählt wird von der Zustimmung an, die Ihr Export nennt, bis zu dem Tag, an dem er erstellt wurde. Ob die App diese Berechtigung die ganze Zeit hatte, sagt er nicht.',
  'rule.messaging-partner.title': `{name}: {access, select, permission {Berechtigung zum Lesen von Nachrichten} other {eine Messaging-Integration}}, ${SAYS}`,
  'rule.chat-client.title': '{name}: war dafür gemacht, Facebook-Chats zu zeigen',
  'rule.chat-client.kind':
    'Solche Programme zeigten die Facebook-Chats einer Person, solange sie angemeldet war.',
  'rule.messenger-bot.title':
    '{kind, select, game {{name}: ein Instant Game} other {{name}: ein Bot oder eine Erweiterung im Messenger}}',
  'rule.messenger-bot.listed':
    'Ihr Export führt {name} als {kind, select, game {Instant Game} other {verbundene App}} auf: {connections}.',
  'rule.messenger-bot.receives':
    'Ein solcher Bot oder ein solches Spiel sieht, was Sie ihm im eigenen Chat schreiben, nicht Ihre anderen Chats.',
  'rule.inbox-permission-era.title':
    '{count, plural, one {# App, die} other {# Apps, die}} vielleicht um Ihr Postfach gebeten {count, plural, one {hat} other {haben}}',
  'rule.inbox-permission-era.on-x.title':
    '{count, plural, one {# App} other {# Apps}} aus der Zeit, bevor es für Direktnachrichten eine eigene Berechtigung gab',
  'rule.inbox-permission-era.listed':
    'Ihr Export führt {count, plural, one {# App auf, die irgendwann in der Zeit {eras} verbunden war oder es vielleicht war.} other {# Apps auf, die irgendwann in der Zeit {eras} verbunden waren oder es vielleicht waren.}}',
  'rule.inbox-permission-era.could-ask':
    'Eine damals verbundene App hätte Sie um Zugriff auf Ihre Nachrichten bitten können. Nur Sie konnten ihn erteilen.',
  'rule.inbox-permission-era.on-x.could-ask':
    'Eine damals verbundene App konnte Ihre Direktnachrichten ohne eine eigene Berechtigung dafür lesen und löschen.',
  'rule.inbox-permission-era.not-said': 'Kein Export sagt, worum eine App gebeten oder was sie bekommen hat.',
  'rule.inbox-permission-era.on-x.not-said':
    'Das hat Twitter über verbundene Apps im Allgemeinen geschrieben. Ihr Export sagt nicht, ob eine von diesen eine Nachricht gelesen hat.',
  'rule.inbox-permission-era.undated':
    'Bei {count, number} davon sagt Ihr Export nicht, wann die Verbindung begann.',
  'rule.business-thread-from-ad.title': '{name}: ein Chat, der mit einer Werbeanzeige begann',
  'rule.business-thread-from-ad.listed': `Ihr Export führt {count, plural, one {# Messenger-Chat} other {# Messenger-Chats}} mit {name} auf, {count, plural, one {der} other {die}} mit einem Klick von Ihnen auf eine Werbeanzeige {count, plural, one {begann} other {begannen}}, {dates, select,
    one {am {first, date, long}}
    several {zwischen dem {first, date, long} und dem {last, date, long}}
    other {ohne Datum}}.`,
  'rule.business-thread-from-ad.reach': 'Dieses Unternehmen konnte lesen, was Sie ihm dort schrieben.',
  'rule.business-thread-from-ad.limit': 'Der Eintrag sagt nichts über Ihre anderen Chats.',
  'rule.linked-in-messages.title': '{name}: Links dazu in Ihren Nachrichten',
  'rule.linked-in-messages.listed':
    'Ihre Nachrichten enthalten {count, plural, one {# Link} other {# Links}} zu {domains} aus einer Zeit, in der {name} verbunden war oder es vielleicht war.',
  'rule.linked-in-messages.limit':
    'Ein Link zeigt, dass eine Adresse geteilt wurde. Er zeigt keinen Zugriff auf einen Chat.',
  'rule.cross-app-messaging.title': 'App-übergreifende Nachrichten sind eingeschaltet',
  'rule.cross-app-messaging.listed':
    'Ihr Export sagt, dass App-übergreifende Nachrichten eingeschaltet sind.',
  'rule.cross-app-messaging.limit':
    'Das ist eine Einstellung zwischen Metas eigenen Apps. Sie nennt kein anderes Unternehmen.',
  'rule.friends-data-partner.title': `{name}: {about, select,
    friends_data {Zugriff auf Daten von Freunden}
    contact_info {Zugriff auf Kontaktdaten}
    profile_data {Zugriff auf Profildaten}
    posts_data {Zugriff auf Beiträge}
    instant_personalization {umgehende Personalisierung}
    other {Facebook-Funktionen in einem Produkt}}, ${SAYS}`,
  'rule.enforcement.title': '{name}: in einem Verfahren oder bei einer Sperre genannt',
  'rule.sensitive-sdk.title':
    '{name}: {category, select, health {eine Gesundheits-App} property {eine Immobilien-App} tax {eine Steuer-App} other {eine App}}, die Aktivitäten an Meta gesendet hat',
  'rule.sensitive-sdk.listed':
    'Ihr Export führt {name} unter den Unternehmen auf, die Aktivitäten über Sie an Meta gesendet haben ({events, plural, one {# Ereignis} other {# Ereignisse}}).',
  'rule.sensitive-sdk.said': `{status, select,
    alleged {{by} behauptete, dass {name} Daten über Menschen an Facebook gesendet habe.}
    reported {Laut Bericht ({by}) hat {name} Daten über Menschen an Facebook gesendet.}
    other {{name} hat, so {by}, Daten über Menschen an Facebook gesendet.}}`,
  'rule.sensitive-sdk.limit':
    'Ihr Export zeigt nicht, was die einzelnen Ereignisse enthielten. Das betrifft Ihre Nachrichten nicht.',
  'rule.data-broker.title': `{name}: {what, select, broker {ein Datenhändler} other {ein Datenlieferant}} in Ihrem Export`,
  'rule.data-broker.listed': `Ihr Export führt {name} unter {among, select,
    advertiser {den Werbetreibenden auf, die Informationen über Sie nutzen}
    business {den Unternehmen auf, die Aktivitäten über Sie gesendet haben}
    other {den Werbetreibenden auf, die Informationen über Sie nutzen, und unter den Unternehmen, die Aktivitäten über Sie gesendet haben}}.`,
  'rule.data-broker.said': `{status, select,
    alleged {{by} behauptete, dass {name} Daten über Menschen für Werbung auf Facebook geliefert habe.}
    reported {Laut Bericht ({by}) hat {name} Daten über Menschen für Werbung auf Facebook geliefert.}
    other {{name} hat, so {by}, Daten über Menschen für Werbung auf Facebook geliefert.}}`,
  'rule.data-broker.limit':
    'Ihr Export zeigt nicht, welche Daten verwendet wurden. Das betrifft Ihre Nachrichten nicht.',
  'rule.contact-list.title':
    '{count, plural, one {# Werbetreibender hat} other {# Werbetreibende haben}} eine Liste mit Ihren Kontaktdaten genutzt',
  'rule.contact-list.listed':
    'Ihr Export führt {count, plural, one {# Werbetreibenden} other {# Werbetreibende}} mit einer „vom Werbetreibenden hochgeladenen oder verwendeten Liste“ auf, die Ihrem Konto zugeordnet wurde.',
  'rule.contact-list.limit': 'Er zeigt nicht, welche Angaben auf einer Liste standen oder woher sie kamen.',
  'rule.still-active.title': '{count, plural, one {# App ist} other {# Apps sind}} noch verbunden',
  'rule.still-active.listed':
    'Ihr Export führt {count, plural, one {# App} other {# Apps}} als aktiv auf, an dem Tag, an dem er erstellt wurde.',
  'rule.still-active.limit':
    'Eine aktive App kann weiter nutzen, was Sie mit ihr geteilt haben, bis Sie sie entfernen.',
  'rule.unknown-dates.title':
    '{count, plural, one {# entfernte App} other {# entfernte Apps}} ohne Datumsangaben',
  'rule.unknown-dates.listed':
    'Ihr Export führt {count, plural, one {# entfernte App auf, aber nicht, wann sie hinzugefügt oder entfernt wurde.} other {# entfernte Apps auf, aber nicht, wann sie hinzugefügt oder entfernt wurden.}}',
  'rule.unknown-dates.zero': 'Facebook schreibt 0, wo es ein Datum nicht angibt.',
  'rule.unknown-dates.limit':
    'Zählungen, die von einem solchen Datum abhängen, lassen sich nur mit „höchstens“ angeben.',
  'rule.many-channels.title':
    '{name} kommt auf {count, plural, one {# Weg} other {# Wegen}} in Ihrem Export vor',
  'rule.many-channels.listed': 'Ihr Export führt {name} hier auf: {channels}.',
  'rule.many-channels.connection': 'verbundene Apps',
  'rule.many-channels.app-post': 'Beiträge der App',
  'rule.many-channels.off-meta': 'Aktivitäten außerhalb der Meta-Technologien',
  'rule.many-channels.advertiser': 'Werbetreibende',
  'rule.many-channels.ad-interaction': 'Interaktionen mit Werbeanzeigen',
  'rule.many-channels.ad-thread': 'Messenger-Chats, die mit einer Werbeanzeige begannen',
  'rule.many-channels.link': 'Links in Nachrichten',

  'evidence.app': `{status, select,
    expired {verbundene App, abgelaufen}
    removed {verbundene App, entfernt}
    unknown {verbundene App, Status unbekannt}
    other {verbundene App}}`,
  'evidence.instant-game': 'Instant Game',
  'evidence.blocked-app': 'blockierte App',
  'evidence.app-post': 'Beitrag einer App',
  'evidence.ad-interaction': 'Interaktion mit einer Werbeanzeige',
  'evidence.detected-app': 'von Meta erkannte App',
  'evidence.advertiser': 'Werbetreibender',
  'evidence.advertiser-with-list': 'Werbetreibender mit einer Kontaktliste',
  'evidence.off-meta': 'Aktivität außerhalb der Meta-Technologien',
  'evidence.setting': 'Einstellung',
  'evidence.ad-thread': 'Messenger-Chat, der mit einer Werbeanzeige begann',
  'evidence.count.connection': '{count, plural, one {# verbundene App} other {# verbundene Apps}}',
  'evidence.count.app-post': '{count, plural, one {# Beitrag der App} other {# Beiträge der App}}',
  'evidence.count.off-meta':
    '{count, plural, one {# Eintrag zu Aktivitäten außerhalb der Meta-Technologien} other {# Einträge zu Aktivitäten außerhalb der Meta-Technologien}}',
  'evidence.count.advertiser':
    '{count, plural, one {# Eintrag als Werbetreibender} other {# Einträge als Werbetreibender}}',
  'evidence.count.ad-interaction':
    '{count, plural, one {# Interaktion mit einer Werbeanzeige} other {# Interaktionen mit Werbeanzeigen}}',
  'evidence.count.ad-thread':
    '{count, plural, one {# Messenger-Chat, der mit einer Werbeanzeige begann} other {# Messenger-Chats, die mit einer Werbeanzeige begannen}}',
  'evidence.count.link': '{count, plural, one {# Link in Nachrichten} other {# Links in Nachrichten}}',
};
