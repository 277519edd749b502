export const appSettings = {
  'app.settings.themeTitle': 'Aparência',
  'app.settings.themes.system': 'Como no sistema',
  'app.settings.themes.light': 'Clara',
  'app.settings.themes.dark': 'Escura',
  'app.settings.showPossible': 'Incluir resultados baseados só no que as regras do Facebook permitiam',
  'app.settings.showPossibleNote':
    'Nada mostra que esses aplicativos tenham usado o que as regras da época permitiam. Se você os deixar de fora, os relatórios dizem quantos ficaram de fora.',
  'app.settings.nameTitle': 'Cartas e relatórios',
  'app.settings.reportName': 'O seu nome em cartas e relatórios (opcional)',
  'app.settings.reportNameNote':
    'Deixe vazio para usar o nome que está nos seus dados exportados. O nome fica neste computador.',
  'app.settings.save': 'Salvar o nome',
  'app.settings.saved': 'Salvo.',
  'app.settings.privacyTitle': 'Privacidade',
  'app.settings.privacy.1':
    'O Sidedoor não se conecta à internet. Uma fonte só se abre no seu navegador quando você clica no botão ao lado do endereço dela.',
  'app.settings.privacy.2':
    'Tudo o que o Sidedoor sabe sobre você está em um único arquivo neste computador, o banco de dados. Ele contém nomes, datas e quantidades, mas nenhum texto de mensagens.',
  'app.settings.eraseTitle': 'Apagar',
  'app.settings.eraseText': 'Você pode remover o banco de dados e tudo o que foi feito a partir dele.',
  'app.settings.eraseLink': 'Apagar tudo',
  'app.settings.aboutTitle': 'Sobre',
  'app.settings.version': 'Sidedoor {version}',
  'app.erase.lead':
    'Isto remove o banco de dados, com cada importação, resultado e decisão, e as suas configurações. Não é possível desfazer.',
  'app.erase.stays':
    'Os arquivos dos seus dados exportados não são tocados. Exclua-os você quando não precisar mais deles, e também os relatórios e as cartas que tiver salvado.',
  'app.erase.label': 'Digite “apagar” para confirmar',
  'app.erase.word': 'apagar',
  'app.erase.busy': 'Apagando…',
  'app.erase.doneTitle': 'Tudo foi apagado',
  'app.erase.removed': 'Estes arquivos e pastas foram removidos:',
  'app.erase.removedNothing': 'Não havia nada a remover.',
  'app.erase.start': 'Começar de novo',
};
