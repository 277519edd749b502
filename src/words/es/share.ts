const COMPANIES =
  '{count, plural, =1 {Una empresa} =2 {Dos empresas} =3 {Tres empresas} =4 {Cuatro empresas} =5 {Cinco empresas} other {# empresas}} que Facebook nombró en relación con los mensajes {count, plural, one {está} other {están}} entre mis aplicaciones conectadas';
const ACCESS_TIME =
  'tiempo en que {count, plural, one {podría haber tenido acceso} other {podrían haber tenido acceso}}';

export const share = {
  'share.named': `${COMPANIES}.`,
  'share.named.who': `${COMPANIES}: {names}.`,
  'share.none':
    'Ninguna empresa que Facebook nombrara en relación con los mensajes está entre mis aplicaciones conectadas. Eso no descarta que la hubiera.',
  'share.permitted':
    '{count, plural, =1 {Una aplicación tenía} other {# aplicaciones tenían}} permiso de acceso a mis mensajes directos en X.',
  'share.permitted.who':
    '{count, plural, =1 {Una aplicación tenía} other {# aplicaciones tenían}} permiso de acceso a mis mensajes directos en X: {names}.',
  'share.permitted.none':
    '{unclear, plural, =0 {Ninguna aplicación de mi archivo de X tenía permiso de acceso a mis mensajes directos} other {No consta que ninguna aplicación de mi archivo de X tuviera permiso de acceso a mis mensajes directos}}. Las que ya no tienen acceso no figuran en él.',
  'share.none.instagram':
    'Ninguna aplicación con una relación conocida con los mensajes está entre mis aplicaciones conectadas a Instagram. Eso no descarta que la hubiera.',
  'share.missing':
    'Esta copia de datos no contiene la lista de aplicaciones conectadas, así que no hay nada que mostrar.',
  'share.messages': `Como máximo unos {most, number} de mis aproximadamente {total, number} mensajes corresponden al ${ACCESS_TIME}.`,
  'share.messages.few': `Como máximo unos pocos de mis aproximadamente {total, number} mensajes corresponden al ${ACCESS_TIME}.`,
  'share.limit': 'Una copia de datos no puede mostrar si se leyó algún mensaje.',
  'share.check':
    'Mira qué muestra tu propia copia de datos: Sidedoor, en tu propio equipo. github.com/sidedoor-app/sidedoor',
  'share.notAPicture': 'No se pudo crear la imagen como PNG. Guárdala como SVG.',
  'share.sample': 'Ejemplo inventado, no es la cuenta de nadie.',
};
