export const reportOptions = {
  'report.format.html': 'Una página',
  'report.format.html.means':
    'Para leer, imprimir o guardar como PDF. Se abre en cualquier navegador, no necesita red.',
  'report.format.bundle': 'Un paquete de pruebas',
  'report.format.bundle.means':
    'Un ZIP con la página, las tablas y los datos, con la suma de comprobación de cada archivo y de tu copia de datos.',
  'report.format.csv': 'Tablas',
  'report.format.csv.means': 'Hallazgos, conexiones y empresas como CSV, para una hoja de cálculo.',
  'report.format.json': 'Datos',
  'report.format.json.means': 'El informe entero como JSON, para programas.',
  'report.form.short': 'Resumido',
  'report.form.short.means':
    'La respuesta, los hallazgos sobre tu bandeja de entrada, tus decisiones y el método. Unas pocas hojas de papel.',
  'report.form.full': 'Completo',
  'report.form.full.means': 'Cada hallazgo, conexión y empresa, qué dicen los titulares y todas las fuentes.',
  'report.redaction.none': 'Todo como está',
  'report.redaction.none.means': 'Tu nombre, los nombres en los registros y tus notas.',
  'report.redaction.people': 'Sin personas',
  'report.redaction.people.means':
    'Tu nombre y los de otros se convierten en etiquetas, las mismas en todo el informe. Las notas se dejan fuera.',
  'report.redaction.companies': 'Sin personas ni otras empresas',
  'report.redaction.companies.means': 'También los nombres de empresas de las que no trata ningún hallazgo.',
  'report.lock.generated': 'Protegido con una frase de contraseña creada para ti',
  'report.lock.generated.means':
    'Seis palabras al azar, mostradas una vez. Sin ellas nadie puede abrir el informe, ni siquiera tú.',
  'report.lock.given': 'Protegido con una frase de contraseña tuya',
  'report.lock.given.means':
    'Al menos 12 caracteres, sin contar espacios ni guiones. Mejor una larga que una rara.',
  'report.lock.none': 'Sin proteger',
  'report.lock.none.means': 'Quien tenga el archivo puede leerlo.',
};
