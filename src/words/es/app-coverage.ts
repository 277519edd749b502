export const appCoverage = {
  'app.coverage.lead':
    'Qué había en los archivos que importaste, qué faltaba y qué significa eso para tu análisis.',
  'app.coverage.sum':
    '{documents, plural, one {# documento} other {# documentos}} de los tipos que Sidedoor conoce. {others, plural, =0 {No había ningún otro archivo.} one {# archivo más, por ejemplo una imagen, no se abrió.} other {# archivos más, por ejemplo imágenes, no se abrieron.}}',
  'app.coverage.means.read': 'Se analizó todo su contenido.',
  'app.coverage.means.partial':
    'No se entendieron algunos registros, así que las cifras reales pueden ser más altas.',
  'app.coverage.means.empty': 'No contenían nada.',
  'app.coverage.means.unreadable':
    'Están dañados o protegidos, así que lo que contienen no está en ninguna cifra de aquí. Descarga esa parte de nuevo.',
  'app.coverage.means.duplicate': 'El mismo documento estaba dos veces. Se contó una sola.',
  'app.coverage.means.unrecognised':
    'Sus nombres son los de una copia de datos, pero Sidedoor no conoce su forma. Se dejaron fuera.',
  'app.coverage.kindsTitle': 'Encontrado',
  'app.coverage.absentTitle': 'Falta',
  'app.coverage.absentMeans': 'Qué significa',
  'app.coverage.absentGet': 'Cómo conseguirlo',
  'app.coverage.absentNone': 'No falta nada de lo que Sidedoor busca.',
  'app.coverage.limitsTitle': 'Qué no puede mostrar ninguna copia de datos',
  'app.coverage.everyDocument': 'Mostrar cada documento',
  'app.coverage.search': 'Buscar por ruta',
  'app.coverage.problems': '{count, plural, one {# problema} other {# problemas}}',
  'app.coverage.total': '{count, plural, one {# documento} other {# documentos}}',
  'app.coverage.importsTitle': 'Importaciones',
  'app.coverage.imported': 'Importada el {day}.',
  'app.coverage.show': 'Mostrar',
  'app.coverage.showImport': 'Mostrar {name}',
  'app.coverage.shown': 'Estás viendo esta.',
  'app.coverage.remove': 'Eliminar',
  'app.coverage.removeImport': 'Eliminar {name}',
  'app.coverage.removeSure':
    'Esto elimina la importación y todo lo que se obtuvo de ella. Tus propios archivos se conservan.',
  'app.coverage.removeYes': 'Eliminar esta importación',
  'app.coverage.removeNo': 'Conservarla',
  'app.coverage.problemsOf': 'Problemas en estos documentos',
};
