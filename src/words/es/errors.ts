export const errors = {
  'error.import-cancelled': 'La importación se canceló. No se guardó nada.',
  'error.unknown-handle': 'Sidedoor ya no conoce estos archivos. Elígelos de nuevo.',
  'error.import-running': 'Hay otra importación en curso. Espera a que termine, o cancélala antes.',
  'error.no-import': 'Aún no se ha importado ninguna copia de datos.',
  'error.no-import.terminal':
    'Aún no se ha importado ninguna copia de datos. Empieza con: sidedoor audit <tus ZIP>',
  'error.unknown-account': 'Tu registro no contiene ninguna cuenta «{word}», solo {accounts}.',
  'error.unknown-import': 'La importación {id} no existe. Puede que se haya eliminado.',
  'error.unknown-import.terminal': 'No hay ninguna importación {id}. Consulta: sidedoor imports',
  'error.unknown-finding': 'Este hallazgo no está en esta importación.',
  'error.unknown-finding.terminal':
    'No hay ningún hallazgo «{id}» en esta importación. Consulta: sidedoor findings',
  'error.several-findings': 'Varios hallazgos tratan de {company}. Nombra uno de {ids}.',
  'error.unknown-company': 'Esta empresa no está en esta importación.',
  'error.unknown-company.terminal':
    'No hay ninguna empresa «{word}» en esta importación. Consulta: {command}',
  'error.unknown-subject': 'No hay aquí ningún hallazgo ni aplicación «{word}». Consulta: sidedoor review',
  'error.several-apps': 'Varias aplicaciones se llaman «{word}». Nombra una de {keys}.',
  'error.unknown-claim': 'Ninguna declaración ni respuesta tiene este identificador.',
  'error.unknown-source': 'Ninguna fuente tiene este identificador.',
  'error.no-letter': 'No hay ninguna carta según esta ley ({law}) en este idioma, solo en: {languages}.',
  'error.nothing-to-undo': 'No hay ninguna decisión que deshacer.',
  'error.nothing-to-undo-on': 'No hay ninguna decisión sobre «{id}» que deshacer.',
  'error.two-services':
    'Las copias de datos de dos servicios no se pueden comparar. Elige dos del mismo servicio.',
  'error.one-import': 'Hay una sola importación. Importa una segunda copia de datos para compararla.',
  'error.no-second-import':
    'No hay otra importación del mismo servicio con la que comparar. Importa otra copia de datos de una de tus cuentas.',
  'error.engine-stopped':
    'El motor de Sidedoor se detuvo de forma inesperada y se está iniciando de nuevo. Lo que estaba haciendo se guardó por completo o no se guardó. Inténtalo de nuevo.',
  'error.engine-gave-up':
    'El motor de Sidedoor se detuvo varias veces seguidas y ya no se inicia de nuevo. Lo que estaba haciendo se guardó por completo o no se guardó. Cierra Sidedoor e inícialo de nuevo.',
  'ledger.not-a-ledger': 'El archivo {file} no es una base de datos de Sidedoor. No se tocó.',
  'ledger.corrupted':
    'La base de datos {file} está dañada. Recupérala de una copia, o muévela a otro lugar e importa de nuevo tu copia de datos.',
  'ledger.no-permission':
    'Sidedoor no tiene permiso para leer y escribir la base de datos {file}. Comprueba los permisos del archivo y de su carpeta.',
  'ledger.no-such-folder': 'La carpeta de la base de datos {file} no existe y no se pudo crear.',
  'ledger.disk-full':
    'En el disco no queda espacio para la base de datos {file}. Libera espacio e inténtalo de nuevo.',
  'ledger.busy':
    'Otro Sidedoor está escribiendo en la base de datos {file}. Espera a que termine e inténtalo de nuevo.',
  'ledger.busy-here': 'Hay una importación en curso. Espera a que termine e inténtalo de nuevo.',
  'ledger.disk-trouble':
    'El disco falló mientras se usaba la base de datos {file}. Lo que se estaba escribiendo puede haberse perdido.',
  'ledger.moved':
    'La base de datos {file} se eliminó o se reemplazó mientras Sidedoor escribía en ella. Lo que se estaba escribiendo se ha perdido. Inténtalo de nuevo.',
  'ledger.open-elsewhere':
    'La base de datos {file} está abierta en otro Sidedoor{process, select, unknown {} other { (proceso {process})}}. Ciérralo e inténtalo de nuevo. No se eliminó nada.',
  'ledger.migration-failed':
    'La base de datos {file} no se pudo actualizar para esta versión. Se dejó como estaba.',
  'ledger.migration-failed-with-copy':
    'La base de datos {file} no se pudo actualizar para esta versión. Se dejó como estaba, y hay una copia en {copy}.',
  'ledger.from-the-future':
    'La base de datos {file} la escribió un Sidedoor más reciente (versión {version}; este conoce la {known}). No se tocó. Actualiza Sidedoor.',
  'ledger.open-elsewhere.unchanged':
    'La base de datos {file} está abierta en otro Sidedoor{process, select, unknown {} other { (proceso {process})}}. Ciérralo e inténtalo de nuevo. No se cambió nada.',
  'ledger.locked': 'La base de datos {file} está bloqueada. Desbloquéala con su frase de contraseña.',
  'ledger.locked.terminal':
    'La base de datos {file} está bloqueada. Pon su frase de contraseña en un archivo e indica ese archivo en SIDEDOOR_PASSPHRASE_FILE, o usa una terminal, donde se te pedirá.',
  'ledger.lock-missing':
    '{file} no es una base de datos que se pueda leer. Si está bloqueada, su archivo de clave {file}.lock.json debe estar al lado; falta o es de otra base de datos. No se tocó nada.',
  'ledger.lock-damaged':
    'El archivo de clave {file} está dañado. Restáuralo desde una copia: sin él no se puede desbloquear la base de datos.',
  'ledger.already-locked': 'La base de datos {file} ya está bloqueada.',
  'ledger.not-locked': 'La base de datos {file} no está bloqueada.',
  'lock.wrong.passphrase': 'Esta no es la frase de contraseña de esta base de datos.',
  'lock.wrong.phrase': 'Estas no son las doce palabras de esta base de datos.',
  'ledger.already-imported': 'Esta copia de datos ya está aquí, como importación {id}.',
  'report-file.exists': '{path} ya existe. Nombra un archivo nuevo, o permite que se reemplace este.',
  'report-file.is-folder': '{path} es una carpeta. Nombra un archivo.',
  'report-file.no-folder': 'No existe la carpeta {dir} en la que escribir el informe.',
  'report-file.not-written': '{path} no se pudo escribir ({reason}). No se cambió nada.',
};
