import type { Translation } from '../catalog.ts';
import type { terminal as source } from '../en/terminal.ts';

/** What the terminal says. */
export const terminal: Translation<typeof source> = {
  'cli.answer.step': '{n}. {what}: {detail}',
  'cli.answer.stepFirst': '{n}. {what}: {detail}, primeiro a {company}',
  'cli.audit.owner': 'Dados exportados de {owner}',
  'cli.audit.noOwner': 'Dados exportados sem nome de titular',
  'cli.audit.noDate': 'data desconhecida',
  'cli.parts': '{count, plural, one {# parte} other {# partes}}',
  'cli.audit.already': 'Estes documentos já tinham sido importados; nada novo foi gravado.',
  'cli.audit.apps':
    'aplicativos conectados ({active, plural, one {# ativo} other {# ativos}}, {expired, plural, one {# expirado} other {# expirados}}, {removed, plural, one {# removido} other {# removidos}}{unknown, plural, =0 {)} other { e # de status desconhecido)}}',
  'cli.audit.onInbox':
    '{count, plural, one {resultado sobre a sua caixa de entrada} other {resultados sobre a sua caixa de entrada}}',
  'cli.audit.byRules':
    '{count, plural, one {resultado baseado só no que as regras do Facebook permitiam} other {resultados baseados só no que as regras do Facebook permitiam}}',
  'cli.audit.absentApps': 'aplicativos conectados: a lista não está nestes dados exportados',
  'cli.audit.absentMessages': 'mensagens: não há nenhuma nestes dados exportados',
  'cli.audit.absentBusinesses':
    'empresas que enviaram atividade {service, select, facebook {ao Facebook} other {à Meta}}: a lista não está nestes dados exportados',
  'cli.audit.absentLists':
    'anunciantes com os seus dados de contato: a lista não está nestes dados exportados',
  'cli.audit.messages': 'mensagens em {threads, plural, one {# conversa} other {# conversas}}',
  'cli.audit.businesses':
    'empresas enviaram {service, select, facebook {ao Facebook} other {à Meta}} {events, plural, one {# evento} other {# eventos}} sobre você',
  'cli.audit.lists': 'anunciantes usaram uma lista com os seus dados de contato',
  'cli.audit.exposure':
    'Mensagens: no mínimo {least, number}, no máximo {most, number}, em no máximo {threads, plural, one {# conversa} other {# conversas}} com {people}.',
  'cli.statement': '{by} ({mark}): {statement}',
  'cli.audit.inbox':
    '{count, plural, =0 {Resultados sobre a sua caixa de entrada} one {# resultado sobre a sua caixa de entrada (quantas mensagens, como se sabe, id)} other {# resultados sobre a sua caixa de entrada (quantas mensagens, como se sabe, id)}}',
  'cli.audit.possible':
    '{count, plural, one {Mais # resultado se baseia só no que as regras do Facebook permitiam} other {Mais # resultados se baseiam só no que as regras do Facebook permitiam}}',
  'cli.audit.noMessaging': 'Nenhum. Isso não descarta nada.',
  'cli.audit.moreInbox': 'e mais {more, number}: adicione --full',
  'cli.audit.states': '{count, plural, one {# documento} other {# documentos}}: {states}.',
  'cli.audit.notRead':
    '{files, plural, one {# arquivo JSON ou HTML não foi lido.} other {# arquivos JSON ou HTML não foram lidos.}}',
  'cli.audit.limits':
    '{more, plural, one {# limite} other {# limites}} do que eles podem mostrar: adicione --full',
  'cli.audit.full': 'Tudo, com as fontes:',
  'cli.audit.none': 'Nada nestes dados exportados corresponde a uma regra. Isso não descarta nada.',
  'cli.audit.documents':
    '{count, plural, one {# documento} other {# documentos}}; {otherFiles, plural, one {# outro arquivo não aberto} other {# outros arquivos não abertos}}.',
  'cli.audit.nothingRead':
    '{count, plural, =1 {O único documento não pôde ser lido} other {Nenhum dos # documentos pôde ser lido}}. Peça ao {service} outra cópia das suas informações e importe cada ZIP como você o baixou.',
  'cli.audit.absent': 'Não está nestes dados exportados: {kinds}.',
  'cli.next.connections': 'Todos os aplicativos conectados, por nome:',
  'cli.next.companies': 'Cada empresa dos seus dados exportados:',
  'cli.next.exposure': 'Mensagens de uma empresa por declaração e ano:',
  'cli.audit.review':
    'Para rever ou remover um aplicativo: {service, select, instagram {https://help.instagram.com/1144624522593085} x {https://x.com/settings/connected_apps} other {facebook.com, Configurações e privacidade > Configurações > Apps e sites.}}',
  'cli.audit.coverage': 'Cobertura, e o que estes dados exportados não podem mostrar',
  'cli.messages.sent': '{sent, plural, one {# enviada} other {# enviadas}}',
  'cli.messages.received': '{received, plural, one {# recebida} other {# recebidas}}',
  'cli.messages.threads': 'Conversas com mais mensagens',
  'cli.messages.more': 'e {more, plural, one {mais # conversa} other {mais # conversas}}',
  'cli.messages.all': 'Cada conversa e cada mês:',
  'cli.company.yes': 'sim',
  'cli.company.no': 'não nestes dados exportados',
  'cli.company.id': 'id',
  'cli.company.category': 'categoria',
  'cli.company.parent': 'parte de',
  'cli.company.channels': 'canais',
  'cli.company.connections': 'conexões',
  'cli.company.appPosts': 'publicações do aplicativo',
  'cli.company.offMetaEvents': 'eventos fora da Meta',
  'cli.company.list': 'usou lista com seus dados',
  'cli.company.adThreads': 'conversas via anúncio',
  'cli.company.links': 'links nas suas mensagens',
  'cli.company.dates': 'primeira e última data',
  'cli.company.offMeta': 'Atividade fora da Meta',
  'cli.diff.missing':
    'Se um aplicativo ou uma empresa falta em dados exportados, isso por si só não prova nada.',
  'cli.diff.importUndated': 'importação {id} (dados criados em data desconhecida)',
  'cli.diff.import': 'importação {id} (dados criados em {day})',
  'cli.diff.head': 'Primeiros dados exportados: {from}\nSegundos dados exportados: {to}',
  'cli.more': '… e mais {count, number} (--json)',
  'cli.diff.now': 'agora {name}',
  'cli.diff.threads':
    'Conversas: {added, plural, one {# nova} other {# novas}}, {gone, number} só nos primeiros dados exportados, {changed, number} com mais ou menos mensagens.',
  'cli.exposure.unmatched': 'Não comparado com a sua conexão.',
  'cli.exposure.year': 'de {least, number} a {most, number} mensagens',
  'cli.exposure.none':
    'Nenhuma declaração sobre esta empresa diz que ela podia alcançar mensagens; por isso, nenhuma mensagem é contada.',
  'cli.window.none': 'Nenhum período de acesso é descrito.',
  'cli.finding.era': '{days}: {granted}',
  'cli.finding.source': '{number}. {citation}',
  'cli.finding.full':
    'Por inteiro, com cada registro{count, plural, =0 {} one { e a fonte} other { e as # fontes}}:',
  'cli.finding.undecided': 'Ainda nenhuma. Para decidir:',
  'cli.review.progress': '{done} de {all} resultados revisados, faltam {left}',
  'cli.review.gone': 'Decididos, mas não estão mais nestes dados exportados',
  'cli.review.how': 'Para decidir:',
  'cli.review.now': 'A sua decisão agora',
  'cli.review.noHistory': 'Nenhuma decisão foi registrada aqui.',
  'cli.review.noted': '{decision} ({note})',
  'cli.source.none': 'sem página de fonte; veja a nota',
  'cli.channels': '{count, plural, one {# canal} other {# canais}}',
  'cli.events': '{count, plural, one {# evento} other {# eventos}}',
  'cli.companies.none': 'Nenhuma empresa corresponde.',
  'cli.connections.none': 'Nenhuma conexão corresponde. Isso não descarta nada.',
  'cli.sample.made':
    'Os dados exportados de uma pessoa inventada: {messages, plural, one {# mensagem} other {# mensagens}}, {apps, plural, one {# aplicativo} other {# aplicativos}}.',
  'cli.exposure': '{messages} Isso é o que poderia ter sido alcançado, não o que foi.',
  'cli.gradeAndKind': '{grade}, {kind}',
  'cli.companies.more': '… e mais {count, number} (--limit, --search)',
  'cli.imports.noOwner': 'titular desconhecido',
  'cli.imports.made': 'criados em {day}',
  'cli.imports.imported': 'importados em {day}',
  'cli.imports.removed':
    'A importação {id} foi removida com tudo o que deriva dela. As suas decisões continuam guardadas; sidedoor erase --yes também as remove.',
  'cli.waiting': 'Outro Sidedoor está gravando no banco de dados. Este comando espera até ele terminar.',
  'cli.erase.sure': 'Isto remove o banco de dados de vez. Para confirmar: sidedoor erase --yes',
  'cli.erase.nothing': 'Não havia banco de dados. Nada foi removido.',
  'cli.erase.kept':
    'Os arquivos dos seus dados exportados não foram tocados. Em alguns discos, dados apagados podem persistir até serem sobrescritos.',
  'cli.letter.gdpr':
    'Nada foi enviado. Adicione endereços com --address, --email e --company-address. O GDPR se aplica no Espaço Econômico Europeu, que inclui a União Europeia, e a empresas de outros lugares que oferecem serviços lá; o GDPR do Reino Unido tem os mesmos artigos. Isto não é orientação jurídica. Se a carta chegar hoje, o prazo para a resposta termina em {due, date, long} (--follow-up {option}).',
  'cli.letter.ccpa':
    'Nada foi enviado. Adicione endereços com --address, --email e --company-address. A CCPA protege quem reside na Califórnia e obriga empresas acima de certo porte. Ela abrange o que foi coletado desde 1º de janeiro de 2022; a carta também pergunta por anos anteriores, o que a empresa pode recusar. Isto não é orientação jurídica. Se a carta chegar hoje, o prazo para a resposta termina em {due, date, long} (--follow-up {option}).',
  'cli.letter.lgpd':
    'Nada foi enviado. Adicione endereços com --address, --email e --company-address. A LGPD se aplica a pessoas no Brasil e a empresas de outros lugares que oferecem serviços a elas. Isto não é orientação jurídica. Se você a enviar hoje, o prazo para a resposta sobre o acesso termina em {due, date, long} (--follow-up {option}).',
  'cli.file.exists': '{path} já existe. Use --force para substituí-lo.',
  'cli.report.contradiction':
    'O nome do arquivo termina em .{ending}, mas --format diz {format}. Mude um dos dois.',
  'cli.share.onlySvg':
    'A imagem é um SVG. Indique um arquivo que termine em .svg; um navegador ou um programa de desenho faz dele um PNG.',
  'cli.share.written': 'Isto, como imagem: {path}. Ela contém estas palavras e nada mais.',
  'cli.report.noOut': 'Indique um arquivo com --out <arquivo> ou use --preview.',
  'cli.report.notLockable':
    'Um relatório em {format} não pode ser protegido. Omita --format, ou escolha html ou bundle, e indique um arquivo que termine em .html.',
  'cli.report.lockedEnding':
    'Um pacote protegido é uma só página que contém os seus arquivos. Indique um arquivo que termine em .html e adicione --format bundle.',
  'cli.report.stopped': 'Interrompido. Nenhum relatório foi gravado.',
  'cli.report.written': '{format}, {size, number} kB',
  'cli.report.encrypted': 'relatório protegido, {size, number} kB',
  'cli.report.private': 'Ele é particular: quem tiver o arquivo pode abri-lo.',
  'cli.report.preview': 'Como HTML: {size, number} kB. Nomes: {redaction}. Nada foi gravado.',
  'cli.report.passphrase':
    'Esta frase-senha abre o relatório ({bits} bits; maiúsculas, espaços e hifens não importam). Ela é mostrada uma vez e não é guardada em lugar nenhum. Sem ela ninguém pode abrir o relatório, nem você.',
  'cli.report.passphrase.unreadable': 'O arquivo da frase-senha {path} não pôde ser lido.',
  'cli.report.passphrase.lines': '{path} contém mais de uma linha; uma frase-senha é uma só linha.',
  'cli.report.passphrase.short': 'A frase-senha em {path} tem menos de {least, number} caracteres.',
  'cli.lock.passphrase': 'Frase-senha do banco de dados: ',
  'cli.lock.new': 'Nova frase-senha ({least, number} caracteres ou mais): ',
  'cli.lock.again': 'A mesma frase-senha de novo: ',
  'cli.lock.short': 'A frase-senha tem menos de {least, number} caracteres.',
  'cli.lock.long': 'Uma frase-senha tem no máximo {most, number} caracteres.',
  'cli.lock.words': 'Suas doze palavras: ',
  'cli.lock.wrongWord': 'Essa não é a palavra, então nada foi bloqueado. Comece de novo.',
  'cli.lock.noTerminal':
    'Não há terminal onde perguntar. Indique arquivos com --new-passphrase-file e, para recover, --words-file.',
  'cli.lock.set': 'O banco de dados {file} agora está bloqueado.',
  'cli.lock.changed': 'A nova frase-senha está valendo.',
  'cli.lock.removed': 'O banco de dados {file} não está mais bloqueado.',
  'cli.review.oneAct': 'Escolha uma entre --decision, --history, --undo e --ics.',
  'cli.review.noDecision': 'Diga o que você decidiu: sidedoor review {id} --decision {decisions}',
  'cli.review.noFinding': 'Indique o resultado; veja: sidedoor review',
  'cli.review.icsAll': '--ics grava todos os acompanhamentos; omita o id.',
  'cli.review.needsDecision': '--note, --follow-up e --connections acompanham --decision.',
  'cli.review.icsWritten': 'Acompanhamentos gravados em {file}.',
  'cli.sample.onlyHtml': '--generation e --locale acompanham --format html.',
  'cli.sample.exists': '{path} já existe. Indique um arquivo novo.',
  'cli.sample.next': 'A seguir: sidedoor audit {paths}',
  'cli.serve.building':
    'Gerando as páginas. Isso acontece uma vez após cada mudança do código-fonte e leva alguns segundos.',
  'cli.serve.running': 'O Sidedoor está em execução só neste computador. Pressione Ctrl-C para parar.',
  'cli.serve.noBrowser':
    'Não foi possível abrir um navegador a partir daqui. Abra o endereço acima em um navegador.',
  'cli.serve.missing': 'Não existe o arquivo nem a pasta {path}.',
  'cli.serve.stopped': 'O Sidedoor parou.',
  'cli.usage.number': '{option} aceita um número inteiro de {min} a {max}.',
  'cli.usage.word': '{option} aceita uma destas palavras: {words}.',
  'cli.usage.date': '{option} aceita um ano, um mês ou um dia: 2014, 2014-10 ou 2014-10-01.',
  'cli.usage.day': '{option} aceita um dia como AAAA-MM-DD.',
  'cli.defect': 'algo deu errado no Sidedoor ({name}){place}.',
  'cli.progress.rate': '{size}/s  faltam {left}',
};
