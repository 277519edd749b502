import type { Translation } from '../catalog.ts';
import type { appDonate as source } from '../en/app-donate.ts';

/** The screen on which a donation to a study is looked at and written. */
export const appDonate: Translation<typeof source> = {
  'app.donate.title': 'Doar a um estudo',
  'app.donate.lead':
    'Um estudo que reúne dados exportados tem um arquivo, study.toml, que diz o que ele pede. Escolha-o, veja cada linha e deixe de fora o que quiser. O Sidedoor não envia nada: você recebe um arquivo e o entrega se quiser.',
  'app.donate.choose': 'Escolher o arquivo do estudo',
  'app.donate.another': 'Escolher outro arquivo',
  'app.donate.told': 'O que você deve saber',
  'app.donate.rows': 'O que seria entregue',
  'app.donate.table': 'Tabela',
  'app.donate.tableRows': '{table} ({rows, plural, one {# linha} other {# linhas}})',
  'app.donate.handTable': 'Entregar esta tabela',
  'app.donate.handOver': 'Entregar',
  'app.donate.search': 'Pesquisar nesta tabela',
  'app.donate.row': 'Entregar a linha {row, number}',
  'app.donate.inYourExport': '{names} nos seus dados exportados',
  'app.donate.codes':
    'Uma empresa que começa com # é entregue com esse código. O nome abaixo é mostrado só a você.',
  'app.donate.leaveCompany': 'Deixar de fora em toda parte: {name}',
  'app.donate.leaveEverywhere': 'Deixar de fora em toda parte',
  'app.donate.leftOut': 'deixada de fora',
  'app.donate.leftCompanies': 'Empresas que você deixa de fora',
  'app.donate.putBack': 'Incluir {name} de novo',
  'app.donate.previous': 'Linhas anteriores',
  'app.donate.next': 'Próximas linhas',
  'app.donate.shown': '{from, number} a {to, number} de {total, number}',
  'app.donate.format': 'Forma do arquivo',
  'app.donate.format.parquet': 'Parquet, que os estudos em geral aceitam',
  'app.donate.format.json': 'JSON, que um editor de texto pode abrir',
  'app.donate.format.port': 'para a plataforma de doações Port',
  'app.donate.write': 'Gravar a doação',
  'app.donate.done': 'Nada foi enviado: entregue o arquivo a {contact}. O seu número de doador é {donor}.',
};
