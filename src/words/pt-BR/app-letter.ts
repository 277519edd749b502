import type { Translation } from '../catalog.ts';
import type { appLetter as source } from '../en/app-letter.ts';

/** The page that writes a letter. */
export const appLetter: Translation<typeof source> = {
  'app.letter.title': 'Carta a {company}',
  'app.letter.back': 'Voltar ao resultado',
  'app.letter.backCompany': 'Voltar à empresa',
  'app.letter.intro':
    'Preenchida neste computador com o que os seus dados exportados dizem sobre esta empresa. Nada é enviado: copie a carta, ou imprima e assine.',
  'app.letter.law': 'Lei',
  'app.letter.laws.gdpr': 'GDPR (Espaço Econômico Europeu e Reino Unido)',
  'app.letter.laws.ccpa': 'CCPA (Califórnia)',
  'app.letter.laws.lgpd': 'LGPD (Brasil)',
  'app.letter.years':
    'A CCPA abrange o que foi coletado desde 1º de janeiro de 2022. A carta também pergunta sobre os anos anteriores; a empresa pode recusar essa parte.',
  'app.letter.ask': 'O que você pede',
  'app.letter.asks.access': 'Que me digam o que têm sobre mim',
  'app.letter.asks.erasure': 'Que apaguem o que têm sobre mim',
  'app.letter.language': 'Idioma',
  'app.letter.name': 'O seu nome',
  'app.letter.nameHint': 'Como a empresa conhece você.',
  'app.letter.address': 'O seu endereço (opcional)',
  'app.letter.email': 'O seu endereço de e-mail (opcional)',
  'app.letter.emailHint': 'O que você usa com esta empresa a ajuda a encontrar você.',
  'app.letter.companyAddress': 'O endereço da empresa (opcional)',
  'app.letter.addressHint': 'O que você digita aqui vai para a carta e não é guardado.',
  'app.letter.copy': 'Copiar a carta',
  'app.letter.print': 'Imprimir a carta',
  'app.letter.sheet': 'A carta',
  'app.letter.due': 'Se a carta chegar hoje, o prazo para a resposta termina em {day}.',
  'app.letter.dueTitle': 'Depois de enviar',
  'app.letter.remember': 'Anotar esse dia para acompanhamento',
  'app.letter.remembered': 'Anotado. O prazo para a resposta termina em {day}.',
  'app.letter.becomes': 'A sua decisão sobre o resultado passa a ser “{decision}”.',
  'app.letter.notLegal': 'Esta carta é sua, não é orientação jurídica.',
  'app.letter.notFound': 'Esta importação não lista a empresa.',
};
