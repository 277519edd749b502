export const handover = {
  'notice.service':
    '{service, select, instagram {Ein Export von Instagram war} threads {Ein Export von Threads war} takeout {Ein Google-Takeout-Archiv war} whatsapp {Ein Export von WhatsApp war} twitter {Ein Archiv von X (Twitter) war} tiktok {Ein Export von TikTok war} snapchat {Ein Export von Snapchat war} linkedin {Ein Export von LinkedIn war} spotify {Ein Export von Spotify war} other {Der Facebook-Download „Datenprotokolle“ war}} unter den Dateien und wurde weggelassen: {parts}. Nichts davon ist in dieser Auswertung.',
  'service.facebook': 'Facebook',
  'service.instagram': 'Instagram',
  'service.x': 'X',
  'notice.several':
    'Sie haben Exporte mehrerer Dienste ausgewählt: {services}. Jeder wurde für sich importiert.',
  'notice.severalNames':
    'Sie haben Exporte mehrerer Dienste ausgewählt, und die Konten heißen verschieden: {accounts}. Jeder Export wurde für sich importiert. Solange Sidedoor von jedem Dienst nur ein Konto hat, zeigt es sie zusammen als die einer Person.',
  'notice.separate':
    'Sie haben Exporte einer Person von {count, number} verschiedenen Tagen ausgewählt: {exports}. Jeder wurde für sich importiert, der älteste zuerst. Unter „Vergleich“ sehen Sie, was sich zwischen ihnen geändert hat.',
  'notice.separate.dated': '{parts} (erstellt am {day, date, long})',
  'notice.separate.month': '{parts} (erstellt im {day, date, month})',
  'notice.separate.year': '{parts} (erstellt {year})',
  'notice.separate.undated': '{parts} (Datum unbekannt)',
  'notice.otherPerson':
    'Der Export einer anderen Person oder eines anderen Kontos war unter den Dateien und wurde weggelassen: {parts}.',
  'notice.unknownOwner':
    'Diese Teile sagen nicht, wem sie gehören: {parts}. Sie wurden weggelassen, weil die Dateien Exporte verschiedener Personen enthalten.',
  'notice.ownerUnclear':
    'Seiten in {parts} nennen ihren Inhaber in einer Sprache, die Sidedoor nicht lesen kann, und nicht alle mit denselben Worten. Sie können von verschiedenen Personen stammen.',
  'notice.encryptedOnly':
    'Das ist nur der Messenger-Download der Ende-zu-Ende-verschlüsselten Chats. Verbundene Apps, Aktivitäten außerhalb der Meta-Technologien und Werbetreibende stehen im gewöhnlichen Facebook-Export. Importieren Sie auch den.',
  'refusal.people':
    'Diese Dateien enthalten die Exporte verschiedener Personen oder Konten: {people}. Importieren Sie sie nacheinander.',
  'refusal.people.one': '{person} ({parts})',
  'refusal.peopleMerged':
    '{parts} enthält Dokumente verschiedener Personen an einem Ort: {people}. Legen Sie jeden Export in einen eigenen Ordner und importieren Sie sie nacheinander.',
  'refusal.threadsOfOther':
    '{owner} ist an keinem der {threads, number} Chats in {parts} beteiligt. Sie scheinen zum Export von jemand anderem zu gehören. Importieren Sie sie für sich.',
  'refusal.threadsOfFriend':
    'Eine Person ist an allen {threads, number} Chats in {parts} beteiligt, {owner} nur an {with, number} davon. Sie scheinen zum Export von jemand anderem zu gehören. Importieren Sie sie für sich.',
  'refusal.threadsOfTwo':
    'Niemand ist an allen Chats in {parts} beteiligt. Es scheinen Exporte verschiedener Personen zu sein. Importieren Sie sie nacheinander.',
  'refusal.datesMerged':
    '{parts} enthält Nachrichten eines älteren und eines neueren Exports an einem Ort. Deshalb lässt sich nicht sagen, welches Dokument zu welchem gehört. Entpacken Sie jeden Export in einen eigenen Ordner und importieren Sie sie nacheinander.',
  'refusal.datesUnknown':
    'Diese Teile enthalten zwei Exporte einer Person und sagen nicht, welcher neuer ist: {parts}. Importieren Sie sie nacheinander, den älteren zuerst.',
  'refusal.datesUnclear':
    'Sie haben Exporte von verschiedenen Tagen ausgewählt, und diese Teile sagen nicht, zu welchem sie gehören: {parts}. Importieren Sie die Exporte nacheinander, den älteren zuerst.',
  'refusal.servicesMerged':
    '{parts} enthält Nachrichten von Facebook und von Instagram an einem Ort, wo sie sich nicht unterscheiden lassen. Entpacken Sie jeden Export in einen eigenen Ordner und importieren Sie sie noch einmal.',
  'refusal.unknownPerson':
    'Diese Dateien sagen nicht, wessen Export sie sind. Es ist also vielleicht nicht der von „{person}“. Lassen Sie den Namen weg, um sie zu importieren.',
  'refusal.noSuchPerson': 'Unter diesen Dateien ist kein Export von „{person}“, nur von: {people}.',
};
