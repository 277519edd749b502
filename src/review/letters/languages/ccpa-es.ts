import type { Service } from '../../../model/enumerations.ts';
import { type LetterTexts, list, paragraph } from '../types.ts';
import { gdprInSpanish, SOURCES } from './gdpr-es.ts';

const TERMS = [
  paragraph(
    'Les ruego que confirmen la recepción en un plazo de 10 días hábiles (11 CCR § 7021) y que respondan en un plazo de 45 días desde la recepción de esta carta, de forma gratuita (Cal. Civ. Code § 1798.130). Si necesitaran hasta 45 días más, les ruego que me lo comuniquen dentro de los primeros 45, con los motivos.',
  ),
  paragraph(
    'Si no pueden verificar mi identidad con lo que indica esta carta, les ruego que me digan qué información adicional necesitan. Si deniegan esta solicitud, en todo o en parte, les ruego que me indiquen por qué.',
  ),
];

/** Sections of the California Civil Code as amended by the CPRA, and of the regulations in 11 CCR: as in English. */
export const ccpaInSpanish = (service: Service): LetterTexts => ({
  ...gdprInSpanish(service),
  locale: 'es-US',
  subject: {
    access: 'Solicitud de información conforme a la Ley de Privacidad del Consumidor de California',
    erasure: 'Solicitud de eliminación conforme a la Ley de Privacidad del Consumidor de California',
  },
  opening: {
    access: (company) =>
      `Resido en California. Solicito a ${company} que me informe de la información personal que ha recopilado sobre mí, conforme a la Ley de Privacidad del Consumidor de California (CCPA, Cal. Civ. Code §§ 1798.100, 1798.110 y 1798.115).`,
    erasure: (company) =>
      `Resido en California. Solicito a ${company} que elimine la información personal sobre mí que haya recopilado de mí en cualquier año, también a través de ${SOURCES[service]}, conforme a la Ley de Privacidad del Consumidor de California (CCPA, Cal. Civ. Code § 1798.105).`,
  },
  body: {
    access: () => [
      paragraph(
        'Les ruego que me indiquen, respecto del tiempo transcurrido desde el 1 de enero de 2022 y no solo de los últimos 12 meses (Cal. Civ. Code § 1798.130(a)(2)(B)):',
      ),
      list(
        'los datos concretos de información personal sobre mí, en un formato portátil y fácil de usar;',
        'las categorías de información personal y de las fuentes de las que procede;',
        'la finalidad empresarial o comercial de recopilarla, venderla o compartirla;',
        'las categorías de terceros a los que la comunican;',
        'si venden o comparten información personal sobre mí, qué categorías y con qué categorías de terceros.',
      ),
      paragraph(
        'Solicito lo mismo respecto de los años anteriores a 2022. La ley no les obliga a responder sobre ellos; si no lo hacen, les ruego que lo digan.',
      ),
      paragraph(
        `Solicito en particular saber qué información recibieron de ${SOURCES[service]} o a través de esta, en qué período y con qué permisos, y si entre ella había contenidos de mensajes privados o información sobre mis amigos. Si no tienen ninguna, les ruego que también me lo indiquen.`,
      ),
      ...TERMS,
    ],
    erasure: () => [
      paragraph('No solicito el cierre de una cuenta de cliente que pueda tener con ustedes.'),
      paragraph(
        'Les ruego que indiquen a sus proveedores de servicios y contratistas, y a los terceros a los que comunicaron la información al venderla o compartirla, que también la eliminen (§ 1798.105(c)). Si consideran que se aplica una excepción (§ 1798.105(d)), les ruego que me indiquen a qué información y por qué.',
      ),
      paragraph(
        'Les indico además que no vendan ni compartan información personal sobre mí (§ 1798.120). No pueden darme un trato peor por ejercer estos derechos (§ 1798.125).',
      ),
      ...TERMS,
    ],
  },
});
