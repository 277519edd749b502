export const study = {
  'study.unreadable': 'Die Datei {file} ließ sich nicht lesen.',
  'study.no-toml': '{file} ist kein gültiges TOML: Sehen Sie in Zeile {line, number} nach.',
  'study.missing-field': 'In {file} fehlt „{field}“.',
  'study.unknown-field': '{file} nennt „{field}“, was es in keiner Studie gibt.',
  'study.no-such-value': '„{field}“ in {file} muss eines von diesen sein: {allowed}.',
  'study.invalid-field': '„{field}“ in {file} ist nicht so, wie es sein muss. Ein Beispiel: {example}',
  'study.bad-recipient':
    'Der Empfänger der Studie ist kein gültiger age-Empfänger; deshalb lässt sich die Spende nicht versiegeln.',
  'study.other-service': 'Diese Studie nimmt Exporte von {services} an, und dies ist einer von {service}.',
  'study.ended': 'Diese Studie endete am {ends, date, long}. Sie nimmt keine Spenden mehr an.',
  'study.nothing-to-leave-out':
    'In der Spende gibt es „{what}“ nicht; deshalb wurde nichts geschrieben. Sehen Sie sie mit --preview an.',
  'study.no-choice':
    '„{text}“ sagt nicht, was wegbleiben soll. Schreiben Sie eine Tabelle (connections), eine Zeile (connections:3) oder ein Unternehmen (company=Example Bank).',
  'study.consent.title': 'Spende an die Studie „{title}“',
  'study.consent.purpose': 'Zweck: {purpose}',
  'study.consent.contact': 'Kontakt: {contact}',
  'study.consent.ethics': 'Genehmigt von: {ethics}',
  'study.consent.ends': 'Letzter Tag für Spenden: {ends, date, long}',
  'study.consent.donor':
    'Ihre Spendernummer ist {donor}. Bewahren Sie sie auf: Um Ihre Spende entfernen zu lassen, nennen Sie sie dem Kontakt.',
  'study.consent.nothing-sent':
    'Sidedoor {version} erstellt die Spende auf Ihrem eigenen Computer und sendet nichts. Ob Sie sie übergeben, liegt bei Ihnen.',
  'study.consent.dates.day': 'Von Daten wird der Tag übergeben.',
  'study.consent.dates.month': 'Von Daten wird nur der Monat übergeben.',
  'study.consent.dates.year': 'Von Daten wird nur das Jahr übergeben.',
  'study.consent.counts': 'Zahlen sind genau.',
  'study.consent.bins': 'Zahlen werden auf eine von diesen abgerundet: {bins}.',
  'study.consent.names.known':
    'Unternehmen, die in den belegten Fakten von Sidedoor oder auf der Liste der Studie stehen, erscheinen mit Namen.',
  'study.consent.names.listed': 'Nur Unternehmen auf der Liste der Studie erscheinen mit Namen.',
  'study.consent.hashes':
    'Jedes andere Unternehmen ist ein Code, der mit # beginnt. Wer die Datei der Studie hat, kann prüfen, ob ein Code für einen Namen steht, den er errät.',
  'study.consent.never':
    'Nie enthalten: Namen von Personen, Unterhaltungen, der Text von Nachrichten, die IDs, unter denen Apps Sie kennen, Ihre Notizen.',
  'study.consent.table':
    '{table} ({columns}): {rows, plural, one {# Zeile} other {# Zeilen}}{leftOut, plural, =0 {.} other {; # weggelassen.}}',
  'cli.donate.no-out': 'Nennen Sie mit --out eine neue Datei, oder sehen Sie die Spende mit --preview an.',
  'cli.donate.hidden': '{shown} heißt in Ihrem Export {names}.',
  'cli.donate.preview':
    'Es wurde nichts geschrieben. Um etwas wegzulassen, fügen Sie --leave-out mit einer Tabelle, einer Zeile (connections:3) oder einem Unternehmen (company=Example Bank) hinzu, so oft Sie wollen; um sie zu schreiben, --out DATEI.',
  'cli.donate.written':
    '{path}: {rows, plural, one {# Zeile} other {# Zeilen}}. Es wurde nichts gesendet: Übergeben Sie die Datei an {contact}. Ihre Spendernummer ist {donor}.',
  'cli.donate.sealed': 'Sie ist versiegelt: Nur die Studie kann sie öffnen.',
  'study.consent.held':
    'Sidedoor {version} wurde von der Studie ausgeführt, mit einem Export, den die Studie schon hatte. Sidedoor hat niemanden gefragt. Spendernummer: {donor}.',
  'cohort.none': 'In {dir} ist keine Kohorte.',
  'cohort.busy':
    'Ein anderer Prozess arbeitet an der Kohorte in {dir}. Versuchen Sie es erneut, wenn er fertig ist.',
  'cohort.no-donation': '{file} ist keine Spende, die Sidedoor geschrieben hat.',
  'cohort.sealed': '{file} ist versiegelt. Nennen Sie mit --identity die Identität der Studie.',
  'cohort.wrong-identity': '{file} lässt sich mit dieser Identität nicht öffnen.',
  'cohort.foreign':
    '{file} wurde für eine andere Studie ({study}) oder für eine andere Fassung dieser Studie erstellt.',
  'cohort.not-parquet': '{file} ist eine Spende als JSON. Eine Kohorte nimmt solche mit Parquet-Dateien auf.',
  'cohort.damaged': '{part} in {file} fehlt oder ist nicht so, wie das Manifest und die Studie sagen.',
  'cohort.duplicate':
    'Die Kohorte enthält schon eine Spende desselben Exports, von {donor}. Ziehen Sie zuerst diese zurück.',
  'cohort.no-donor': 'Die Kohorte enthält keine Spende von {donor}.',
  'cohort.left':
    '{file} enthält noch die Nummer von {donor}. Die Datei gehört nicht zur Kohorte: Entfernen Sie sie selbst.',
  'cohort.small-k':
    'Die Studie verspricht, dass keine Zelle weniger als {k, number} Spender hat. Wählen Sie kein kleineres --k.',
  'cohort.exists': '{path} gibt es schon. Nennen Sie einen neuen Ordner.',
  'cohort.state.added': 'hinzugefügt',
  'cohort.state.present': 'war schon da',
  'cohort.state.known': 'wurde schon importiert',
  'cohort.withdrawn':
    '{donor} ist zurückgezogen: {files, plural, one {# Datei} other {# Dateien}} entfernt. Keine der {searched, plural, one {# verbliebenen Datei} other {# verbliebenen Dateien}} enthält die Nummer. Löschen Sie auch, was übergeben oder importiert wurde, sonst kann es wieder hinzugefügt werden. Früher geschriebene Veröffentlichungen zählen diesen Spender noch mit.',
  'cohort.checked':
    '{donors, plural, one {# Spender} other {# Spender}}, {rows, plural, one {# Zeile} other {# Zeilen}}.',
  'cohort.faults':
    '{count, plural, one {Eine Datei fehlt, ist nicht so, wie das Manifest sagt, oder gehört} other {# Dateien fehlen, sind nicht so, wie das Manifest sagt, oder gehören}} zu keiner Spende.',
  'cohort.cells': '{cells, plural, one {# Zelle} other {# Zellen}}, {suppressed, number} unterdrückt',
  'cohort.imported':
    '{count, plural, one {# Export} other {# Exporte}} in der Kohorte, {failed, number} fehlgeschlagen.',
  'cohort.failed':
    '{failed, plural, one {Eine Datei ließ} other {# Dateien ließen}} sich nicht hinzufügen; warum, steht oben. Die anderen sind aufgenommen; derselbe Befehl fügt beim nächsten Mal nur hinzu, was fehlt.',
  'cohort.stopped':
    'Abgebrochen. Was hinzugefügt wurde, bleibt; derselbe Befehl liest beim nächsten Mal nur, was fehlt.',
};
