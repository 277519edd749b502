export const appWelcome = {
  'app.welcome.title': 'Wer hatte eine Seitentür zu Ihrem Facebook-Konto?',
  'app.welcome.lead':
    'Sidedoor liest den Export, den Facebook Sie herunterladen lässt, und zeigt, welche Apps und Unternehmen Ihre Nachrichten hätten erreichen können. Es sagt, wer das sagt, wer es bestreitet und was Sie jetzt tun können. Alles bleibt auf diesem Computer, und kein Text Ihrer Nachrichten wird behalten.',
  'app.welcome.found': 'In Ihrem Downloads-Ordner nach Exporten suchen',
  'app.welcome.sample': 'Das Beispiel ausprobieren',
  'app.welcome.sampleNote': 'Ein kleines erfundenes Konto. Sie können es jederzeit löschen.',
  'app.welcome.import': 'Ihren Export importieren',
  'app.welcome.getTitle': 'Holen Sie Ihren Export von Facebook',
  'app.welcome.getLead':
    'Facebook stellt ihn zusammen, wenn Sie ihn anfordern. Das dauert zwischen einigen Minuten und mehreren Tagen.',
  'app.welcome.steps.1':
    'Öffnen Sie auf Facebook „Einstellungen“, dann „Kontenübersicht“, dann „Deine Informationen und Berechtigungen“.',
  'app.welcome.steps.2':
    'Wählen Sie „Deine Informationen exportieren“ (oder „Deine Informationen herunterladen“) und Ihr Facebook-Konto.',
  'app.welcome.steps.3':
    'Wählen Sie „Auf Gerät exportieren“. Senden Sie den Export nicht an einen anderen Dienst.',
  'app.welcome.steps.4':
    'Wählen Sie „Gesamter Zeitraum“. In einem kürzeren Zeitraum fehlen die Jahre, auf die es hier ankommt.',
  'app.welcome.steps.5': 'Wählen Sie das Format JSON. HTML geht auch, aber JSON enthält mehr.',
  'app.welcome.steps.6':
    'Kreuzen Sie die Kästchen unten an, oder alles. Niedrige Medienqualität genügt: Sidedoor öffnet nie Bilder.',
  'app.welcome.steps.7':
    'Wenn Facebook meldet, dass der Export fertig ist, laden Sie jeden Teil herunter. Entpacken müssen Sie nichts.',
  'app.welcome.boxesTitle': 'Kästchen zum Ankreuzen',
  'app.welcome.boxesHead.boxOnFacebook': 'Kästchen auf Facebook',
  'app.welcome.boxesHead.whatItAnswers': 'Was es beantwortet',
  'app.welcome.boxes.1.box': 'Apps und Websites außerhalb von Facebook',
  'app.welcome.boxes.1.answers':
    'Welche Apps wann verbunden waren; welche Unternehmen Aktivitäten an Meta gesendet haben.',
  'app.welcome.boxes.2.box': 'Nachrichten',
  'app.welcome.boxes.2.answers':
    'Wie viele Ihrer Nachrichten in die Zeit einer Verbindung fallen. Behalten werden nur Zeiten und ob gesendet oder empfangen.',
  'app.welcome.boxes.3.box': 'Werbeinformationen',
  'app.welcome.boxes.3.answers':
    'Welche Werbetreibenden eine Liste mit Ihren Kontaktdaten genutzt haben; Chats, die mit einer Werbeanzeige begannen.',
  'app.welcome.boxes.4.box': 'Sicherheits- und Login-Informationen',
  'app.welcome.boxes.4.answers': 'Welche Geräte und Programme angemeldet waren.',
  'app.welcome.boxes.5.box': 'Persönliche Informationen',
  'app.welcome.boxes.5.answers': 'Wessen Export es ist.',
  'app.welcome.e2eeTitle': 'Verschlüsselte Chats kommen gesondert',
  'app.welcome.e2ee':
    'Ende-zu-Ende-verschlüsselte Chats sind nicht im gewöhnlichen Export. Öffnen Sie im Messenger „Einstellungen“, dann „Privatsphäre und Sicherheit“, „Ende-zu-Ende-verschlüsselte Chats“, „Nachrichtenspeicher“ und „Daten aus dem sicheren Speicher herunterladen“. Sie bekommen eine Datei namens messages.zip. Importieren Sie sie zusammen mit den anderen Teilen.',
  'app.welcome.addressNote': 'Die Seite von Facebook für den Export',
  'app.welcome.address': 'https://accountscenter.facebook.com/info_and_permissions/dyi',
  'app.welcome.instagram.title': 'Holen Sie Ihren Export von Instagram',
  'app.welcome.instagram.steps':
    'Öffnen Sie auf Instagram „Einstellungen“, dann „Kontenübersicht“, „Deine Informationen und Berechtigungen“ und „Deine Informationen exportieren“ (oder „Deine Informationen herunterladen“). Wählen Sie Ihr Instagram-Konto, „Auf Gerät exportieren“, „Gesamter Zeitraum“ und das Format JSON. Kreuzen Sie „Apps und Websites außerhalb von Instagram“, „Nachrichten“, „Werbeinformationen“ und „Persönliche Informationen“ an, oder alles.',
  'app.welcome.instagram.addressNote': 'Die Seite von Instagram für den Export',
  'app.welcome.instagram.address': 'https://accountscenter.instagram.com/info_and_permissions/dyi',
  'app.welcome.x.title': 'Holen Sie Ihr Archiv von X',
  'app.welcome.x.steps':
    'Öffnen Sie auf X „Einstellungen und Datenschutz“, dann „Dein Account“ und „Ein Archiv deiner Daten herunterladen“. Bestätigen Sie, dass Sie es sind, und wählen Sie „Archiv anfordern“. Das kann 24 Stunden oder länger dauern. Ein Format ist nicht zu wählen. Importieren Sie die ZIP-Datei, wie Sie sie heruntergeladen haben: Sidedoor öffnet weder Ihre Posts noch den Text Ihrer Nachrichten.',
  'app.welcome.x.addressNote': 'Die Seite von X über das Archiv',
  'app.welcome.x.address': 'https://help.x.com/en/managing-your-account/how-to-download-your-x-archive',
};
