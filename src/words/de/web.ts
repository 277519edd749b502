export const web = {
  'web.notOurs': 'Diese Anfrage kommt nicht von Sidedoor.',
  'web.noKey':
    'Sidedoor kennt diese Seite nicht. Öffnen Sie die Adresse, die Sidedoor beim Start ausgegeben hat. Wenn sie nicht mehr funktioniert, starten Sie Sidedoor neu.',
  'web.usedAddress':
    'Diese Adresse wurde schon benutzt, und sie funktioniert nur einmal. Gehen Sie zu dem Fenster zurück, das sie geöffnet hat, oder starten Sie Sidedoor neu, um eine neue zu bekommen.',
  'web.notBuilt': 'Die Seiten von Sidedoor sind noch nicht gebaut. Führen Sie aus: npm run build:renderer',
  'web.pages.failed': 'Die Seiten ließen sich nicht bauen. Der Grund steht oben.',
  'web.unknownAddress':
    'Diese Adresse stammt nicht von dem Sidedoor, das gerade läuft. Öffnen Sie die Adresse, die es beim Start ausgegeben hat, oder starten Sie es neu, um eine neue zu bekommen.',
  'web.noAddress': 'Die Adresse ist nicht bekannt.',
  'web.defect':
    'In Sidedoor ist ein Fehler aufgetreten. Ihr Datenspeicher ist nicht betroffen. Laden Sie die Seite neu.',
  'web.opening': 'Sidedoor wird geöffnet.',
  'web.noCall': 'Sidedoor kennt diese Anfrage nicht.',
  'web.nothingHere': 'Hier gibt es keine Seite.',
  'web.portTaken':
    'Ein anderes Programm benutzt Port {port}. Nennen Sie mit --port einen anderen, oder keinen, um einen freien zu bekommen.',
  'web.portForbidden': 'Port {port} darf nicht benutzt werden. Nennen Sie mit --port einen über 1023.',
  'web.goOn': 'Weiter',
  'web.gone':
    'Diese Datei wurde schon gespeichert, oder eine neuere ist an ihre Stelle getreten. Schreiben Sie sie noch einmal.',
  'web.diskFull':
    'Auf dem Datenträger ist kein Platz für eine Kopie dieser Datei. Schaffen Sie Platz, oder starten Sie Sidedoor mit dem Pfad der Datei, dann braucht es keine Kopie.',
  'web.brokenOff': 'Die Datei kam nicht vollständig an. Wählen Sie sie noch einmal aus.',
  'web.notStored': 'Die Datei ließ sich nicht kopieren. Wählen Sie sie noch einmal aus.',
};
