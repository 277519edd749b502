import type { Translation } from '../catalog.ts';
import type { eventTypes as source } from '../en/event-types.ts';

/** What a business told Meta that a person did, by Facebook's name for it. One without a text is shown in small letters. */
export const eventTypes: Translation<typeof source> = {
  'eventType.ACHIEVE_LEVEL': 'Alcançou um nível em um jogo',
  'eventType.ACTIVATE_APP': 'Abriu o aplicativo',
  'eventType.ADD_PAYMENT_INFO': 'Adicionou dados de pagamento',
  'eventType.ADD_TO_CART': 'Colocou algo no carrinho',
  'eventType.ADD_TO_WISHLIST': 'Colocou algo em uma lista de desejos',
  'eventType.COMPLETE_REGISTRATION': 'Fez um cadastro',
  'eventType.COMPLETE_TUTORIAL': 'Concluiu um tutorial',
  'eventType.CONTACT': 'Entrou em contato',
  'eventType.CUSTOM': 'Outra atividade',
  'eventType.CUSTOMIZE_PRODUCT': 'Personalizou um produto',
  'eventType.DONATE': 'Fez uma doação',
  'eventType.FIND_LOCATION': 'Procurou uma loja ou um lugar',
  'eventType.INITIATE_CHECKOUT': 'Foi para a finalização da compra',
  'eventType.LEAD': 'Mostrou interesse, por exemplo com um formulário',
  'eventType.PAGE_VIEW': 'Abriu uma página',
  'eventType.PURCHASE': 'Comprou algo',
  'eventType.RATE': 'Avaliou algo',
  'eventType.SCHEDULE': 'Marcou um horário',
  'eventType.SEARCH': 'Fez uma busca',
  'eventType.SPENT_CREDITS': 'Gastou créditos em um aplicativo',
  'eventType.START_TRIAL': 'Começou um período de teste',
  'eventType.SUBMIT_APPLICATION': 'Enviou uma candidatura ou solicitação',
  'eventType.SUBSCRIBE': 'Fez uma assinatura',
  'eventType.UNLOCK_ACHIEVEMENT': 'Desbloqueou uma conquista',
  'eventType.VIEW_CONTENT': 'Viu algo',
};
