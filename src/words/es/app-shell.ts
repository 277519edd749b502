import type { Translation } from '../catalog.ts';
import type { appShell as source } from '../en/app-shell.ts';

/** The frame of the app, what every screen may say, and the controls that screens share. */
export const appShell: Translation<typeof source> = {
  'app.shell.name': 'Sidedoor',
  'app.shell.skip': 'Ir al contenido',
  'app.shell.navigation': 'Principal',
  'app.shell.more': 'Más',
  'app.shell.overview': 'Resumen',
  'app.shell.flagged': 'Hallazgos',
  'app.shell.connections': 'Conexiones',
  'app.shell.companies': 'Empresas',
  'app.shell.messages': 'Mensajes',
  'app.shell.review': 'Revisión',
  'app.shell.headlines': 'Titulares',
  'app.shell.compare': 'Comparar',
  'app.shell.report': 'Informe',
  'app.shell.coverage': 'Importaciones y alcance',
  'app.shell.settings': 'Configuración',
  'app.shell.importing': 'Importando, {percent} %',
  'app.shell.sample': 'Un ejemplo inventado, no una cuenta real',
  'app.shell.older': 'Esta no es tu copia de datos más reciente.',
  'app.shell.newest': 'Mostrar la más reciente',
  'app.states.loading': 'Cargando',
  'app.states.failed': 'No se pudo mostrar.',
  'app.states.crashed':
    'Algo falló en esta vista. Tu base de datos no está afectada. Vuelve a cargar la página.',
  'app.states.reload': 'Volver a cargar',
  'app.states.kept': 'No se cambió nada en tu base de datos.',
  'app.states.tryAgain': 'Reintentar',
  'app.states.details': 'Detalles técnicos',
  'app.states.noAnswer':
    'Sidedoor no responde. Comprueba que la ventana o la terminal que lo inició siga abierta.',
  'app.states.notFound': 'Esto no está en la importación que estás viendo.',
  'app.states.other': 'Sidedoor no pudo hacerlo.',
  'app.states.nothingYet': 'Aún no se ha importado nada',
  'app.states.nothingYetText':
    'Importa primero tu copia de datos de Facebook, o prueba Sidedoor con un ejemplo inventado.',
  'app.states.partial':
    '{unreadable, plural, one {No se pudo leer # documento} other {No se pudieron leer # documentos}}, así que las cifras reales pueden ser más altas.',
  'app.states.partialLink': 'Ver qué documentos',
  'app.states.noMatch': 'Nada coincide.',
  'app.states.clear': 'Mostrar todo',
  'app.controls.search': 'Buscar',
  'app.controls.all': 'Todo',
  'app.controls.copy': 'Copiar',
  'app.controls.copied': 'Copiado',
  'app.controls.copyAddress': 'Copiar: {address}',
  'app.controls.open': 'Abrir en tu navegador',
  'app.controls.openAddress': 'Abrir en tu navegador: {address}',
  'app.controls.externalNote': 'Se abre en tu navegador. El sitio verá tu visita.',
  'app.controls.part': 'parte {part}',
  'app.controls.sortBy': 'Ordenar por',
  'app.controls.sortUp':
    '{order, select, text {{column} A–Z} date {{column}, de antes a después} other {{column}, de menor a mayor}}',
  'app.controls.sortDown':
    '{order, select, text {{column} Z–A} date {{column}, de después a antes} other {{column}, de mayor a menor}}',
  'app.shell.exportOf': 'Copia de datos del {day}',
  'app.shell.exportOfOwner': 'Copia de datos de {owner}, {day}',
  'app.shell.exportUndated': 'Copia de datos sin fecha, importada el {day}',
  'app.shell.exportUndatedOfOwner': 'Copia de datos de {owner} sin fecha, importada el {day}',
};
