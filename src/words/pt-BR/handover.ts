export const handover = {
  'notice.service':
    'Entre os arquivos havia {service, select, instagram {dados exportados do Instagram} threads {dados exportados do Threads} takeout {um arquivo do Google Takeout} whatsapp {dados exportados do WhatsApp} twitter {um arquivo do X (Twitter)} tiktok {dados exportados do TikTok} snapchat {dados exportados do Snapchat} linkedin {dados exportados do LinkedIn} spotify {dados exportados do Spotify} other {o download “Registros de dados” do Facebook}}. Isso ficou de fora: {parts}. Nada disso está nesta análise.',
  'service.facebook': 'Facebook',
  'service.instagram': 'Instagram',
  'service.x': 'X',
  'notice.several':
    'Você escolheu dados exportados de vários serviços: {services}. Cada um foi importado separadamente.',
  'notice.severalNames':
    'Você escolheu dados exportados de vários serviços, e os nomes das contas são diferentes: {accounts}. Cada conjunto foi importado à parte. Enquanto o Sidedoor tiver uma única conta de cada serviço, ele as mostra juntas, como de uma mesma pessoa.',
  'notice.separate':
    'Você escolheu dados exportados de uma mesma pessoa de {count, number} datas diferentes: {exports}. Cada conjunto foi importado à parte, do mais antigo ao mais novo. Em “Comparar”, você vê o que mudou entre eles.',
  'notice.separate.dated': '{parts} (de {day, date, long})',
  'notice.separate.month': '{parts} (de {day, date, month})',
  'notice.separate.year': '{parts} (de {year})',
  'notice.separate.undated': '{parts} (data desconhecida)',
  'notice.otherPerson':
    'Entre os arquivos havia dados exportados de outra pessoa ou conta, que ficaram de fora: {parts}.',
  'notice.unknownOwner':
    'Estas partes não dizem de quem são: {parts}. Elas ficaram de fora, porque os arquivos contêm dados exportados de pessoas diferentes.',
  'notice.ownerUnclear':
    'As páginas em {parts} citam o titular em um idioma que o Sidedoor não sabe ler, e nem todas com as mesmas palavras. Elas podem ser de pessoas diferentes.',
  'notice.encryptedOnly':
    'Isto é só o download do Messenger com as conversas criptografadas de ponta a ponta. Os aplicativos conectados, a atividade fora da Meta e os anunciantes estão nos dados exportados comuns do Facebook. Importe-os também.',
  'refusal.people':
    'Estes arquivos contêm os dados exportados de pessoas ou contas diferentes: {people}. Importe-os um por um.',
  'refusal.people.one': '{person} ({parts})',
  'refusal.peopleMerged':
    '{parts}: documentos de pessoas diferentes estão juntos no mesmo lugar ({people}). Ponha os dados exportados de cada pessoa em uma pasta própria e importe-os um por um.',
  'refusal.threadsOfOther':
    '{owner} não participa de nenhuma das {threads, number} conversas em {parts}. Elas parecem ser dos dados exportados de outra pessoa. Importe-as à parte.',
  'refusal.threadsOfFriend':
    'Uma pessoa participa de todas as {threads, number} conversas em {parts}, e {owner} de só {with, number} delas. Elas parecem ser dos dados exportados de outra pessoa. Importe-as à parte.',
  'refusal.threadsOfTwo':
    'Ninguém participa de todas as conversas em {parts}. Elas parecem ser dados exportados de pessoas diferentes. Importe-os um por um.',
  'refusal.datesMerged':
    '{parts}: mensagens de dados exportados mais antigos e mais novos estão juntas no mesmo lugar; por isso, ninguém pode dizer qual documento é de quais. Descompacte os dados de cada data em uma pasta própria e importe-os um por um.',
  'refusal.datesUnknown':
    'Estas partes contêm dados exportados duas vezes pela mesma pessoa e não dizem quais são os mais novos: {parts}. Importe-os um por um, primeiro os mais antigos.',
  'refusal.datesUnclear':
    'Você escolheu dados exportados de datas diferentes, e estas partes não dizem de qual delas são: {parts}. Importe os dados de cada data à parte, primeiro os mais antigos.',
  'refusal.servicesMerged':
    '{parts}: mensagens do Facebook e do Instagram estão juntas no mesmo lugar, onde ninguém pode distingui-las. Descompacte os dados exportados de cada serviço em uma pasta própria e importe-os de novo.',
  'refusal.unknownPerson':
    'Estes arquivos não dizem de quem são os dados exportados; por isso, eles podem não ser de “{person}”. Omita o nome para importá-los.',
  'refusal.noSuchPerson': 'Entre estes arquivos não há dados exportados de “{person}”, só os de {people}.',
};
