export const study = {
  'study.unreadable': 'Não foi possível ler o arquivo {file}.',
  'study.no-toml': '{file} não é um TOML válido: veja a linha {line, number}.',
  'study.missing-field': 'Em {file} falta “{field}”.',
  'study.unknown-field': '{file} contém “{field}”, que não existe em nenhum estudo.',
  'study.no-such-value': '“{field}” em {file} tem de ser um destes: {allowed}.',
  'study.invalid-field': '“{field}” em {file} não está na forma certa. Um exemplo: {example}',
  'study.bad-recipient':
    'O destinatário do estudo não é um destinatário age válido; por isso a doação não pode ser selada.',
  'study.other-service': 'Este estudo aceita exportações de {services}, e esta é de {service}.',
  'study.ended': 'Este estudo terminou em {ends, date, long}. Ele não aceita mais doações.',
  'study.nothing-to-leave-out': 'Não há “{what}” na doação; por isso nada foi gravado. Veja-a com --preview.',
  'study.no-choice':
    '“{text}” não diz o que deixar de fora. Escreva uma tabela (connections), uma linha (connections:3) ou uma empresa (company=Example Bank).',
  'study.consent.title': 'Doação ao estudo “{title}”',
  'study.consent.purpose': 'Finalidade: {purpose}',
  'study.consent.contact': 'Contato: {contact}',
  'study.consent.ethics': 'Aprovado por: {ethics}',
  'study.consent.ends': 'Último dia para doar: {ends, date, long}',
  'study.consent.donor':
    'O seu número de doador é {donor}. Guarde-o: para que a sua doação seja retirada, informe-o ao contato.',
  'study.consent.nothing-sent':
    'O Sidedoor {version} cria a doação no seu próprio computador e não envia nada. Cabe a você entregá-la.',
  'study.consent.dates.day': 'Das datas, é entregue o dia.',
  'study.consent.dates.month': 'Das datas, é entregue só o mês.',
  'study.consent.dates.year': 'Das datas, é entregue só o ano.',
  'study.consent.counts': 'Os números são exatos.',
  'study.consent.bins': 'Os números são arredondados para baixo até um destes: {bins}.',
  'study.consent.names.known':
    'As empresas que constam dos fatos com fontes do Sidedoor ou da lista do estudo aparecem com o nome.',
  'study.consent.names.listed': 'Só as empresas da lista do estudo aparecem com o nome.',
  'study.consent.hashes':
    'Qualquer outra empresa é um código que começa com #. Quem tem o arquivo do estudo pode testar se um código corresponde a um nome que adivinhe.',
  'study.consent.never':
    'Nunca incluídos: nomes de pessoas, conversas, texto de mensagens, os identificadores pelos quais os aplicativos conhecem você, as suas anotações.',
  'study.consent.table':
    '{table} ({columns}): {rows, plural, one {# linha} other {# linhas}}{leftOut, plural, =0 {.} other {; # deixadas de fora.}}',
  'cli.donate.no-out': 'Indique um arquivo novo com --out ou veja a doação com --preview.',
  'cli.donate.hidden': '{shown} é {names} nos seus dados exportados.',
  'cli.donate.preview':
    'Nada foi gravado. Para deixar algo de fora, acrescente --leave-out com uma tabela, uma linha (connections:3) ou uma empresa (company=Example Bank), quantas vezes quiser; para gravar, --out ARQUIVO.',
  'cli.donate.written':
    '{path}: {rows, plural, one {# linha} other {# linhas}}. Nada foi enviado: entregue o arquivo a {contact}. O seu número de doador é {donor}.',
  'cli.donate.sealed': 'Está selado: só o estudo pode abri-lo.',
  'study.consent.held':
    'O estudo executou o Sidedoor {version} com dados exportados que já tinha. O Sidedoor não perguntou a ninguém. Número de doador: {donor}.',
  'cohort.none': 'Não há nenhuma coorte em {dir}.',
  'cohort.busy': 'Outro processo está trabalhando na coorte em {dir}. Tente de novo quando ele terminar.',
  'cohort.no-donation': '{file} não é uma doação gravada pelo Sidedoor.',
  'cohort.sealed': '{file} está selado. Indique a identidade do estudo com --identity.',
  'cohort.wrong-identity': '{file} não pode ser aberto com esta identidade.',
  'cohort.foreign': '{file} foi criado para outro estudo ({study}) ou para outra versão deste.',
  'cohort.not-parquet': '{file} é uma doação em JSON. Uma coorte aceita as que têm arquivos Parquet.',
  'cohort.damaged': '{part} falta em {file} ou não é como dizem o manifesto e o estudo.',
  'cohort.duplicate':
    'A coorte já tem uma doação dos mesmos dados exportados, de {donor}. Retire primeiro essa.',
  'cohort.no-donor': 'A coorte não tem nenhuma doação de {donor}.',
  'cohort.left': '{file} ainda contém o número de {donor}. Não é um arquivo da coorte: remova-o você.',
  'cohort.small-k':
    'O estudo promete que nenhuma célula tem menos de {k, number} doadores. Escolha um --k que não seja menor.',
  'cohort.exists': '{path} já existe. Indique uma pasta nova.',
  'cohort.state.added': 'adicionada',
  'cohort.state.present': 'já estava lá',
  'cohort.state.known': 'já foi importada',
  'cohort.withdrawn':
    '{donor} foi retirado: {files, plural, one {# arquivo removido} other {# arquivos removidos}}. Nenhum dos {searched, plural, one {# arquivo restante} other {# arquivos restantes}} contém o número. Exclua também o que foi entregue ou importado; senão, pode ser adicionado de novo. As publicações anteriores ainda contam este doador.',
  'cohort.checked':
    '{donors, plural, one {# doador} other {# doadores}}, {rows, plural, one {# linha} other {# linhas}}.',
  'cohort.faults':
    '{count, plural, one {Um arquivo falta, não é como diz o manifesto ou não pertence} other {# arquivos faltam, não são como diz o manifesto ou não pertencem}} a nenhuma doação.',
  'cohort.cells': '{cells, plural, one {# célula} other {# células}}, {suppressed, number} suprimidas',
  'cohort.imported':
    '{count, plural, one {# exportação} other {# exportações}} na coorte, {failed, number} com falha.',
  'cohort.failed':
    '{failed, plural, one {Um arquivo não pôde ser adicionado} other {# arquivos não puderam ser adicionados}}; o motivo está acima. Os outros estão incluídos, e repetir o comando adiciona só o que falta.',
  'cohort.stopped': 'Interrompido. O que foi adicionado fica; repetir o comando lê só o que falta.',
};
