export const reportFiles = {
  'redact.person': 'Persona {number}',
  'redact.company': 'Empresa {number}',
  'redact.folder': 'carpeta {number, number}',
  'redact.part': 'parte {number}',
  'redact.gone': 'Un hallazgo de una copia de datos anterior',
  'redact.reason': 'Algo ha cambiado desde la decisión.',
  'unlock.title': 'Informe protegido',
  'unlock.lead':
    'Este archivo contiene un informe que se cifró en el equipo donde se escribió. Se abre aquí, en tu navegador, sin red. Nada de lo que escribas se guarda ni se envía.',
  'unlock.passphrase': 'Frase de contraseña',
  'unlock.open': 'Abrir el informe',
  'unlock.files': 'Los archivos de este informe',
  'unlock.filesLead':
    'Elige un archivo para guardarlo. Los archivos guardados ya no están protegidos. Salen de esta página; no se descarga ni se envía nada.',
  'unlock.read': 'Leer el informe aquí',
  'unlock.noScript':
    'Si esta frase no desaparece, los scripts están desactivados en este navegador o el archivo está incompleto. Abre el archivo completo en una versión actual de Chromium, Firefox o Safari con los scripts permitidos.',
  'unlock.insecure':
    'Este navegador no ofrece sus funciones de cifrado a una página abierta de esta manera. Guarda el archivo en tu propio disco y ábrelo desde ahí en una versión actual de Chromium, Firefox o Safari.',
  'unlock.opening': 'Abriendo. Tarda un momento.',
  'unlock.failed': 'Esta frase de contraseña no abre este informe, o el archivo está dañado o incompleto.',
  'report.readmeAccounts':
    'Este paquete trata de varias cuentas. En el nivel superior, report.html, report.json y report.csv, que reúne todas las tablas, tratan de todas juntas. Cada carpeta ({folders}) trata de una sola cuenta: sus archivos report.html y report.json, y las tablas findings.csv, connections.csv y companies.csv.',
  'report.readme':
    'Un informe privado de Sidedoor\n\nreport.html      el informe, para leer e imprimir; se abre en cualquier navegador, sin red\nreport.json      lo mismo para programas; descrito en docs/schemas/report.schema.json de Sidedoor\nfindings.csv     los hallazgos, uno por línea\nconnections.csv  las aplicaciones conectadas y los juegos instantáneos, uno por línea\ncompanies.csv    cada empresa que la copia de datos nombra, una por línea\nMANIFEST         el SHA-256 de cada uno de estos archivos y de las partes de la copia de datos\n                 en que se basan, y todas las versiones\n\nPara comprobar un archivo: sha256sum report.html (Linux), shasum -a 256 report.html (macOS), o\ncertutil -hashfile report.html SHA256 (Windows), y compara con MANIFEST. Las sumas muestran que un archivo\nno ha cambiado desde que se escribió MANIFEST. No muestran quién lo escribió.\n\nEl informe no contiene el texto de ningún mensaje. Nombra empresas, fechas y cantidades de mensajes de una\npersona, así que mantenlo en privado. La sección 7 de report.html dice qué no puede mostrar.\n',
};
