import type { Translation } from '../catalog.ts';
import type { appDonate as source } from '../en/app-donate.ts';

/** The screen on which a donation to a study is looked at and written. */
export const appDonate: Translation<typeof source> = {
  'app.donate.title': 'Donar a un estudio',
  'app.donate.lead':
    'Un estudio que reúne exportaciones tiene un archivo, study.toml, que dice lo que pide. Elíjalo, mire cada fila y omita lo que quiera. Sidedoor no envía nada: usted obtiene un archivo y lo entrega si quiere.',
  'app.donate.choose': 'Elegir el archivo del estudio',
  'app.donate.another': 'Elegir otro archivo',
  'app.donate.told': 'Lo que conviene saber',
  'app.donate.rows': 'Lo que se entregaría',
  'app.donate.table': 'Tabla',
  'app.donate.tableRows': '{table} ({rows, plural, one {# fila} other {# filas}})',
  'app.donate.handTable': 'Entregar esta tabla',
  'app.donate.handOver': 'Entregar',
  'app.donate.search': 'Buscar en esta tabla',
  'app.donate.row': 'Entregar la fila {row, number}',
  'app.donate.inYourExport': '{names} en su exportación',
  'app.donate.codes':
    'Una empresa que empieza por # se entrega con este código. El nombre que aparece debajo solo lo ve usted.',
  'app.donate.leaveCompany': 'Omitir en todas partes: {name}',
  'app.donate.leaveEverywhere': 'Omitir en todas partes',
  'app.donate.leftOut': 'omitida',
  'app.donate.leftCompanies': 'Empresas que usted omite',
  'app.donate.putBack': 'Volver a incluir {name}',
  'app.donate.previous': 'Filas anteriores',
  'app.donate.next': 'Filas siguientes',
  'app.donate.shown': '{from, number} a {to, number} de {total, number}',
  'app.donate.format': 'Forma del archivo',
  'app.donate.format.parquet': 'Parquet, lo que suelen aceptar los estudios',
  'app.donate.format.json': 'JSON, que un editor de texto puede abrir',
  'app.donate.format.port': 'para la plataforma de donaciones Port',
  'app.donate.write': 'Escribir la donación',
  'app.donate.done': 'No se envió nada: entregue el archivo a {contact}. Su número de donante es {donor}.',
};
