import type { Translation } from '../catalog.ts';
import type { grades as source } from '../en/grades.ts';

/** Grades, severities and fits: one wording each, wherever they are read. */
export const grades: Translation<typeof source> = {
  'grade.in-export': 'En tu copia de datos',
  'grade.in-export.means': 'Lo dice un registro de tu propia copia de datos. No se afirma nada más.',
  'grade.acknowledged': 'Reconocido',
  'grade.acknowledged.means': 'La propia empresa o Facebook lo dijo.',
  'grade.documented': 'Documentado',
  'grade.documented.means': 'La documentación pública o la prensa de la época lo describe.',
  'grade.reported': 'Informado',
  'grade.reported.means': 'Lo dice un medio de prensa con nombre. Aquí no se ha confirmado.',
  'grade.alleged': 'Alegado',
  'grade.alleged.means':
    'Lo dice una parte en un escrito judicial. Aquí no se conoce ninguna constatación de un tribunal.',
  'grade.possible': 'Posible',
  'grade.possible.means':
    'Las reglas de la plataforma en esa época lo permitían. Nada muestra que esta aplicación lo hiciera.',
  'grade.denied': 'Respuesta',
  'grade.denied.means': 'Lo que la empresa o Facebook dijo en respuesta. Puede negarlo o explicarlo.',
  'severity.high': 'Mirar primero',
  'severity.medium': 'Merece una mirada',
  'severity.low': 'Menor',
  'severity.info': 'Informativo',
  'fit.overlap': 'Coincide con tu conexión según fechas registradas o indicadas.',
  'fit.possible': 'Puede coincidir con tu conexión: depende de una fecha desconocida o deducida.',
  'fit.probably-outside': 'Probablemente fuera de tu conexión: solo los separa una fecha deducida.',
  'fit.outside': 'Fuera del tiempo de tu conexión.',
};
