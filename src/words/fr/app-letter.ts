import type { Translation } from '../catalog.ts';
import type { appLetter as source } from '../en/app-letter.ts';

/** The page that writes a letter. */
export const appLetter: Translation<typeof source> = {
  'app.letter.title': 'Une lettre à {company}',
  'app.letter.back': 'Retour au constat',
  'app.letter.backCompany': 'Retour à l’entreprise',
  'app.letter.intro':
    'Remplie sur cet ordinateur avec ce que votre export dit de cette entreprise. Rien n’est envoyé : copiez-la, ou imprimez-la et signez-la.',
  'app.letter.law': 'Loi',
  'app.letter.laws.gdpr': 'RGPD (Espace économique européen et Royaume-Uni)',
  'app.letter.laws.ccpa': 'CCPA (Californie)',
  'app.letter.laws.lgpd': 'LGPD (Brésil)',
  'app.letter.years':
    'Le CCPA couvre ce qui a été recueilli depuis le 1er janvier 2022. La lettre demande aussi les années précédentes ; l’entreprise peut refuser cette partie.',
  'app.letter.ask': 'Ce que vous demandez',
  'app.letter.asks.access': 'Me dire ce que vous détenez',
  'app.letter.asks.erasure': 'Effacer ce que vous détenez',
  'app.letter.language': 'Langue',
  'app.letter.name': 'Votre nom',
  'app.letter.nameHint': 'Tel que l’entreprise vous connaît.',
  'app.letter.address': 'Votre adresse (facultatif)',
  'app.letter.email': 'Votre adresse e-mail (facultatif)',
  'app.letter.emailHint': 'Celle que vous utilisez auprès de cette entreprise l’aide à vous retrouver.',
  'app.letter.companyAddress': 'L’adresse de l’entreprise (facultatif)',
  'app.letter.addressHint': 'Ce que vous tapez ici figure dans la lettre et n’est pas conservé.',
  'app.letter.copy': 'Copier la lettre',
  'app.letter.print': 'Imprimer la lettre',
  'app.letter.sheet': 'La lettre',
  'app.letter.due': 'Si la lettre arrive aujourd’hui, une réponse est due au plus tard le {day}.',
  'app.letter.dueTitle': 'Quand vous l’aurez envoyée',
  'app.letter.remember': 'Noter ce jour comme rappel',
  'app.letter.remembered': 'C’est noté. La réponse est due au plus tard le {day}.',
  'app.letter.becomes': 'Votre décision sur le constat devient « {decision} ».',
  'app.letter.notLegal': 'C’est votre propre lettre, et non un conseil juridique.',
  'app.letter.notFound': 'Cet import ne mentionne pas l’entreprise.',
};
