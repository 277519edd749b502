export const absentKinds = {
  'absent.connected-apps.means':
    'Sidedoor kann nicht sagen, welche Apps mit Ihrem Konto verbunden waren. Befunde zu verbundenen Apps fehlen; ausgeschlossen sind sie nicht.',
  'absent.connected-apps.get':
    'Fordern Sie bei Facebook eine weitere Kopie Ihrer Informationen an und kreuzen Sie „Apps und Websites außerhalb von Facebook“ an, für den gesamten Zeitraum.',
  'absent.off-meta-activity.means':
    'Sidedoor kann nicht sagen, welche Unternehmen Aktivitäten über Sie gesendet haben. In älteren Exporten gab es diese Liste nie. Neuere haben sie nur, wenn Sie sie anfordern.',
  'absent.off-meta-activity.get':
    'Fordern Sie bei Facebook eine weitere Kopie Ihrer Informationen an und kreuzen Sie „Apps und Websites außerhalb von Facebook“ an. Ihre Aktivitäten außerhalb der Meta-Technologien gehören dazu.',
  'absent.advertisers.means':
    'Sidedoor kann nicht sagen, welche Werbetreibenden eine Liste mit Ihren Kontaktdaten genutzt haben.',
  'absent.advertisers.get':
    'Fordern Sie bei Facebook eine weitere Kopie Ihrer Informationen an und kreuzen Sie „Werbeinformationen“ an.',
  'absent.thread.means':
    'Sidedoor kann Ihre Nachrichten nicht zählen und deshalb nicht sagen, wie viele davon andere hätten erreichen können. Das heißt nicht, dass es keine gab.',
  'absent.thread.get':
    'Fordern Sie bei Facebook eine weitere Kopie Ihrer Informationen an und kreuzen Sie „Nachrichten“ an, für den gesamten Zeitraum.',
  'absent.message-headers.means':
    'Sidedoor kann Ihre Direktnachrichten nicht zählen und deshalb nicht sagen, wie viele davon eine App hätte erreichen können. Das heißt nicht, dass es keine gab.',
  'absent.get':
    '{service, select, x {Fordern Sie bei X ein weiteres Archiv Ihrer Daten an. Es kommt immer vollständig.} other {Fordern Sie bei Instagram eine weitere Kopie Ihrer Informationen an, mit allem und für den gesamten Zeitraum.}}',
  'absent.e2ee-thread.means':
    'Ende-zu-Ende-verschlüsselte Chats werden nicht gezählt. Die meisten davon begannen nach den Jahren, in denen Apps um Nachrichten bitten konnten.',
  'absent.e2ee-thread.get':
    'Öffnen Sie im Messenger die Einstellungen zur Privatsphäre, dann „Ende-zu-Ende-verschlüsselte Chats“, und laden Sie die Daten aus dem sicheren Speicher herunter. Sie kommen als messages.zip. Importieren Sie die Datei zusammen mit diesem Export.',
  'absent.instant-games.means':
    'Sidedoor kann nicht sagen, welche Instant Games Sie gespielt haben. Jedes Spiel schreibt Ihnen in einer eigenen Unterhaltung.',
  'absent.instant-games.get':
    'Fordern Sie bei Facebook eine weitere Kopie Ihrer Informationen an und kreuzen Sie „Apps und Websites außerhalb von Facebook“ und „Facebook Gaming“ an.',
  'absent.app-posts.means':
    'Beiträge, die Apps in Ihrem Namen veröffentlicht haben, fehlen. Manchmal zeigen sie eine App, die in der Liste der Apps nicht steht.',
  'absent.app-posts.get':
    'Fordern Sie bei Facebook eine weitere Kopie Ihrer Informationen an und kreuzen Sie „Apps und Websites außerhalb von Facebook“ und „Beiträge“ an.',
  'absent.granted-permissions.means':
    'Ihre Befunde hängen nicht davon ab. Dieser Eintrag hat bisher nie eine App genannt, und kein Facebook-Export sagt, welche Berechtigungen eine App bekam.',
  'absent.granted-permissions.get':
    'Manche Exporte enthalten ihn, manche nicht. Ein Kästchen zum Ankreuzen gibt es dafür nicht.',
};
