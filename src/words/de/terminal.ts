import type { Translation } from '../catalog.ts';
import type { terminal as source } from '../en/terminal.ts';

/** What the terminal says. */
export const terminal: Translation<typeof source> = {
  'cli.answer.step': '{n}. {what}: {detail}',
  'cli.answer.stepFirst': '{n}. {what}: {detail}, zuerst an {company}',
  'cli.audit.owner': 'Export von {owner}',
  'cli.audit.noOwner': 'Ein Export ohne Namen des Inhabers',
  'cli.audit.noDate': 'Datum unbekannt',
  'cli.parts': '{count, plural, one {# Teil} other {# Teile}}',
  'cli.audit.already': 'Diese Dokumente wurden schon früher importiert; es wurde nichts Neues geschrieben.',
  'cli.audit.apps':
    'verbundene Apps ({active, number} aktiv, {expired, number} abgelaufen, {removed, number} entfernt{unknown, plural, =0 {)} other { und # mit unbekanntem Status)}}',
  'cli.audit.onInbox': '{count, plural, one {Befund zu Ihrem Postfach} other {Befunde zu Ihrem Postfach}}',
  'cli.audit.byRules':
    '{count, plural, one {Befund, der nur darauf beruht, was die Regeln von Facebook zuließen} other {Befunde, die nur darauf beruhen, was die Regeln von Facebook zuließen}}',
  'cli.audit.absentApps': 'verbundene Apps: Die Liste ist nicht in diesem Export',
  'cli.audit.absentMessages': 'Nachrichten: In diesem Export sind keine',
  'cli.audit.absentBusinesses':
    'Unternehmen, {service, select, facebook {die Facebook} other {die Meta}} Aktivitäten gesendet haben: Die Liste ist nicht in diesem Export',
  'cli.audit.absentLists': 'Werbetreibende mit Ihren Kontaktdaten: Die Liste ist nicht in diesem Export',
  'cli.audit.messages': 'Nachrichten in {threads, plural, one {# Unterhaltung} other {# Unterhaltungen}}',
  'cli.audit.businesses':
    'Unternehmen, {service, select, facebook {von denen Facebook} other {von denen Meta}} {events, plural, one {# Ereignis} other {# Ereignisse}} über Sie bekam',
  'cli.audit.lists': 'Werbetreibende mit einer Liste, die Ihre Kontaktdaten enthielt',
  'cli.audit.exposure':
    'Nachrichten: mindestens {least, number}, höchstens {most, number}, in höchstens {threads, plural, one {# Unterhaltung} other {# Unterhaltungen}}; beteiligt: {people}.',
  'cli.statement': '{by} ({mark}): {statement}',
  'cli.audit.inbox':
    '{count, plural, =0 {Befunde zu Ihrem Postfach} one {# Befund zu Ihrem Postfach (wie viele Nachrichten, woher man es weiß, ID)} other {# Befunde zu Ihrem Postfach (wie viele Nachrichten, woher man es weiß, ID)}}',
  'cli.audit.possible':
    '{count, plural, one {# weiterer Befund beruht nur darauf, was die Regeln von Facebook zuließen} other {# weitere Befunde beruhen nur darauf, was die Regeln von Facebook zuließen}}',
  'cli.audit.noMessaging': 'Keine. Das schließt nichts aus.',
  'cli.audit.moreInbox': 'und {more, number} weitere: --full hinzufügen',
  'cli.audit.states': '{count, plural, one {# Dokument} other {# Dokumente}}: {states}.',
  'cli.audit.notRead':
    '{files, plural, one {# JSON- oder HTML-Datei wurde} other {# JSON- oder HTML-Dateien wurden}} nicht gelesen.',
  'cli.audit.limits':
    '{more, plural, one {# Hinweis} other {# Hinweise}} darauf, was er nicht zeigen kann: --full hinzufügen',
  'cli.audit.full': 'Alles, mit den Quellen:',
  'cli.audit.none': 'Nichts in diesem Export passt zu einer Regel. Das schließt nichts aus.',
  'cli.audit.documents':
    '{count, plural, one {# Dokument} other {# Dokumente}}; {otherFiles, plural, one {# andere Datei} other {# andere Dateien}} nicht geöffnet.',
  'cli.audit.nothingRead':
    '{count, plural, one {Das einzige Dokument ließ sich nicht lesen} other {Keines der # Dokumente ließ sich lesen}}. Fordern Sie bei {service} einen neuen Export an und importieren Sie jede ZIP-Datei so, wie Sie sie heruntergeladen haben.',
  'cli.audit.absent': 'Nicht in diesem Export: {kinds}.',
  'cli.next.connections': 'Alle verbundenen Apps, nach Namen:',
  'cli.next.companies': 'Alle Unternehmen in Ihrem Export:',
  'cli.next.exposure': 'Nachrichten zu einem Unternehmen nach Aussage und Jahr:',
  'cli.audit.review':
    'Um eine App anzusehen oder zu entfernen: {service, select, instagram {https://help.instagram.com/1144624522593085} x {https://x.com/settings/connected_apps} other {facebook.com, Einstellungen und Privatsphäre > Einstellungen > Apps und Websites.}}',
  'cli.audit.coverage': 'Umfang, und was dieser Export nicht zeigen kann',
  'cli.messages.sent': '{sent, number} gesendet',
  'cli.messages.received': '{received, number} empfangen',
  'cli.messages.threads': 'Unterhaltungen mit den meisten Nachrichten',
  'cli.messages.more': 'und {more, plural, one {# weitere Unterhaltung} other {# weitere Unterhaltungen}}',
  'cli.messages.all': 'Jede Unterhaltung und jeder Monat:',
  'cli.company.yes': 'ja',
  'cli.company.no': 'nicht in diesem Export',
  'cli.company.id': 'ID',
  'cli.company.category': 'Kategorie',
  'cli.company.parent': 'gehört zu',
  'cli.company.channels': 'Wege',
  'cli.company.connections': 'Verbindungen',
  'cli.company.appPosts': 'Beiträge der App',
  'cli.company.offMetaEvents': 'Ereignisse außerhalb der Meta-Technologien',
  'cli.company.list': 'nutzte eine Liste mit Ihren Angaben',
  'cli.company.adThreads': 'Messenger-Chats nach einer Werbeanzeige',
  'cli.company.links': 'Links in Ihren Nachrichten',
  'cli.company.dates': 'erstes und letztes Datum',
  'cli.company.offMeta': 'Aktivitäten außerhalb der Meta-Technologien',
  'cli.diff.missing': 'Wenn eine App oder ein Unternehmen in einem Export fehlt, ist das allein kein Beleg.',
  'cli.diff.importUndated': 'Import {id} (erstellt an einem unbekannten Tag)',
  'cli.diff.import': 'Import {id} (erstellt am {day})',
  'cli.diff.head': 'Erster Export: {from}\nZweiter Export: {to}',
  'cli.more': '… und {count, number} weitere (--json)',
  'cli.diff.now': 'jetzt {name}',
  'cli.diff.threads':
    'Unterhaltungen: {added, number} neu, {gone, number} nur im ersten Export, {changed, number} mit mehr oder weniger Nachrichten.',
  'cli.exposure.unmatched': 'Nicht mit Ihrer Verbindung verglichen.',
  'cli.exposure.year': '{least, number} bis {most, number} Nachrichten',
  'cli.exposure.none':
    'Keine Aussage über dieses Unternehmen sagt, dass es Nachrichten erreichen konnte, deshalb sind keine Nachrichten gezählt.',
  'cli.window.none': 'Es ist kein Zeitraum des Zugriffs beschrieben.',
  'cli.finding.era': '{days}: {granted}',
  'cli.finding.source': '{number}. {citation}',
  'cli.finding.full':
    'Vollständig, mit jedem Eintrag{count, plural, =0 {} one { und seiner Quelle} other { und den # Quellen}}:',
  'cli.finding.undecided': 'Noch keine. So entscheiden Sie:',
  'cli.review.progress': '{done} von {all} Befunden durchgesehen, {left} offen',
  'cli.review.gone': 'Entschieden, aber nicht mehr in diesem Export',
  'cli.review.how': 'So entscheiden Sie:',
  'cli.review.now': 'Ihre Entscheidung jetzt',
  'cli.review.noHistory': 'Hier wurde noch keine Entscheidung festgehalten.',
  'cli.review.noted': '{decision} ({note})',
  'cli.source.none': 'keine Seite der Quelle; siehe die Anmerkung',
  'cli.channels': '{count, plural, one {# Weg} other {# Wege}}',
  'cli.events': '{count, plural, one {# Ereignis} other {# Ereignisse}}',
  'cli.companies.none': 'Kein Unternehmen passt.',
  'cli.connections.none': 'Keine Verbindung passt. Das schließt nichts aus.',
  'cli.sample.made':
    'Der Export einer erfundenen Person: {messages, plural, one {# Nachricht} other {# Nachrichten}}, {apps, plural, one {# App} other {# Apps}}.',
  'cli.exposure': '{messages} So viel hätte erreicht werden können; was erreicht wurde, sagt die Zahl nicht.',
  'cli.gradeAndKind': '{grade}, {kind}',
  'cli.companies.more': '… und {count, number} weitere (--limit, --search)',
  'cli.imports.noOwner': 'Inhaber unbekannt',
  'cli.imports.made': 'erstellt: {day}',
  'cli.imports.imported': 'importiert: {day}',
  'cli.imports.removed':
    'Import {id} wurde entfernt, mit allem, was daraus ermittelt wurde. Ihre Entscheidungen bleiben erhalten; sidedoor erase --yes entfernt auch sie.',
  'cli.waiting':
    'Ein anderes Sidedoor schreibt gerade in den Datenspeicher. Dieser Befehl wartet, bis es fertig ist.',
  'cli.erase.sure': 'Das entfernt den Datenspeicher endgültig. Zur Bestätigung: sidedoor erase --yes',
  'cli.erase.nothing': 'Es gab keinen Datenspeicher. Es wurde nichts entfernt.',
  'cli.erase.kept':
    'Ihre Exportdateien bleiben unberührt. Auf manchen Datenträgern können gelöschte Daten erhalten bleiben, bis sie überschrieben werden.',
  'cli.letter.gdpr':
    'Es wurde nichts gesendet. Anschriften fügen Sie mit --address, --email und --company-address hinzu. Die DSGVO gilt im Europäischen Wirtschaftsraum, zu dem die Europäische Union gehört, und für Unternehmen anderswo, die dort Leistungen anbieten; die UK GDPR des Vereinigten Königreichs hat dieselben Artikel. Das ist keine Rechtsberatung. Trifft der Brief heute ein, ist die Antwort bis zum {due, date, long} fällig (--follow-up {option}).',
  'cli.letter.ccpa':
    'Es wurde nichts gesendet. Anschriften fügen Sie mit --address, --email und --company-address hinzu. Der CCPA schützt Menschen, die in Kalifornien wohnen, und bindet Unternehmen ab einer bestimmten Größe. Er umfasst, was seit dem 1. Januar 2022 erhoben wurde; der Brief fragt auch nach älteren Jahren, was das Unternehmen ablehnen darf. Das ist keine Rechtsberatung. Trifft der Brief heute ein, ist die Antwort bis zum {due, date, long} fällig (--follow-up {option}).',
  'cli.letter.lgpd':
    'Es wurde nichts gesendet. Adressen ergänzen Sie mit --address, --email und --company-address. Die LGPD gilt für Menschen in Brasilien und für Unternehmen andernorts, die ihnen Dienste anbieten. Dies ist keine Rechtsberatung. Wenn Sie das Schreiben heute absenden, ist eine Auskunft bis zum {due, date, long} fällig (--follow-up {option}).',
  'cli.file.exists': '{path} gibt es schon. Mit --force wird die Datei ersetzt.',
  'cli.report.contradiction':
    'Der Name der Datei endet auf .{ending}, aber --format sagt {format}. Ändern Sie eines von beiden.',
  'cli.share.onlySvg':
    'Das Bild ist ein SVG. Nennen Sie eine Datei, die auf .svg endet; ein Browser oder ein Zeichenprogramm macht daraus ein PNG.',
  'cli.share.written': 'Das, als Bild: {path}. Es enthält diese Worte und sonst nichts.',
  'cli.report.noOut': 'Nennen Sie eine Datei mit --out <Datei>, oder verwenden Sie --preview.',
  'cli.report.notLockable':
    'Ein Bericht als {format} lässt sich nicht verschlüsseln. Lassen Sie --format weg oder wählen Sie html oder bundle, und nennen Sie eine Datei, die auf .html endet.',
  'cli.report.lockedEnding':
    'Ein verschlüsseltes Paket ist eine Seite, die seine Dateien enthält. Nennen Sie eine Datei, die auf .html endet, und fügen Sie --format bundle hinzu.',
  'cli.report.stopped': 'Abgebrochen. Es wurde kein Bericht geschrieben.',
  'cli.report.written': '{format}, {size, number} kB',
  'cli.report.encrypted': 'verschlüsselter Bericht, {size, number} kB',
  'cli.report.private': 'Er ist vertraulich: Wer die Datei hat, kann ihn öffnen.',
  'cli.report.preview': 'Als HTML: {size, number} kB. Namen: {redaction}. Es wurde nichts geschrieben.',
  'cli.report.passphrase':
    'Diese Passphrase öffnet den Bericht ({bits} Bit; auf Großbuchstaben, Leerzeichen und Striche kommt es nicht an). Sie wird einmal gezeigt und nirgends aufbewahrt. Ohne sie kann niemand den Bericht öffnen, auch Sie nicht.',
  'cli.report.passphrase.unreadable': 'Die Datei {path} mit der Passphrase ließ sich nicht lesen.',
  'cli.report.passphrase.lines': '{path} enthält mehr als eine Zeile; eine Passphrase ist eine Zeile.',
  'cli.report.passphrase.short': 'Die Passphrase in {path} hat weniger als {least, number} Zeichen.',
  'cli.lock.passphrase': 'Passphrase des Datenspeichers: ',
  'cli.lock.new': 'Neue Passphrase (mindestens {least, number} Zeichen): ',
  'cli.lock.again': 'Dieselbe Passphrase noch einmal: ',
  'cli.lock.short': 'Die Passphrase hat weniger als {least, number} Zeichen.',
  'cli.lock.long': 'Eine Passphrase hat höchstens {most, number} Zeichen.',
  'cli.lock.words': 'Ihre zwölf Wörter: ',
  'cli.lock.wrongWord': 'Das ist nicht das Wort, deshalb wurde nichts gesperrt. Beginnen Sie noch einmal.',
  'cli.lock.noTerminal':
    'Es gibt kein Terminal für die Frage. Nennen Sie Dateien mit --new-passphrase-file und, für recover, --words-file.',
  'cli.lock.set': 'Der Datenspeicher {file} ist jetzt gesperrt.',
  'cli.lock.changed': 'Die neue Passphrase gilt.',
  'cli.lock.removed': 'Der Datenspeicher {file} ist nicht mehr gesperrt.',
  'cli.review.oneAct': 'Wählen Sie eines von --decision, --history, --undo und --ics.',
  'cli.review.noDecision':
    'Sagen Sie, was Sie entschieden haben: sidedoor review {id} --decision {decisions}',
  'cli.review.noFinding': 'Nennen Sie den Befund; siehe: sidedoor review',
  'cli.review.icsAll': '--ics schreibt alle Erinnerungen; lassen Sie die ID weg.',
  'cli.review.needsDecision': '--note, --follow-up und --connections gehören zu --decision.',
  'cli.review.icsWritten': 'Erinnerungen nach {file} geschrieben.',
  'cli.sample.onlyHtml': '--generation und --locale gehören zu --format html.',
  'cli.sample.exists': '{path} gibt es schon. Nennen Sie eine neue Datei.',
  'cli.sample.next': 'Als Nächstes: sidedoor audit {paths}',
  'cli.serve.building':
    'Die Seiten werden gebaut. Das geschieht einmal nach jeder Änderung am Quelltext und dauert ein paar Sekunden.',
  'cli.serve.running': 'Sidedoor läuft nur auf diesem Computer. Strg-C beendet es.',
  'cli.serve.noBrowser': 'Von hier ließ sich kein Browser öffnen. Öffnen Sie die Adresse oben selbst.',
  'cli.serve.missing': 'Es gibt keine Datei und keinen Ordner {path}.',
  'cli.serve.stopped': 'Sidedoor ist beendet.',
  'cli.usage.number': '{option} erwartet eine ganze Zahl von {min} bis {max}.',
  'cli.usage.word': '{option} erwartet eines von: {words}.',
  'cli.usage.date': '{option} erwartet ein Jahr, einen Monat oder einen Tag: 2014, 2014-10 oder 2014-10-01.',
  'cli.usage.day': '{option} erwartet einen Tag in der Form JJJJ-MM-TT.',
  'cli.defect': 'In Sidedoor ist ein Fehler aufgetreten ({name}){place}.',
  'cli.progress.rate': '{size}/s  noch {left}',
};
