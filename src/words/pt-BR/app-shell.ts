import type { Translation } from '../catalog.ts';
import type { appShell as source } from '../en/app-shell.ts';

/** The frame of the app, what every screen may say, and the controls that screens share. */
export const appShell: Translation<typeof source> = {
  'app.shell.name': 'Sidedoor',
  'app.shell.skip': 'Ir para o conteúdo',
  'app.shell.navigation': 'Principal',
  'app.shell.more': 'Mais',
  'app.shell.overview': 'Visão geral',
  'app.shell.flagged': 'Resultados',
  'app.shell.connections': 'Conexões',
  'app.shell.companies': 'Empresas',
  'app.shell.messages': 'Mensagens',
  'app.shell.review': 'Revisão',
  'app.shell.headlines': 'Manchetes',
  'app.shell.compare': 'Comparar',
  'app.shell.report': 'Relatório',
  'app.shell.coverage': 'Importações e cobertura',
  'app.shell.settings': 'Configurações',
  'app.shell.importing': 'Importando, {percent}%',
  'app.shell.sample': 'Um exemplo inventado, não uma conta real',
  'app.shell.older': 'Estes não são os seus dados exportados mais recentes.',
  'app.shell.newest': 'Mostrar os mais recentes',
  'app.states.loading': 'Carregando',
  'app.states.failed': 'Não foi possível mostrar isto.',
  'app.states.crashed':
    'Algo deu errado nesta tela. O seu banco de dados não foi afetado. Recarregue a página.',
  'app.states.reload': 'Recarregar',
  'app.states.kept': 'Nada mudou no seu banco de dados.',
  'app.states.tryAgain': 'Tentar de novo',
  'app.states.details': 'Detalhes técnicos',
  'app.states.noAnswer':
    'O Sidedoor não está respondendo. Verifique se a janela ou o terminal em que ele foi iniciado ainda está aberto.',
  'app.states.notFound': 'Isto não está na importação que você está vendo.',
  'app.states.other': 'O Sidedoor não conseguiu fazer isto.',
  'app.states.nothingYet': 'Nada foi importado ainda',
  'app.states.nothingYetText':
    'Primeiro importe os seus dados exportados do Facebook, ou experimente o Sidedoor com um exemplo inventado.',
  'app.states.partial':
    '{unreadable, plural, one {# documento não pôde ser lido} other {# documentos não puderam ser lidos}}; por isso, os números reais podem ser maiores.',
  'app.states.partialLink': 'Ver quais documentos',
  'app.states.noMatch': 'Nada corresponde.',
  'app.states.clear': 'Mostrar tudo',
  'app.controls.search': 'Buscar',
  'app.controls.all': 'Tudo',
  'app.controls.copy': 'Copiar',
  'app.controls.copied': 'Copiado',
  'app.controls.copyAddress': 'Copiar: {address}',
  'app.controls.open': 'Abrir no seu navegador',
  'app.controls.openAddress': 'Abrir no seu navegador: {address}',
  'app.controls.externalNote': 'Abre no seu navegador. O site verá a sua visita.',
  'app.controls.part': 'parte {part}',
  'app.controls.sortBy': 'Ordenar por',
  'app.controls.sortUp':
    '{order, select, text {{column} A–Z} date {{column}, da mais antiga à mais recente} other {{column}, do menor ao maior}}',
  'app.controls.sortDown':
    '{order, select, text {{column} Z–A} date {{column}, da mais recente à mais antiga} other {{column}, do maior ao menor}}',
  'app.shell.exportOf': 'Dados exportados em {day}',
  'app.shell.exportOfOwner': 'Dados exportados de {owner}, {day}',
  'app.shell.exportUndated': 'Dados exportados sem data, importados em {day}',
  'app.shell.exportUndatedOfOwner': 'Dados exportados de {owner} sem data, importados em {day}',
};
