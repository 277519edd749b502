import type { Service } from '../../../model/enumerations.ts';
import { type LetterTexts, list, paragraph, SERVICE_NAMES } from '../types.ts';

export const SOURCES: Readonly<Record<Service, string>> = {
  facebook: 'Facebook (Meta)',
  instagram: 'Instagram (Meta)',
  x: 'X (antes Twitter)',
};

const TERMS = [
  paragraph(
    'Les ruego que respondan sin dilación indebida, a más tardar en el plazo de un mes a partir de la recepción de esta carta, y a título gratuito (artículo 12, apartados 3 y 5, del RGPD). Si necesitaran más tiempo, les ruego que me lo comuniquen dentro de ese mes, con los motivos. Si no dieran curso a esta solicitud, les ruego que me indiquen por qué (artículo 12, apartado 4, del RGPD).',
  ),
  paragraph(
    'Si tuvieran dudas razonables sobre mi identidad, les ruego que me indiquen qué información adicional necesitan para confirmarla (artículo 12, apartado 6, del RGPD). Si otra empresa es la responsable del tratamiento de estos datos, les ruego que me digan cuál.',
  ),
];

/** Articles as in Regulation (EU) 2016/679, in its Spanish wording. */
export const gdprInSpanish = (service: Service): LetterTexts => ({
  locale: 'es-ES',
  salutation: 'A quien corresponda:',
  closing: 'Atentamente,',
  signatureLine: 'Firma',
  subject: {
    access: 'Solicitud de acceso conforme al artículo 15 del RGPD',
    erasure: 'Solicitud de supresión conforme al artículo 17 del RGPD',
  },
  record: {
    intro: (day) =>
      `La copia de mis datos de ${SERVICE_NAMES[service]}${day === null ? '' : ` del ${day}`} contiene lo siguiente, que puede ayudarles a encontrarme en sus registros:`,
    connection: (app) => `mi cuenta de ${SERVICE_NAMES[service]} estuvo conectada con «${app}»`,
    added: (day) => (day === null ? 'añadida en una fecha no indicada' : `añadida el ${day}`),
    active: 'activa cuando se hizo la copia',
    expired: 'indicada como caducada',
    removed: (day) => (day === null ? 'eliminada en una fecha no indicada' : `eliminada el ${day}`),
    scopedId: (id) => `identificador de usuario para esta aplicación: ${id}`,
    appPosts: (count, one) =>
      `${count} ${one ? 'publicación hecha' : 'publicaciones hechas'} a través de esta aplicación en mi cuenta`,
    offMeta: (company, count, one) =>
      `${count} ${one ? 'entrada' : 'entradas'} de actividad que Meta recibió de ${company}`,
    between: (first, last) => `entre el ${first} y el ${last}`,
    contactList: 'ustedes como anunciante con una lista, cargada o utilizada, que coincidía con mi cuenta',
    adThreads: (count, one) =>
      `${count} ${one ? 'conversación de Messenger iniciada' : 'conversaciones de Messenger iniciadas'} desde sus anuncios`,
    since: (first) => `la primera el ${first}`,
  },
  opening: {
    access: (company) =>
      `Solicito a ${company} el acceso a los datos personales que me conciernen, conforme al artículo 15 del Reglamento General de Protección de Datos (RGPD).`,
    erasure: (company) =>
      `Solicito a ${company} la supresión de los datos personales que me conciernen y que se recibieron de ${SOURCES[service]} o a través de esta, conforme al artículo 17 del Reglamento General de Protección de Datos (RGPD).`,
  },
  body: {
    access: () => [
      paragraph(
        'Les ruego que me confirmen si tratan datos personales que me conciernen. En tal caso, les ruego que me envíen una copia de ellos (artículo 15, apartado 3, del RGPD), en un formato electrónico de uso común, y la información que prevé el artículo 15, apartados 1 y 2, del RGPD:',
      ),
      list(
        'los fines del tratamiento y las categorías de datos;',
        'los destinatarios a quienes se comunicaron o se comunicarán los datos, por su nombre (Tribunal de Justicia de la Unión Europea, 12 de enero de 2023, C-154/21);',
        'el plazo de conservación o los criterios que lo determinan;',
        'el origen de los datos, si no proceden de mí;',
        'si existen decisiones automatizadas, incluida la elaboración de perfiles, y en su caso cómo se toman;',
        'las garantías, si los datos se transfieren a un tercer país.',
      ),
      paragraph(
        `Solicito en particular saber qué datos recibieron de ${SOURCES[service]} o a través de esta, en qué período y con qué permisos, y si entre ellos había contenidos de mensajes privados o datos sobre mis amigos. Si no tienen ninguno, les ruego que también me lo indiquen.`,
      ),
      ...TERMS,
    ],
    erasure: () => [
      paragraph(
        'Los datos ya no son necesarios para los fines para los que fueron recogidos (artículo 17, apartado 1, letra a), del RGPD). En la medida en que se basen en mi consentimiento, lo retiro (artículo 7, apartado 3, y artículo 17, apartado 1, letra b), del RGPD). En la medida en que se basen en intereses legítimos, me opongo al tratamiento, y en todo caso al tratamiento con fines de mercadotecnia directa (artículo 21, apartados 1 y 2, y artículo 17, apartado 1, letra c), del RGPD).',
      ),
      paragraph('No solicito el cierre de una cuenta de cliente que pueda tener con ustedes.'),
      paragraph(
        'Les ruego que comuniquen la supresión a cada uno de los destinatarios a quienes se comunicaron los datos y que me indiquen quiénes son (artículo 19 del RGPD). Les ruego que me confirmen por escrito qué se ha suprimido. Si consideran que se aplica una excepción (artículo 17, apartado 3, del RGPD), les ruego que me indiquen a qué datos y por qué.',
      ),
      ...TERMS,
    ],
  },
});
