export const grades = {
  'grade.in-export': 'Nos seus dados',
  'grade.in-export.means':
    'Um registro dos seus próprios dados exportados diz isso. Nada se afirma além dele.',
  'grade.acknowledged': 'Reconhecido',
  'grade.acknowledged.means': 'A própria empresa ou o Facebook disse isso.',
  'grade.documented': 'Documentado',
  'grade.documented.means': 'Documentação pública ou reportagens da época descrevem isso.',
  'grade.reported': 'Noticiado',
  'grade.reported.means': 'Uma reportagem citada pelo nome diz isso. Não foi confirmado aqui.',
  'grade.alleged': 'Alegado',
  'grade.alleged.means':
    'Uma parte diz isso em um documento de processo. Nenhuma conclusão judicial é conhecida aqui.',
  'grade.possible': 'Possível',
  'grade.possible.means':
    'As regras da plataforma naquela época permitiam isso. Nada mostra que este aplicativo o tenha feito.',
  'grade.denied': 'Resposta',
  'grade.denied.means': 'O que a empresa ou o Facebook disse em resposta. Pode negar o ponto ou explicá-lo.',
  'severity.high': 'Olhe primeiro',
  'severity.medium': 'Vale olhar',
  'severity.low': 'Menor',
  'severity.info': 'Para informação',
  'fit.overlap': 'Coincide com a sua conexão, por datas registradas e declaradas.',
  'fit.possible': 'Pode coincidir com a sua conexão: depende de uma data desconhecida ou deduzida.',
  'fit.probably-outside': 'Provavelmente fora da sua conexão: só uma data deduzida separa os dois períodos.',
  'fit.outside': 'Fora do tempo da sua conexão.',
};
