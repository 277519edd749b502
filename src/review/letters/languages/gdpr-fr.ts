import type { Service } from '../../../model/enumerations.ts';
import { type LetterTexts, list, paragraph, SERVICE_NAMES } from '../types.ts';

const SOURCES: Readonly<Record<Service, string>> = {
  facebook: 'de Facebook (Meta)',
  instagram: 'd’Instagram (Meta)',
  x: 'de X (anciennement Twitter)',
};

const TERMS = [
  paragraph(
    'Je vous prie de répondre dans les meilleurs délais, au plus tard dans un délai d’un mois à compter de la réception de la présente, et sans frais (article 12, paragraphes 3 et 5, du RGPD). Si ce délai ne vous suffit pas, merci de m’en informer, avec les motifs, au cours de ce mois. Si vous ne donnez pas suite à ma demande, merci de m’en indiquer les motifs (article 12, paragraphe 4, du RGPD).',
  ),
  paragraph(
    'Si vous avez des doutes raisonnables sur mon identité, merci de m’indiquer les informations supplémentaires nécessaires pour la confirmer (article 12, paragraphe 6, du RGPD). Si une autre société est responsable du traitement de ces données, merci de me la nommer.',
  ),
];

/** Articles as in Regulation (EU) 2016/679, in its French wording. */
export const gdprInFrench = (service: Service): LetterTexts => ({
  locale: 'fr-FR',
  beforeMarks: '\u00a0',
  salutation: 'Madame, Monsieur,',
  closing: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
  signatureLine: 'Signature',
  subject: {
    access: 'Demande d’accès au titre de l’article 15 du RGPD',
    erasure: 'Demande d’effacement au titre de l’article 17 du RGPD',
  },
  record: {
    intro: (day) =>
      `La copie de mes données ${SERVICE_NAMES[service]}${day === null ? '' : ` du ${day}`} contient les éléments suivants, qui peuvent vous aider à me retrouver dans vos dossiers\u00a0:`,
    connection: (app) => `mon compte ${SERVICE_NAMES[service]} a été associé à «\u00a0${app}\u00a0»`,
    added: (day) =>
      day === null ? 'application ajoutée à une date non indiquée' : `application ajoutée le ${day}`,
    active: 'active au moment de la copie',
    expired: 'indiquée comme expirée',
    removed: (day) => (day === null ? 'supprimée à une date non indiquée' : `supprimée le ${day}`),
    scopedId: (id) => `identifiant utilisateur pour cette application\u00a0: ${id}`,
    appPosts: (count, one) =>
      `${count} ${one ? 'publication faite' : 'publications faites'} par cette application sur mon compte`,
    offMeta: (company, count, one) =>
      `${count} ${one ? 'entrée d’activité envoyée' : 'entrées d’activité envoyées'} à Meta par ${company}`,
    between: (first, last) => `entre le ${first} et le ${last}`,
    contactList:
      'votre société comme annonceur, avec une liste importée ou utilisée qui correspondait à mon compte',
    adThreads: (count, one) =>
      `${count} ${one ? 'conversation Messenger commencée' : 'conversations Messenger commencées'} à partir de vos publicités`,
    since: (first) => `la première le ${first}`,
  },
  opening: {
    access: (company) =>
      `Je demande à ${company} l’accès aux données à caractère personnel me concernant, au titre de l’article 15 du règlement général sur la protection des données (RGPD).`,
    erasure: (company) =>
      `Je demande à ${company} d’effacer les données à caractère personnel me concernant qui ont été reçues ${SOURCES[service]} ou par son intermédiaire, au titre de l’article 17 du règlement général sur la protection des données (RGPD).`,
  },
  body: {
    access: () => [
      paragraph(
        'Merci de me confirmer si vous traitez des données à caractère personnel me concernant. Si c’est le cas, merci de m’en envoyer une copie (article 15, paragraphe 3, du RGPD), sous une forme électronique d’usage courant, ainsi que les informations prévues à l’article 15, paragraphes 1 et 2, du RGPD\u00a0:',
      ),
      list(
        'les finalités du traitement et les catégories de données\u00a0;',
        'les destinataires auxquels les données ont été ou seront communiquées, nommément (Cour de justice de l’Union européenne, 12 janvier 2023, C-154/21)\u00a0;',
        'la durée de conservation ou les critères qui la déterminent\u00a0;',
        'la source des données, si elles ne viennent pas de moi\u00a0;',
        'l’existence de décisions automatisées, y compris le profilage, et le cas échéant leur logique\u00a0;',
        'les garanties, en cas de transfert vers un pays tiers.',
      ),
      paragraph(
        `Je demande en particulier quelles données vous avez reçues ${SOURCES[service]} ou par son intermédiaire, pendant quelle période et avec quelles autorisations, et si des contenus de messages privés ou des données sur mes amis en faisaient partie. Si vous n’en détenez aucune, merci de me l’indiquer.`,
      ),
      ...TERMS,
    ],
    erasure: () => [
      paragraph(
        'Ces données ne sont plus nécessaires au regard des finalités pour lesquelles elles ont été collectées (article 17, paragraphe 1, point a), du RGPD). Dans la mesure où le traitement est fondé sur mon consentement, je le retire (article 7, paragraphe 3, et article 17, paragraphe 1, point b), du RGPD). Dans la mesure où il est fondé sur des intérêts légitimes, je m’y oppose, et dans tous les cas au traitement à des fins de prospection (article 21, paragraphes 1 et 2, et article 17, paragraphe 1, point c), du RGPD).',
      ),
      paragraph('Je ne demande pas la fermeture d’un compte client que je pourrais avoir auprès de vous.'),
      paragraph(
        'Merci de notifier l’effacement à chaque destinataire auquel les données ont été communiquées et de me nommer ces destinataires (article 19 du RGPD). Merci de me confirmer par écrit ce qui a été effacé. Si vous estimez qu’une exception s’applique (article 17, paragraphe 3, du RGPD), merci de m’indiquer pour quelles données et pourquoi.',
      ),
      ...TERMS,
    ],
  },
});
