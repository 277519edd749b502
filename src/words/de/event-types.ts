import type { Translation } from '../catalog.ts';
import type { eventTypes as source } from '../en/event-types.ts';

/** What a business told Meta that a person did, by Facebook's name for it. One without a text is shown in small letters. */
export const eventTypes: Translation<typeof source> = {
  'eventType.ACHIEVE_LEVEL': 'Eine Stufe in einem Spiel erreicht',
  'eventType.ACTIVATE_APP': 'Die App geöffnet',
  'eventType.ADD_PAYMENT_INFO': 'Zahlungsdaten hinzugefügt',
  'eventType.ADD_TO_CART': 'Etwas in den Warenkorb gelegt',
  'eventType.ADD_TO_WISHLIST': 'Etwas auf eine Wunschliste gesetzt',
  'eventType.COMPLETE_REGISTRATION': 'Registriert',
  'eventType.COMPLETE_TUTORIAL': 'Eine Einführung abgeschlossen',
  'eventType.CONTACT': 'Kontakt aufgenommen',
  'eventType.CUSTOM': 'Andere Aktivität',
  'eventType.CUSTOMIZE_PRODUCT': 'Ein Produkt angepasst',
  'eventType.DONATE': 'Gespendet',
  'eventType.FIND_LOCATION': 'Ein Geschäft oder einen Ort gesucht',
  'eventType.INITIATE_CHECKOUT': 'Zur Kasse gegangen',
  'eventType.LEAD': 'Interesse gezeigt, etwa mit einem Formular',
  'eventType.PAGE_VIEW': 'Eine Seite geöffnet',
  'eventType.PURCHASE': 'Etwas gekauft',
  'eventType.RATE': 'Etwas bewertet',
  'eventType.SCHEDULE': 'Einen Termin vereinbart',
  'eventType.SEARCH': 'Gesucht',
  'eventType.SPENT_CREDITS': 'Guthaben in einer App ausgegeben',
  'eventType.START_TRIAL': 'Eine Probezeit begonnen',
  'eventType.SUBMIT_APPLICATION': 'Eine Bewerbung oder einen Antrag gesendet',
  'eventType.SUBSCRIBE': 'Abonniert',
  'eventType.UNLOCK_ACHIEVEMENT': 'Einen Erfolg freigeschaltet',
  'eventType.VIEW_CONTENT': 'Sich etwas angesehen',
};
