export const appLock = {
  'lock.warning':
    'Wer die Passphrase vergisst und die zwölf Wörter verliert, verliert, was Sidedoor aufbewahrt: Niemand kann es öffnen, und es gibt keinen anderen Weg. Ihre Exporte bleiben, wie sie sind, und lassen sich noch einmal importieren.',
  'lock.write':
    'Schreiben Sie diese zwölf Wörter in dieser Reihenfolge auf, und bewahren Sie sie nicht auf diesem Computer auf. Sie öffnen den Datenspeicher, wenn Sie die Passphrase vergessen. Sie werden nur dieses eine Mal gezeigt.',
  'lock.word': 'Wort {n, number}',
  'app.lock.title': 'Sperre',
  'app.lock.question': 'Sperren, was Sidedoor aufbewahrt?',
  'app.lock.why':
    'Was aus Ihrem Export gelesen wurde, liegt auf diesem Computer. Wer Ihre Dateien lesen kann, kann es lesen: mit wem Sie geschrieben haben, wann, und was Sie entschieden haben. Mit einer Passphrase ist es ohne sie nicht lesbar.',
  'app.lock.set': 'Mit einer Passphrase sperren',
  'app.lock.later': 'Später',
  'app.lock.dontAsk': 'Nie',
  'app.lock.off': 'Nicht gesperrt. Wer Ihre Dateien lesen kann, kann den Datenspeicher lesen.',
  'app.lock.on':
    'Mit einer Passphrase gesperrt. Sidedoor sperrt sich auch, wenn der Computer schläft. {key} sperrt es sofort.',
  'app.lock.after': 'Ohne Benutzung sperren nach',
  'app.lock.minutes': '{n, number} Minuten',
  'app.lock.now': 'Jetzt sperren',
  'app.lock.change': 'Passphrase ändern',
  'app.lock.remove': 'Sperre aufheben',
  'app.lock.new': 'Neue Passphrase',
  'app.lock.phrase': 'Ihre zwölf Wörter',
  'app.lock.written': 'Ich habe sie aufgeschrieben',
  'app.lock.three': 'Geben Sie drei Ihrer Wörter ein',
  'app.lock.notTheWords': 'Das sind nicht Ihre Wörter. Sehen Sie noch einmal nach.',
  'app.lock.showAgain': 'Wörter noch einmal zeigen',
  'app.lock.isLocked': 'Sidedoor ist gesperrt',
  'app.lock.unlock': 'Entsperren',
  'app.lock.checking': 'Wird geprüft. Nach einer falschen Passphrase dauert jeder weitere Versuch länger.',
  'app.lock.forgotten': 'Passphrase vergessen?',
  'app.lock.recover': 'Ihre zwölf Wörter öffnen es. Wählen Sie mit ihnen eine neue Passphrase.',
  'app.lock.lost':
    'Wenn Sie auch die Wörter verloren haben, kann niemand öffnen, was Sidedoor aufbewahrt. Sie können es löschen und Ihre Exporte noch einmal importieren.',
};
