export const desktop = {
  'desktop.menu.about': 'Sobre o Sidedoor',
  'desktop.menu.importZips': 'Importar arquivos ZIP…',
  'desktop.menu.importFolder': 'Importar uma pasta…',
  'desktop.menu.savePdf': 'Salvar esta página como PDF…',
  'desktop.menu.print': 'Imprimir…',
  'desktop.menu.revealLedger': 'Mostrar o banco de dados na sua pasta',
  'desktop.menu.file': 'Arquivo',
  'desktop.menu.edit': 'Editar',
  'desktop.menu.view': 'Exibir',
  'desktop.menu.updates': 'Verificar atualizações por conta própria',
  'desktop.menu.project': 'Página do projeto',
  'desktop.dialog.import': 'Importar dados exportados do Facebook',
  'desktop.dialog.zips': 'Arquivos ZIP',
  'desktop.dialog.save': 'Salvar',
  'desktop.dialog.ok': 'OK',
  'desktop.notification.done.means': 'O Sidedoor leu os seus dados exportados. Veja a resposta.',
  'desktop.notification.failed': 'A importação parou',
  'desktop.notification.failed.means': 'Nada foi salvo. O Sidedoor diz por quê.',
  'desktop.pageGone':
    'A janela parou de funcionar e está sendo recarregada. O seu banco de dados não foi afetado.',
  'desktop.noPage':
    'A página não pôde ser carregada. Feche o Sidedoor e inicie-o de novo; se isso não ajudar, instale-o de novo.',
  'desktop.noStart':
    'O Sidedoor não pôde ser iniciado ({name}). Se isso acontecer de novo, instale o Sidedoor de novo.',
  'desktop.refused':
    'O Sidedoor não inicia com {option}: isso abriria o aplicativo a outros programas ou tiraria a sua proteção. Inicie-o sem essa opção. Se você usa o AppImage e não definiu nada por conta própria, use o .deb ou o aplicativo no navegador.',
  'desktop.noPrint': 'A página não pôde ser transformada em PDF. Tente de novo ou imprima-a.',
  'desktop.noPdf': 'O PDF não pôde ser salvo ali. Escolha outro lugar.',
  'desktop.noPlace':
    'Estes arquivos não puderam ser abertos. Escolha-os de novo em uma pasta deste computador.',
  'desktop.noEngine': 'O motor do Sidedoor parou antes que pudesse abrir estes arquivos. Escolha-os de novo.',
  'desktop.about.facts': 'situação dos fatos em {day}',
  'desktop.about.copyright':
    'Situação dos fatos em {day}. Licença MIT. Sem rede, sem contas, sem telemetria.',
};
