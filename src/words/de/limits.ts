export const limits = {
  'limit.unreadable-documents':
    '{count, plural, one {# Dokument ließ} other {# Dokumente ließen}} sich nicht lesen, die wahren Zahlen können also höher sein.',
  'limit.partial-documents':
    '{count, plural, one {# Dokument ließ} other {# Dokumente ließen}} sich nur teilweise lesen, die wahren Zahlen können also höher sein. Unter „Umfang“ steht, was nicht gelesen wurde.',
  'limit.no-messages':
    'Dieser Export enthält keine Nachrichten, also lassen sich keine zählen. Kreuzen Sie „Nachrichten“ an, wenn Sie einen Export anfordern.',
  'limit.only-encrypted-messages':
    'Dieser Export enthält nur Ihre Ende-zu-Ende-verschlüsselten Chats. Ihre anderen Chats sind nicht darin und werden nicht gezählt.',
  'limit.no-encrypted-messages':
    'Ende-zu-Ende-verschlüsselte Chats kommen in einer eigenen Datei, messages.zip. Sie ist nicht in diesem Export, deshalb werden sie nicht gezählt.',
  'limit.no-connected-apps':
    'Die Liste der verbundenen Apps ist nicht in diesem Export. Er kann also nicht zeigen, welche Apps verbunden waren.',
  'limit.no-message-headers':
    'Die Kopfdaten Ihrer Direktnachrichten sind nicht in diesem Export, deshalb lassen sich keine zählen.',
  'limit.x-texts-unopened':
    'Ein Archiv von X enthält auch den Text Ihrer Direktnachrichten. Sidedoor öffnet diese Dateien nie: Daten und Absender stehen in eigenen Dateien.',
  'limit.x-permissions-unknown':
    'Was {count, plural, =1 {einer App} other {# Apps}} erlaubt war, ist nicht bekannt: Ihr Archiv sagt es nicht oder mit Wörtern, die Sidedoor nicht kennt. Der Zugriff auf Ihre Direktnachrichten ist nicht ausgeschlossen.',
  'limit.x-only-connected':
    'X führt nur die Apps auf, die noch für Ihr Konto handeln dürfen. Eine App, deren Zugriff geendet hat, ist nicht in Ihrem Export.',
  'limit.no-off-meta-activity':
    'Aktivitäten außerhalb der Meta-Technologien sind nicht in diesem Export. Er kann also nicht zeigen, welche Unternehmen Aktivitäten über Sie gesendet haben.',
  'limit.no-advertisers':
    'Die Liste der Werbetreibenden ist nicht in diesem Export. Er kann also nicht zeigen, wer eine Liste mit Ihren Kontaktdaten genutzt hat.',
  'limit.no-owner':
    'Ihr Export sagt nicht, wer Sie sind. Sidedoor kann deshalb die Nachrichten, die Sie gesendet haben, nicht von denen unterscheiden, die Sie empfangen haben.',
  'limit.owner-not-among-senders':
    'In diesem Export wurde keine Nachricht unter dem Namen seines Inhabers gesendet. Sidedoor kann deshalb die Nachrichten, die Sie gesendet haben, nicht von denen unterscheiden, die Sie empfangen haben.',
  'limit.owner-from-threads':
    'Ihr Export sagt nicht, wer Sie sind. Nur eine Person ist an jedem Chat beteiligt; Sidedoor nimmt an, dass Sie das sind.',
  'limit.owner-never-wrote':
    'In diesem Export wurde keine Nachricht unter dem Namen seines Inhabers gesendet, deshalb zählen alle als empfangen.',
  'limit.threads-without-owner':
    '{count, plural, one {# Chat nennt} other {# Chats nennen}} den Inhaber dieses Exports nicht unter den Beteiligten. Er enthält also vielleicht auch Nachrichten von jemand anderem. Sie werden mitgezählt.',
  'limit.no-export-date':
    'Ihr Export sagt nicht, wann er erstellt wurde. Eine Verbindung, die noch aktiv ist, hat deshalb kein bekanntes Ende.',
  'limit.export-date-from-file-name':
    'Das Datum dieses Exports stammt aus seinem Dateinamen und kann um einen Tag abweichen.',
  'limit.local-time':
    'HTML-Seiten drucken Zeiten ohne Zeitzone. Ein solches Datum kann um einen Tag abweichen; die Zählungen berücksichtigen das.',
  'limit.messages-without-date':
    '{count, plural, one {# Nachricht hat kein lesbares Datum und lässt} other {# Nachrichten haben kein lesbares Datum und lassen}} sich zeitlich nicht einordnen.',
  'limit.removed-without-start':
    'Bei {count, plural, one {# entfernten App} other {# entfernten Apps}} sagt Ihr Export nicht, wann die Verbindung begann.',
  'limit.expired-without-end':
    'Bei {count, plural, one {# abgelaufenen App} other {# abgelaufenen Apps}} sagt Ihr Export nicht, wann der Zugriff endete.',
  'limit.added-after-export':
    '{count, plural, one {# App wurde} other {# Apps wurden}} laut Export erst nach dem Tag verbunden, an dem er erstellt wurde. Eines dieser Daten ist also falsch. Wann eine solche App verbunden wurde, gilt als unbekannt.',
  'limit.no-permissions':
    'Kein bisher gesehener Export von Facebook oder Instagram sagt, welche Berechtigungen eine App bekam.',
  'limit.no-use':
    'Kein Export zeigt, ob eine App oder ein Unternehmen eine Nachricht gelesen, geschrieben oder gelöscht hat, oder welche.',
  'limit.absence':
    'Wenn ein Unternehmen hier fehlt, entlastet es das nicht: Manche Integrationen erschienen nie unter den verbundenen Apps.',
  'limit.friends': 'Was eine App über Ihre Freunde erreichen konnte, steht nicht in Ihrem Export.',
  'limit.renewed':
    'Das Datum einer Verbindung kann das der letzten sein. Frühere sind vielleicht nicht aufgeführt.',
  'limit.messaging-era':
    'Nachrichten werden nur für die Zeit gezählt, in der andere Unternehmen private Nachrichten überhaupt erreichen konnten, {era}.',
};
