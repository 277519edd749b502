export const problems = {
  'problem.adInteraction.empty':
    'Dieser Eintrag über eine Werbeanzeige sagt weder, was gezeigt wurde, noch, was Sie getan haben. Er wurde weggelassen.',
  'problem.adThread.unnamed':
    'Dieser Chat, der mit einer Werbeanzeige begann, nennt keine Seite. Er wurde weggelassen.',
  'problem.advertiser.fourthList':
    'Facebook führt diese Werbetreibenden in einer vierten Liste auf, deren Bedeutung nicht bekannt ist. Sie wurden ohne Grund übernommen.',
  'problem.advertiser.noList': 'Dieser Eintrag über Werbetreibende enthält keine Liste.',
  'problem.advertiser.unknownMark':
    'Bei diesem Werbetreibenden steht ein Kennzeichen, das weder wahr noch falsch ist. Es wurde als falsch gelesen.',
  'problem.advertiser.unknownList':
    '{lists, plural, one {Es gibt eine Liste von Werbetreibenden, und ihre Bezeichnung} other {Es gibt # Listen von Werbetreibenden, und die Bezeichnung dieser Liste}} ist in einer Sprache, die Sidedoor nicht kennt. Die Werbetreibenden wurden ohne Grund übernommen.',
  'problem.advertiser.unnamed': 'Dieser Werbetreibende hat keinen Namen.',
  'problem.app.unknownCategory':
    'Diese App ist weder als aktiv noch als inaktiv noch als entfernt gekennzeichnet.',
  'problem.app.unnamed': 'Diese App hat keinen Namen.',
  'problem.appPost.empty': 'Dieser Beitrag einer App hat weder einen Titel noch ein Datum.',
  'problem.autofill.empty': 'Der Eintrag zum automatischen Ausfüllen ist leer.',
  'problem.detectedApp.unnamed': 'Diese erkannte App hat keinen Namen.',
  'problem.emptyEntry': 'Diese Liste enthält einen leeren Eintrag.',
  'problem.entry.checksum-mismatch':
    'Dieses Dokument ist beschädigt: Es passt nicht zu seiner Prüfsumme. Laden Sie diesen Teil noch einmal herunter.',
  'problem.entry.damaged-entry':
    'Dieses Dokument ist in seiner ZIP-Datei beschädigt. Laden Sie diesen Teil noch einmal herunter.',
  'problem.entry.duplicate-name':
    'Die ZIP-Datei enthält unter diesem Namen zwei verschiedene Dokumente. Keines wurde gelesen, weil nichts zeigt, welches das richtige ist.',
  'problem.entry.encrypted-entry':
    'Dieses Dokument ist mit einem Passwort geschützt. Entpacken Sie die ZIP-Datei mit dem Passwort und wählen Sie den Ordner aus.',
  'problem.entry.header-mismatch':
    'Die ZIP-Datei beschreibt dieses Dokument zweimal und widersprüchlich, deshalb wurde es nicht gelesen. Laden Sie diesen Teil noch einmal herunter.',
  'problem.entry.link':
    'Das ist ein Verweis auf eine Datei, keine Datei. Legen Sie das Dokument selbst in den Ordner und importieren Sie den Ordner noch einmal.',
  'problem.entry.lost-folder':
    'Dieser Ordner ließ sich nicht öffnen, deshalb wurde nichts darin gelesen. Prüfen Sie seine Rechte, oder benennen Sie ihn um, falls sein Name unleserlich aussieht.',
  'problem.entry.nested-archive':
    'Diese ZIP-Datei steckt in einer anderen ZIP-Datei und wurde nicht geöffnet. Entpacken Sie die äußere ZIP-Datei und wählen Sie den Ordner aus.',
  'problem.entry.not-readable':
    'Diese Datei ließ sich nicht öffnen. Prüfen Sie ihre Rechte, oder benennen Sie sie um, falls ihr Name unleserlich aussieht.',
  'problem.entry.outer-archive':
    'Diese ZIP-Datei enthält andere ZIP-Dateien, die nicht geöffnet wurden: {zips}. Entpacken Sie sie und wählen Sie die ZIP-Dateien darin aus.',
  'problem.entry.outer-archive.more':
    'Diese ZIP-Datei enthält andere ZIP-Dateien, die nicht geöffnet wurden: {zips} und {more, plural, one {# weitere} other {# weitere}}. Entpacken Sie sie und wählen Sie die ZIP-Dateien darin aus.',
  'problem.entry.rar-archive':
    'Das ist ein RAR-Archiv, das Sidedoor nicht öffnet. Entpacken Sie es und wählen Sie den Ordner aus.',
  'problem.entry.ratio-limit':
    'Dieses Dokument wird entpackt mehr als 200-mal so groß wie in der ZIP-Datei; das kommt bei keinem echten vor. Das Lesen wurde abgebrochen.',
  'problem.entry.refused-archive': 'Diese ZIP-Datei wurde nicht geöffnet. {because}',
  'problem.entry.seven-zip-archive':
    'Das ist ein 7-Zip-Archiv, das Sidedoor nicht öffnet. Entpacken Sie es und wählen Sie den Ordner aus.',
  'problem.entry.size-limit': 'Dieses Dokument ist größer als 4 GB, deshalb wurde es nicht gelesen.',
  'problem.entry.size-mismatch':
    'Dieses Dokument ist beschädigt: Es ist nicht so lang, wie die ZIP-Datei sagt. Laden Sie diesen Teil noch einmal herunter.',
  'problem.entry.split-archive':
    'Das ist ein Stück einer geteilten ZIP-Datei und wurde nicht geöffnet. Fügen Sie die Stücke zuerst zu einer Datei zusammen.',
  'problem.entry.tar-archive':
    'Das ist ein TAR-Archiv, das Sidedoor nicht öffnet. Entpacken Sie es und wählen Sie den Ordner aus.',
  'problem.entry.unfinished-download':
    'Dieser Download ist nicht abgeschlossen, deshalb wurde die Datei nicht geöffnet. Laden Sie sie noch einmal herunter und warten Sie, bis sie vollständig ist.',
  'problem.entry.unopened-archive': 'Dieses Archiv wurde nicht geöffnet.',
  'problem.entry.unreadable-on-disk':
    'Dieses Dokument ließ sich nicht vom Datenträger lesen ({reason}). Importieren Sie es noch einmal.',
  'problem.entry.unsupported-method':
    'Dieses Dokument ist auf eine Weise komprimiert, die Sidedoor nicht kennt. Entpacken Sie den Export und wählen Sie den Ordner aus.',
  'problem.furtherRow':
    'Dieser Eintrag hat eine Zeile, die Sidedoor noch nicht kennt. Die Zeile wurde nicht gelesen.',
  'problem.further':
    'In diesem Dokument gibt es {count, plural, one {# weiteres Problem, das nicht aufgeführt ist} other {# weitere Probleme, die nicht einzeln aufgeführt sind}}.',
  'problem.impossibleDate': 'Dieses Datum ist nicht möglich. Es wurde als unbekannt gelesen.',
  'problem.invalidId': 'Diese ID ist keine ganze Zahl.',
  'problem.document.broken-json':
    'Dieses Dokument ist beschädigt oder abgeschnitten: Es ist kein gültiges JSON.',
  'problem.document.too-deep':
    'Dieses Dokument ist mehr als 64 Ebenen tief verschachtelt; das kommt in keinem Export vor.',
  'problem.document.too-large':
    'Dieses Dokument enthält weit mehr als jedes in einem Export, deshalb wurde es nicht gelesen.',
  'problem.leadForm.unlabelled':
    'Ein Feld, das Sie an einen Werbetreibenden gesendet haben, hat keine Bezeichnung.',
  'problem.linkedAccount.unknownForm':
    'Dieses Dokument beschreibt Ihr Konto in Zeilen, die Sidedoor noch nicht kennt. Sidedoor hat nur festgehalten, dass es da ist.',
  'problem.linkedAccount.unnamed': 'Dieses verknüpfte Konto nennt seinen Dienst nicht.',
  'problem.login.empty': 'Diese Sitzung nennt weder ein Programm noch, was geschah.',
  'problem.message.noSenderNorTime': 'Diese Nachricht hat weder einen Absender noch eine Zeit.',
  'problem.message.noTextNorTime': 'Diese Nachricht hat weder einen Text noch eine Zeit.',
  'problem.message.noTime':
    'Diese Nachricht hat keine brauchbare Zeit und ist deshalb in keiner Zählung nach Datum enthalten.',
  'problem.message.undated':
    'Das Datum dieser Nachricht ist nicht lesbar. Sie ist deshalb in keiner Zählung nach Datum enthalten.',
  'problem.message.unreadableDate':
    'Das Datum „{printed}“ ist nicht lesbar. Diese Nachricht ist deshalb in keiner Zählung nach Datum enthalten.',
  'problem.more':
    '{count, plural, one {# weiteres Problem in diesem Dokument wurde gezählt, ist aber nicht aufgeführt.} other {# weitere Probleme in diesem Dokument wurden gezählt, sind aber nicht aufgeführt.}}',
  'problem.longName':
    'Ein Name ist länger als {most, number} Zeichen. Seine ersten {most, number} wurden übernommen.',
  'problem.noRow': 'Unter den Zeilen dieses Eintrags ist etwas, das keine Zeile ist.',
  'problem.offMeta.eventWithoutType': 'Dieses Ereignis sagt nicht, was geschah.',
  'problem.offMeta.eventsAreNoList': 'Die Ereignisse dieses Unternehmens sind keine Liste.',
  'problem.offMeta.noEvent': 'Unter den Ereignissen dieses Unternehmens ist etwas, das kein Ereignis ist.',
  'problem.offMeta.unnamed': 'Dieses Unternehmen hat keinen Namen.',
  'problem.ownedApp.unnamed': 'Diese Ihrer Apps hat keinen Namen.',
  'problem.page.ambiguousLists':
    'Diese Seite hat Listen, die sich nicht unterscheiden lassen. Sie wurden nicht gelesen. Werbetreibende mit Ihren Kontaktdaten können darunter sein.',
  'problem.page.missingBusinesses':
    'Diese Seite verweist auf {listed, plural, one {# Unternehmen} other {# Unternehmen}}, aber {missing, plural, one {# Seite fehlt} other {# Seiten fehlen}} in dem, was Sie importiert haben, und damit auch die Ereignisse {missing, plural, one {auf dieser Seite} other {auf diesen Seiten}}.',
  'problem.page.missingThreads':
    'Diese Seite verweist auf {listed, plural, one {# Unterhaltung} other {# Unterhaltungen}}, aber {missing, plural, one {# Seite fehlt} other {# Seiten fehlen}} in dem, was Sie importiert haben, und damit auch die Nachrichten {missing, plural, one {auf dieser Seite} other {auf diesen Seiten}}.',
  'problem.page.nameInSentence':
    'Der Name dieses Unternehmens ließ sich nicht finden: Keine Liste von Unternehmen nennt seine Seite, und die Überschrift ist ein ganzer Satz.',
  'problem.page.otherKind':
    'Die Nummer in dieser Seite gehört zu einer anderen Art von Seite ({other}) als ihr Pfad. Maßgeblich war der Pfad.',
  'problem.page.tooDeep': 'Diese Seite ist tiefer verschachtelt als jede echte.',
  'problem.page.truncated': 'Diese Seite bricht ab. Was vor dem Abbruch steht, wurde gelesen.',
  'problem.page.unexpectedGroups': 'Diese Seite hat {groups} Gruppen von Apps statt drei.',
  'problem.page.unknownCard': 'Ein Eintrag auf dieser Seite hat eine Form, die Sidedoor noch nicht kennt.',
  'problem.page.unknownForm':
    'Auf dieser Seite steht etwas in einer Form, die Sidedoor noch nicht kennt. Es wurde nicht gelesen.',
  'problem.page.unknownHeadings':
    'Diese Seite hat Listen unter Überschriften, die Sidedoor nicht kennt. Sie wurden nicht gelesen. {missed, select, ownedApps {Apps, die Sie verwalten,} other {Ihre Apps}} können darunter sein.',
  'problem.page.unknownRecord':
    'Ein Eintrag auf dieser Seite hat eine Form, die Sidedoor noch nicht kennt. Er wurde nicht gelesen.',
  'problem.page.unknownTemplate':
    'Diese Seite hat eine Form, die Sidedoor noch nicht kennt. Sie wurde nicht gelesen.',
  'problem.page.unreadRows':
    'Diese Seite hat {rows, plural, one {eine Zeile} other {# Zeilen}} in einer Form, die Sidedoor noch nicht kennt. Was {rows, plural, one {in ihr} other {in ihnen}} steht, wurde nicht gelesen.',
  'problem.page.unusualOrder':
    'Die Gruppen von Apps auf dieser Seite stehen in ungewöhnlicher Reihenfolge. Maßgeblich waren ihre Überschriften.',
  'problem.permission.unknownList':
    'Zeilen dieses Eintrags nennen Berechtigungen oder blockierte Apps, und nichts zeigt, welches von beiden. Sie wurden nicht gelesen.',
  'problem.permission.unnamed': 'Dieser Eintrag nennt keine Berechtigung.',
  'problem.post.noRecord': 'Dieser Beitrag ist kein Eintrag.',
  'problem.page.recordTooLarge': 'Ein Eintrag auf dieser Seite ist größer als jeder echte.',
  'problem.readerOutOfMemory': 'Dieses Dokument brauchte mehr Arbeitsspeicher, als Sidedoor nutzen darf.',
  'problem.profile.unnamed': 'Das Profil sagt nicht, wem es gehört.',
  'problem.readerFailed': 'Dieses Dokument ließ sich nicht lesen ({name}).',
  'problem.secretConversations.empty': 'Der Eintrag über geheime Unterhaltungen ist leer.',
  'problem.settings.noFlag': 'Diese Einstellung ist weder wahr noch falsch.',
  'problem.settings.noRow': 'Dieser Eintrag über Einstellungen hat keine lesbare Zeile.',
  'problem.settings.unknown': 'Sidedoor weiß nicht, was eine der Einstellungen hier bedeutet.',
  'problem.thread.noMessages':
    'Dieses Dokument steht dort, wo Chats aufbewahrt werden, enthält aber keine Liste von Nachrichten.',
  'problem.thread.unnamedParticipant': 'Diese beteiligte Person hat keinen Namen.',
  'problem.timeZone.none': 'Dieses Dokument nennt keine Zeitzone, die Sidedoor kennt.',
  'problem.unknownField': 'Dieses Feld kennt Sidedoor noch nicht. Es wurde nicht gelesen.',
  'problem.unknownPlace': 'Was hier steht, kennt Sidedoor noch nicht. Es wurde nicht gelesen.',
  'problem.unreadableDate': 'Das Datum „{printed}“ ist nicht lesbar. Es wurde als unbekannt gelesen.',
  'problem.unreadablePrintedDate': 'Ein gedrucktes Datum ist nicht lesbar. Es wurde als unbekannt gelesen.',
};
