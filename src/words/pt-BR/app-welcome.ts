export const appWelcome = {
  'app.welcome.title': 'Quem tinha uma porta lateral para a sua conta do Facebook?',
  'app.welcome.lead':
    'O Sidedoor lê os dados exportados que o Facebook deixa você baixar e mostra quais aplicativos e empresas poderiam ter alcançado as suas mensagens. Ele diz quem afirma isso, quem nega e o que você pode fazer agora. Tudo fica neste computador, e nenhum texto das suas mensagens é guardado.',
  'app.welcome.found': 'Procurar dados exportados na sua pasta de downloads',
  'app.welcome.sample': 'Experimentar o exemplo',
  'app.welcome.sampleNote': 'Uma pequena conta inventada. Você pode apagá-la quando quiser.',
  'app.welcome.import': 'Importar os seus dados exportados',
  'app.welcome.getTitle': 'Obtenha os seus dados exportados do Facebook',
  'app.welcome.getLead': 'O Facebook os prepara quando você pede. Isso leva de alguns minutos a vários dias.',
  'app.welcome.steps.1':
    'No Facebook, abra Configurações, depois “Central de Contas” e “Suas informações e permissões”.',
  'app.welcome.steps.2':
    'Escolha “Exportar suas informações” (ou “Baixar suas informações”) e a sua conta do Facebook.',
  'app.welcome.steps.3':
    'Escolha “Exportar para o dispositivo”. Não envie os dados exportados a outro serviço.',
  'app.welcome.steps.4':
    'Escolha “Desde o início”, ou seja, todo o período. Um período mais curto deixa de fora os anos que importam aqui.',
  'app.welcome.steps.5': 'Escolha o formato JSON. HTML também serve, mas JSON contém mais.',
  'app.welcome.steps.6':
    'Marque as opções abaixo, ou tudo. Uma qualidade de mídia baixa é suficiente: o Sidedoor nunca abre imagens.',
  'app.welcome.steps.7':
    'Quando o Facebook disser que os dados exportados estão prontos, baixe todas as partes. Não é preciso descompactá-las.',
  'app.welcome.boxesTitle': 'Opções a marcar',
  'app.welcome.boxesHead.boxOnFacebook': 'Opção no Facebook',
  'app.welcome.boxesHead.whatItAnswers': 'O que ela responde',
  'app.welcome.boxes.1.box': 'Apps e sites fora do Facebook',
  'app.welcome.boxes.1.answers':
    'Quais aplicativos estavam conectados e quando; quais empresas enviaram atividade à Meta.',
  'app.welcome.boxes.2.box': 'Mensagens',
  'app.welcome.boxes.2.answers':
    'Quantas das suas mensagens são do tempo de uma conexão. De cada uma só fica guardado quando foi e se foi enviada ou recebida.',
  'app.welcome.boxes.3.box': 'Informações de anúncios',
  'app.welcome.boxes.3.answers':
    'Quais anunciantes usaram uma lista com os seus dados de contato; conversas que começaram com um anúncio.',
  'app.welcome.boxes.4.box': 'Informações de segurança e login',
  'app.welcome.boxes.4.answers': 'Em quais aparelhos e programas a conta estava aberta.',
  'app.welcome.boxes.5.box': 'Informações pessoais',
  'app.welcome.boxes.5.answers': 'De quem são os dados exportados.',
  'app.welcome.e2eeTitle': 'As conversas criptografadas vêm à parte',
  'app.welcome.e2ee':
    'As conversas criptografadas de ponta a ponta não estão nos dados exportados comuns. No Messenger, abra Configurações, depois “Privacidade e segurança”, “Conversas criptografadas de ponta a ponta”, “Armazenamento de mensagens” e “Baixar dados do armazenamento seguro”. Você recebe um arquivo chamado messages.zip. Importe-o junto com as outras partes.',
  'app.welcome.addressNote': 'A página do Facebook para exportar os dados',
  'app.welcome.address': 'https://accountscenter.facebook.com/info_and_permissions/dyi',
  'app.welcome.instagram.title': 'Obtenha os seus dados exportados do Instagram',
  'app.welcome.instagram.steps':
    'No Instagram, abra Configurações, depois “Central de Contas”, “Suas informações e permissões” e “Exportar suas informações” (ou “Baixar suas informações”). Escolha a sua conta do Instagram, “Exportar para o dispositivo”, “Desde o início” e o formato JSON. Marque “Apps e sites fora do Instagram”, “Mensagens”, “Informações de anúncios” e “Informações pessoais”, ou tudo.',
  'app.welcome.instagram.addressNote': 'A página do Instagram para exportar os dados',
  'app.welcome.instagram.address': 'https://accountscenter.instagram.com/info_and_permissions/dyi',
  'app.welcome.x.title': 'Obtenha o seu arquivo do X',
  'app.welcome.x.steps':
    'No X, abra “Configurações e privacidade”, depois “Sua conta” e “Baixar um arquivo com seus dados”. Confirme que é você e escolha “Solicitar arquivo”. Isso pode levar 24 horas ou mais. Não há formato a escolher. Importe o ZIP como você o baixou: o Sidedoor não abre os seus posts nem o texto das suas mensagens.',
  'app.welcome.x.addressNote': 'A página do X sobre o arquivo',
  'app.welcome.x.address': 'https://help.x.com/en/managing-your-account/how-to-download-your-x-archive',
};
