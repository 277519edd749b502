import type { Translation } from '../catalog.ts';
import type { eventTypes as source } from '../en/event-types.ts';

/** What a business told Meta that a person did, by Facebook's name for it. One without a text is shown in small letters. */
export const eventTypes: Translation<typeof source> = {
  'eventType.ACHIEVE_LEVEL': 'Niveau atteint dans un jeu',
  'eventType.ACTIVATE_APP': 'Ouverture de l’application',
  'eventType.ADD_PAYMENT_INFO': 'Ajout d’informations de paiement',
  'eventType.ADD_TO_CART': 'Ajout au panier',
  'eventType.ADD_TO_WISHLIST': 'Ajout à une liste d’envies',
  'eventType.COMPLETE_REGISTRATION': 'Inscription',
  'eventType.COMPLETE_TUTORIAL': 'Tutoriel terminé',
  'eventType.CONTACT': 'Prise de contact',
  'eventType.CUSTOM': 'Autre activité',
  'eventType.CUSTOMIZE_PRODUCT': 'Personnalisation d’un produit',
  'eventType.DONATE': 'Don',
  'eventType.FIND_LOCATION': 'Recherche d’un magasin ou d’un lieu',
  'eventType.INITIATE_CHECKOUT': 'Passage à la caisse',
  'eventType.LEAD': 'Intérêt manifesté, par exemple par un formulaire',
  'eventType.PAGE_VIEW': 'Ouverture d’une page',
  'eventType.PURCHASE': 'Achat',
  'eventType.RATE': 'Évaluation',
  'eventType.SCHEDULE': 'Prise de rendez-vous',
  'eventType.SEARCH': 'Recherche',
  'eventType.SPENT_CREDITS': 'Dépense de crédits dans une application',
  'eventType.START_TRIAL': 'Début d’un essai',
  'eventType.SUBMIT_APPLICATION': 'Envoi d’une candidature ou d’une demande',
  'eventType.SUBSCRIBE': 'Abonnement',
  'eventType.UNLOCK_ACHIEVEMENT': 'Succès débloqué',
  'eventType.VIEW_CONTENT': 'Contenu consulté',
};
