export const report = {
  'report.section.findings': 'Befunde mit Aussagen oder Zählungen',
  'report.noFindings': 'In diesem Export gibt es keine. Das schließt nichts aus.',
  'report.section.other': 'Andere Befunde',
  'report.otherLead': 'Sie beruhen allein auf Ihrem Export.',
  'report.head.finding': 'Befund',
  'report.morePlaces': 'und {count, plural, one {# weitere Stelle} other {# weitere Stellen}}',
  'report.yourDecision': 'Ihre Entscheidung: {decision}',
  'report.said': 'Gesagt oder behauptet',
  'report.responses': 'Antworten',
  'report.response': 'Antwort',
  'report.window': 'Zeitraum',
  'report.most': 'Höchstens',
  'report.mostCounts':
    '{messages, plural, one {# Nachricht} other {# Nachrichten}} in {threads, plural, one {# Unterhaltung} other {# Unterhaltungen}} mit {people, plural, one {# Person} other {# Personen}}: {direction}',
  'report.direction': '{sent, number} gesendet, {received, number} empfangen',
  'report.direction.unknown': 'gesendet und empfangen unbekannt',
  'report.least': 'Mindestens',
  'report.messages': '{count, plural, one {# Nachricht} other {# Nachrichten}}',
  'report.covers': 'Der Bericht umfasst {accounts}.',
  'report.moreShared': 'Und {count, number} weitere.',
  'report.moreEvidence':
    'Und {count, plural, one {# weitere Zeile} other {# weitere Zeilen}}; die JSON-Form dieses Berichts führt alle auf.',
  'report.notReviewedYet': 'Ihre Entscheidung: noch keine.',
  'report.note': 'Anmerkung: {note}',
  'report.reopened': 'Wieder offen: {reason}',
  'report.decidedOn': 'Ihre Entscheidung vom {day}: {decision}.',
  'report.title': 'Privater Bericht über verbundene Apps und Nachrichten',
  'report.sensitive':
    'Dieser Bericht nennt Unternehmen und die Zahl der Nachrichten einer Person. Er enthält keinen Nachrichtentext. Bewahren Sie ihn auf wie einen Kontoauszug.',
  'report.answer': 'Die Antwort',
  'report.sample': 'Erfundenes Beispiel. Niemandes Konto, niemandes Nachrichten.',
  'report.short':
    'Das ist die Kurzfassung. {shown, plural, =0 {Sie enthält keinen Befund, weil keiner Ihr Postfach betrifft} one {Sie enthält den einen Befund, der Ihr Postfach betrifft} other {Sie enthält die {cut, select, yes {ersten } other {}}# Befunde, die Ihr Postfach betreffen}}. Die ausführliche Fassung enthält {all, plural, one {# Befund} other {alle # Befunde}}.{possible, plural, =0 {} one { # davon beruht nur darauf, was die {service, select, x {Regeln von X} other {Regeln von Facebook}} zuließen.} other { # davon beruhen nur darauf, was die {service, select, x {Regeln von X} other {Regeln von Facebook}} zuließen.}}',
  'report.short.findings': 'Was Ihr Postfach betrifft',
  'report.alsoAnswers':
    '{count, plural, one {Die Antwort von {names} oben gilt auch hierfür.} other {Die Antworten von {names} oben gelten auch hierfür.}}',
  'report.standsOut': 'Was auffällt',
  'report.you':
    '„Sie“ sind der Inhaber oder die Inhaberin des Kontos.{cited, select, yes { Kleine Zahlen führen zu den Quellen am Ende.} other {}}',
  'report.madeUnknown': 'erstellt an einem unbekannten Tag',
  'report.made': 'erstellt am {day}',
  'report.origin': 'Grundlage ist der {service}-Export, {made}, importiert am {imported}.',
  'report.originOwner': 'Grundlage ist der {service}-Export von {owner}, {made}, importiert am {imported}.',
  'report.redacted.people':
    'Namen von Personen wurden durch Nummern ersetzt; Dateinamen, Unterhaltungen und Notizen wurden weggelassen.',
  'report.redacted.companies':
    'Namen von Personen und von Unternehmen ohne eigenen Befund wurden durch Nummern ersetzt; Dateinamen, Unterhaltungen und Notizen wurden weggelassen.',
  'report.figure.connections': 'verbundene Apps, davon {active, number} noch aktiv',
  'report.figure.findings':
    'Befunde, davon {inbox, number} zu Ihrem Postfach{possible, plural, =0 {} other { und # nur auf Grundlage der {service, select, x {Regeln von X} other {Regeln von Facebook}}}}',
  'report.figure.messages': 'Nachrichten im Export',
  'report.figure.companies': 'genannte Unternehmen',
  'report.nothingStandsOut':
    'Kein Befund hat das Gewicht „Zuerst ansehen“ oder „Einen Blick wert“. Das schließt nichts aus.',
  'report.head.grade': 'Einstufung',
  'report.head.messages': 'Nachrichten im Zeitraum',
  'report.moreInFull':
    'Und {count, plural, one {# weiterer Befund, der} other {# weitere Befunde, die}} Ihr Postfach {count, plural, one {betrifft} other {betreffen}}, in der ausführlichen Fassung.',
  'report.moreFindings': 'Und {count, number} weitere in Abschnitt 1.',
  'report.notReviewed': 'nicht durchgesehen',
  'report.lowerBounds':
    'Manche Dokumente ließen sich nicht vollständig lesen, die wahren Zahlen können also höher sein.',
  'report.closing':
    '{service, select, x {Eine Spanne zählt Nachrichten von Tagen, an denen eine App die Erlaubnis gehabt haben kann, die Ihr Export nennt.} other {Eine Spanne zählt Nachrichten von Tagen, an denen Ihre Verbindung und der Zugriff, den jemand beschreibt, beide bestanden haben können.}} Sie sagt, was hätte erreicht werden können. Ihr Export zeigt Verbindungen; was damit getan wurde, kann er nicht zeigen. Wenn ein Unternehmen hier fehlt, entlastet es das nicht.',
  'report.pageTitle': 'Sidedoor-Bericht',
  'report.footer':
    'Geschrieben von Sidedoor {version} aus dem Datenspeicher auf dem eigenen Computer. Nichts davon wurde irgendwohin gesendet.',
  'report.section.timeline': 'Zeitleiste',
  'report.section.decisions': 'Was Sie tun können und was Sie entschieden haben',
  'report.section.connections': 'Verbindungen',
  'report.section.companies': 'Unternehmen',
  'report.section.limits': 'Umfang und Einschränkungen',
  'report.section.method': 'Methode',
  'report.section.headlines': 'Was die Schlagzeilen sagen',
  'report.section.sources': 'Quellen',
  'report.contents': 'Inhalt',
  'report.timeline.label':
    'Verbindungen im Lauf der Zeit, darunter die Nachrichten jedes Jahres. Dieselben Angaben stehen darunter in Worten.',
  'report.timeline.era': 'Nachrichten konnten erreichbar sein',
  'report.timeline.messages': 'Ihre Nachrichten',
  'report.timeline.most': 'höchstens {most, number} im Jahr',
  'report.ruler.label':
    'Mindestens {least, number} und höchstens {most, number} von {all, number} Nachrichten',
  'report.ruler.all':
    '{all, number} Nachrichten aus der Zeit, in der andere überhaupt welche erreichen konnten',
  'report.timeline.others':
    '{count, plural, one {# weitere Verbindung steht in Abschnitt 5.} other {# weitere Verbindungen stehen in Abschnitt 5.}}',
  'report.timeline.caption':
    'Ein durchgezogener Balken hat zwei bekannte Enden. Eine gepunktete Linie führt zu einem Ende, das unbekannt ist. Fett gedruckte Namen gehören zu Unternehmen mit einem eigenen Befund. Schraffierte Kästen sind die Zeiträume von Aussagen über persönliche Nachrichten. Das getönte Band ist die Zeit, in der andere Unternehmen persönliche Nachrichten überhaupt erreichen konnten.',
  'report.timeline.below':
    'Darunter: Nachrichten je Jahr, die Sie gesendet (gefüllt) und empfangen (gepunktet) haben.',
  'report.timeline.belowUndirected':
    'Darunter: Nachrichten je Jahr. Wie viele davon Sie gesendet haben, ist unbekannt.',
  'report.timeline.inWords': 'Dasselbe in Worten',
  'report.remedy.act': 'Wo Sie etwas tun können',
  'report.remedy.does': 'Was das bewirkt',
  'report.remedy.does-not': 'Was es nicht bewirkt',
  'report.remedy.ask': 'Wen Sie fragen können',
  'report.decisions': 'Ihre Entscheidungen',
  'report.noDecisions': 'Es wurde noch keine Entscheidung festgehalten.',
  'report.followUps': 'Offene Erinnerungen',
  'report.followUp': '{day}: {what}',
  'report.head.step': 'Schritt',
  'report.head.what': 'Was es ist',
  'report.head.on': 'Zu',
  'report.head.decided': 'Entschieden',
  'report.head.followUp': 'Erinnerung',
  'report.decisionReopened': '{decision}, wieder offen: {reason}',
  'report.connectionsLead':
    'Alle verbundenen Apps, Instant Games und blockierten Apps, die Ihr Export aufführt; eine blockierte App ist nur verbunden, wenn sie auch als solche aufgeführt ist. Ein Datum, das er nicht angibt, ist unbekannt. Die Datei ist ohne ihre Ordner genannt; in der JSON-Form dieses Berichts stehen sie.',
  'report.head.added': 'Hinzugefügt',
  'report.dayOrTwo': '± 1 Tag',
  'report.companiesLead':
    'Ihr Export nennt {count, plural, one {# Unternehmen} other {# Unternehmen}}. Zuerst kommen die, die auf mehreren Wegen vorkommen; ein Sternchen steht bei Unternehmen mit einem eigenen Befund.',
  'report.noneInSeveralWays': 'Keines kommt auf mehr als einem Weg vor.',
  'report.allCompanies': 'Alle {count, number} Unternehmen (nur gedruckt, solange diese Liste offen ist)',
  'report.head.company': 'Unternehmen',
  'report.head.lists': 'Was Ihr Export aufführt',
  'report.head.first': 'Zuerst',
  'report.head.last': 'Zuletzt',
  'report.limits': 'Was dieser Bericht nicht zeigen kann',
  'report.cautions': 'Wie Datumsangaben und Namen zu lesen sind',
  'report.kinds': 'Was im Export war',
  'report.head.kind': 'Art des Dokuments',
  'report.otherFiles':
    '{count, plural, one {# andere Datei (Medien und Dokumente ohne solche Einträge) wurde nicht gelesen.} other {# andere Dateien (Medien und Dokumente ohne solche Einträge) wurden nicht gelesen.}}',
  'report.nothingAbsent': 'Jede Art von Dokument, nach der Sidedoor sucht, ist in diesem Export.',
  'report.absent': 'Nicht in diesem Export: {kinds}. Das sagt nichts über das Konto.',
  'report.troubled': 'Dokumente, die nicht vollständig gelesen wurden',
  'report.head.why': 'Warum',
  'report.moreDocuments': 'Die JSON-Form dieses Berichts führt jedes Dokument auf.',
  'report.moreProblems': 'Und {count, plural, one {# weiteres Problem} other {# weitere Probleme}}.',
  'report.versions': 'Versionen und Quelldateien',
  'report.writtenBy': 'Geschrieben von',
  'report.format': 'Format des Berichts',
  'report.schemas': '{report}, Schema des Datenspeichers {ledger}',
  'report.facts': 'Stand der Fakten',
  'report.head.part': 'Teil des Exports',
  'report.head.bytes': 'Bytes',
  'report.folderHasNone': 'ein Ordner hat keine',
  'report.sourcesLead':
    'Adressen sind als Text gedruckt. Um eine Quelle zu lesen, kopieren Sie ihre Adresse in einen Browser.',
  'report.notCounted': 'nicht gezählt',
  'report.notListed': 'nicht aufgeführt',
  'report.nameOnly': 'ein Name in einer Liste, ohne Ereignis',
  'report.company.offMetaEvents':
    '{count, plural, one {# Ereignis außerhalb der Meta-Technologien} other {# Ereignisse außerhalb der Meta-Technologien}}',
  'report.company.advertiserList':
    '{count, plural, one {# Werbetreibender mit einer Kontaktliste} other {# Werbetreibende mit einer Kontaktliste}}',
  'report.company.advertiserOther':
    '{count, plural, one {# anderer Eintrag als Werbetreibender} other {# andere Einträge als Werbetreibender}}',
  'report.leftOut':
    '{findings, plural, one {# Befund der Einstufung „Möglich“ ist in diesem Bericht weggelassen, wie es für ihn gewählt wurde.} other {# Befunde der Einstufung „Möglich“ sind in diesem Bericht weggelassen, wie es für ihn gewählt wurde.}}',
  'report.leftOutDecided':
    '{findings, plural, one {# Befund der Einstufung „Möglich“ ist in diesem Bericht weggelassen, mit {decisions, plural, one {# Entscheidung dazu} other {# Entscheidungen dazu}}, wie es für ihn gewählt wurde.} other {# Befunde der Einstufung „Möglich“ sind in diesem Bericht weggelassen, mit {decisions, plural, one {# Entscheidung dazu} other {# Entscheidungen dazu}}, wie es für ihn gewählt wurde.}}',
  'report.preview.statements': 'Aussagen über Unternehmen',
  'report.preview.decisions': 'Entscheidungen',
  'report.preview.connections': 'Verbindungen und blockierte Apps',
  'report.preview.documents': 'Dokumente des Exports',
  'report.preview.limits': 'Einschränkungen',
  'report.method.read.title': 'Was gelesen wurde',
  'report.method.read':
    'Sidedoor hat den Export gelesen, den {service} für die Inhaberin oder den Inhaber des Kontos erstellt hat, auf dem eigenen Computer dieser Person und ohne Netz. Jede Aussage über das Konto nennt die Datei und die Stelle darin. Von Nachrichten hat Sidedoor die Unterhaltung, den Tag und den Absender behalten sowie die Namen verlinkter Websites. Text hat es nicht behalten.',
  'report.method.connections':
    '{service, select, x {Eine App gilt von dem Tag an, an dem Sie sie zugelassen haben, bis zum Tag des Exports als verbunden, denn X führt nur Apps auf, die noch für Sie handeln können. Ein Datum, das der Export nicht angibt, ist unbekannt.} other {Eine Verbindung reicht von dem Tag, an dem eine App hinzugefügt wurde, bis zu dem Tag, an dem sie entfernt wurde, oder bis zum Tag des Exports, wenn sie noch aktiv war. {service, select, facebook {Facebook schreibt 0, wo es kein Datum angibt. Ein solches Datum ist unbekannt} other {Ein Datum, das der Export nicht angibt, ist unbekannt}}, und ebenso das Ende einer abgelaufenen App.}}',
  'report.method.windows.title': 'Zeiträume',
  'report.method.windows':
    'Ein Zeitraum ist die Zeit, in der sich eine Verbindung und die Zeit, von der eine Aussage spricht, überschneiden können. Tage zählen in UTC. Wo eine Aussage nur ein Jahr oder einen Monat nennt, nimmt „höchstens“ den frühesten Anfang und das späteste Ende, die das zulässt, „mindestens“ den spätesten Anfang und das früheste Ende. Kein Zeitraum zu persönlichen Nachrichten reicht über die Zeit hinaus, in der andere Unternehmen sie überhaupt erreichen konnten, {era}.',
  'report.method.atLeast.title': 'Mindestens und höchstens',
  'report.method.atLeast':
    'Beide Zahlen zählen Nachrichten nach ihrem Datum. „Höchstens“ nimmt jedes unbekannte Ende so weit, wie es reichen kann. „Mindestens“ zählt nur Tage, die sicher sind; wo ein Anfang oder ein Ende unbekannt ist, ist es 0. Anrufe, Ereignisse in Gruppen und Reaktionen sind nicht mitgezählt; Nachrichten, die später zurückgenommen wurden, sind mitgezählt, denn es gab sie.',
  'report.method.number.title': 'Was eine Zahl bedeutet',
  'report.method.number':
    'Eine Zahl sagt, wie viele Nachrichten in einem Zeitraum gesendet oder empfangen wurden. Sie sagt nicht, dass jemand eine davon geöffnet hat. Kein Export zeigt, was mit einer Verbindung getan wurde.',
  'report.method.statements.title': 'Aussagen und Antworten',
  'report.method.statements':
    'Jede Aussage über ein Unternehmen nennt, wer sie wo gemacht hat. Antworten stehen neben den Aussagen, mit gleichem Gewicht. Eine Einstufung sagt, wie stark die stärkste Aussage zu dem Punkt ist: vom Unternehmen oder von Facebook eingeräumt, dokumentiert, von der Presse berichtet, von einer Streitpartei behauptet, nach den Regeln der Zeit möglich, oder nur im Export.',
};
