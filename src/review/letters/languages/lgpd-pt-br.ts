import type { Service } from '../../../model/enumerations.ts';
import { type LetterTexts, list, paragraph, SERVICE_NAMES } from '../types.ts';

const SOURCES: Readonly<Record<Service, string>> = {
  facebook: 'Facebook (Meta)',
  instagram: 'Instagram (Meta)',
  x: 'X (antigo Twitter)',
};

const TERMS = [
  paragraph(
    'Caso haja dúvida sobre a minha identidade, peço que me informem quais dados adicionais são necessários para confirmá-la. Caso a sua empresa não seja o agente de tratamento desses dados, peço que me indiquem, se possível, quem é (artigo 18, § 4º, inciso I, da LGPD). Caso não possam atender a este pedido, peço que me informem as razões de fato ou de direito (artigo 18, § 4º, inciso II, da LGPD).',
  ),
];

/** Articles as in Law No. 13,709 of 14 August 2018. */
export const lgpdInPortuguese = (service: Service): LetterTexts => ({
  locale: 'pt-BR',
  salutation: 'Prezados senhores, prezadas senhoras,',
  closing: 'Atenciosamente,',
  signatureLine: 'Assinatura',
  subject: {
    access: 'Pedido de acesso a dados pessoais (artigos 18 e 19 da LGPD)',
    erasure: 'Pedido de eliminação de dados pessoais (artigo 18 da LGPD)',
  },
  record: {
    intro: (day) =>
      `A cópia dos meus dados do ${SERVICE_NAMES[service]}${day === null ? '' : `, de ${day},`} registra o seguinte, que pode ajudar a me encontrar em seus registros:`,
    connection: (app) => `minha conta do ${SERVICE_NAMES[service]} esteve conectada a “${app}”`,
    added: (day) => (day === null ? 'adicionado em data não informada' : `adicionado em ${day}`),
    active: 'ativo quando a cópia foi feita',
    expired: 'registrado como expirado',
    removed: (day) => (day === null ? 'removido em data não informada' : `removido em ${day}`),
    scopedId: (id) => `identificador de usuário para este aplicativo: ${id}`,
    appPosts: (count, one) =>
      `${count} ${one ? 'publicação feita' : 'publicações feitas'} por meio deste aplicativo em minha conta`,
    offMeta: (company, count, one) =>
      `${count} ${one ? 'registro' : 'registros'} de atividade que a Meta recebeu de ${company}`,
    between: (first, last) => `entre ${first} e ${last}`,
    contactList:
      'sua empresa como anunciante com uma lista, carregada ou utilizada, que correspondeu à minha conta',
    adThreads: (count, one) =>
      `${count} ${one ? 'conversa do Messenger iniciada' : 'conversas do Messenger iniciadas'} a partir de seus anúncios`,
    since: (first) => `a primeira em ${first}`,
  },
  opening: {
    access: (company) =>
      `Solicito a ${company} a confirmação da existência de tratamento e o acesso aos meus dados pessoais, nos termos dos artigos 18, incisos I e II, e 19 da Lei Geral de Proteção de Dados Pessoais (LGPD, Lei nº 13.709/2018).`,
    erasure: (company) =>
      `Solicito a ${company} a eliminação dos meus dados pessoais recebidos do ${SOURCES[service]} ou por meio dele, nos termos do artigo 18, incisos IV e VI, da Lei Geral de Proteção de Dados Pessoais (LGPD, Lei nº 13.709/2018).`,
  },
  body: {
    access: () => [
      paragraph(
        'Peço uma declaração clara e completa (artigo 19, inciso II, da LGPD), por meio eletrônico, com uma cópia dos dados e com as seguintes informações:',
      ),
      list(
        'a finalidade e a forma do tratamento e as categorias de dados (artigo 9º da LGPD);',
        'a origem dos dados, ou a inexistência de registro, e os critérios utilizados (artigo 19, inciso II, da LGPD);',
        'as entidades públicas e privadas com as quais os dados foram compartilhados, pelo nome (artigo 18, inciso VII, da LGPD);',
        'a duração do tratamento (artigo 9º, inciso II, da LGPD);',
        'se há decisões tomadas unicamente com base em tratamento automatizado e, se houver, os critérios e procedimentos utilizados (artigo 20 da LGPD);',
        'se os dados foram transferidos para outro país e com base em quê (artigo 33 da LGPD).',
      ),
      paragraph(
        `Peço em especial que me informem quais dados foram recebidos do ${SOURCES[service]} ou por meio dele, em que período e com quais permissões, e se entre eles havia conteúdo de mensagens privadas ou dados sobre meus amigos. Caso não tenham nenhum desses dados, peço que também me informem.`,
      ),
      paragraph(
        'A declaração completa deve ser fornecida em até 15 dias, contados da data deste requerimento (artigo 19, inciso II, da LGPD), sem custos (artigo 18, § 5º, da LGPD).',
      ),
      ...TERMS,
    ],
    erasure: () => [
      paragraph(
        'Na medida em que o tratamento se baseie no meu consentimento, eu o revogo (artigos 8º, § 5º, e 18, inciso IX, da LGPD) e peço a eliminação desses dados (artigo 18, inciso VI, da LGPD). Na medida em que os dados sejam desnecessários ou excessivos, ou tratados em desconformidade com a lei, peço igualmente a sua eliminação (artigo 18, inciso IV, da LGPD). Na medida em que o tratamento se baseie em outra hipótese e descumpra a lei, oponho-me a ele (artigo 18, § 2º, da LGPD).',
      ),
      paragraph('Não peço o encerramento de uma conta de cliente que eu possa ter com a sua empresa.'),
      paragraph(
        'Peço que comuniquem a eliminação, de imediato, aos agentes com os quais os dados foram compartilhados, para que repitam o procedimento (artigo 18, § 6º, da LGPD), e que me informem quem são. Peço também que me confirmem por escrito o que foi eliminado. Caso entendam que os dados devem ser conservados (artigo 16 da LGPD), peço que me informem quais e por quê.',
      ),
      paragraph(
        'Peço uma resposta em até 15 dias, contados da data deste requerimento, sem custos (artigo 18, § 5º, da LGPD).',
      ),
      ...TERMS,
    ],
  },
});
