export const appReport = {
  'app.report.lead':
    'Un solo archivo para ti, un abogado o una autoridad de protección de datos: los hallazgos con sus fuentes y desmentidos, tus decisiones, lo que se analizó y lo que no puede mostrar.',
  'app.report.sensitive':
    'Un informe es delicado. Dice con qué empresas tuviste relación y cuántos mensajes escribiste, y cuándo. No contiene el texto de ningún mensaje. Guárdalo donde guardas los papeles privados y envíalo protegido.',
  'app.report.accounts': 'Qué cuentas',
  'app.report.format': 'Qué escribir',
  'app.report.form': 'Cuánto incluir',
  'app.report.redaction': 'Nombres',
  'app.report.lock': 'Quién puede abrirlo',
  'app.report.lockOnlyPage':
    'Las tablas y los datos no se pueden proteger. Elige una página o un paquete de pruebas si quieres protegerlo.',
  'app.report.passphrase': 'Tu frase de contraseña',
  'app.report.passphraseAgain': 'La misma frase de contraseña otra vez',
  'app.report.tooShort': 'Al menos {least} caracteres.',
  'app.report.differ': 'Las dos frases de contraseña son distintas.',
  'app.report.preview': 'Qué contendrá',
  'app.report.previewHead.section': 'Sección',
  'app.report.previewHead.entries': 'Entradas',
  'app.report.size': 'Unos {size} como página.',
  'app.report.leftOutLink': 'Cambiarlo en Configuración',
  'app.report.write': 'Escribir el informe',
  'app.report.writing': 'Escribiendo',
  'app.report.doneTitle': 'El informe está escrito',
  'app.report.passphraseTitle': 'La frase de contraseña',
  'app.report.passphraseOnce':
    'Anótala ahora y guárdala separada del archivo. Solo se muestra aquí y una sola vez, y Sidedoor no la guarda.',
  'app.report.passphraseGiven': 'Se abre con la frase de contraseña que elegiste. Sidedoor no la guarda.',
  'app.report.copyPassphrase': 'Copiar la frase de contraseña',
  'app.report.opens':
    'Abre el archivo en cualquier navegador e introduce la frase de contraseña. Funciona sin red.',
  'app.report.another': 'Escribir otro informe',
  'app.report.leftOut':
    '{findings, plural, one {# hallazgo de grado «Posible» se deja fuera, como elegiste.} other {# hallazgos de grado «Posible» se dejan fuera, como elegiste.}}',
  'app.report.leftOutDecided':
    '{findings, plural, one {# hallazgo de grado «Posible» se deja fuera, con {decisions, plural, one {# decisión sobre él} other {# decisiones sobre él}}, como elegiste.} other {# hallazgos de grado «Posible» se dejan fuera, con {decisions, plural, one {# decisión sobre ellos} other {# decisiones sobre ellos}}, como elegiste.}}',
};
