import type { Translation } from '../catalog.ts';
import type { eventTypes as source } from '../en/event-types.ts';

/** What a business told Meta that a person did, by Facebook's name for it. One without a text is shown in small letters. */
export const eventTypes: Translation<typeof source> = {
  'eventType.ACHIEVE_LEVEL': 'Alcanzaste un nivel en un juego',
  'eventType.ACTIVATE_APP': 'Abriste la aplicación',
  'eventType.ADD_PAYMENT_INFO': 'Añadiste datos de pago',
  'eventType.ADD_TO_CART': 'Pusiste algo en el carrito',
  'eventType.ADD_TO_WISHLIST': 'Pusiste algo en una lista de deseos',
  'eventType.COMPLETE_REGISTRATION': 'Te registraste',
  'eventType.COMPLETE_TUTORIAL': 'Terminaste un tutorial',
  'eventType.CONTACT': 'Te pusiste en contacto',
  'eventType.CUSTOM': 'Otra actividad',
  'eventType.CUSTOMIZE_PRODUCT': 'Personalizaste un producto',
  'eventType.DONATE': 'Donaste',
  'eventType.FIND_LOCATION': 'Buscaste una tienda o un lugar',
  'eventType.INITIATE_CHECKOUT': 'Empezaste a pagar una compra',
  'eventType.LEAD': 'Mostraste interés, por ejemplo con un formulario',
  'eventType.PAGE_VIEW': 'Abriste una página',
  'eventType.PURCHASE': 'Compraste algo',
  'eventType.RATE': 'Valoraste algo',
  'eventType.SCHEDULE': 'Pediste una cita',
  'eventType.SEARCH': 'Buscaste',
  'eventType.SPENT_CREDITS': 'Gastaste créditos en una aplicación',
  'eventType.START_TRIAL': 'Empezaste una prueba',
  'eventType.SUBMIT_APPLICATION': 'Enviaste una solicitud',
  'eventType.SUBSCRIBE': 'Te suscribiste',
  'eventType.UNLOCK_ACHIEVEMENT': 'Conseguiste un logro',
  'eventType.VIEW_CONTENT': 'Miraste algo',
};
