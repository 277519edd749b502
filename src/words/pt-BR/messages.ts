export const messages = {
  'messages.counts':
    '{messages, plural, one {# mensagem} other {# mensagens}}: {sent, plural, one {# enviada} other {# enviadas}}, {received, plural, one {# recebida} other {# recebidas}}, em {threads, plural, one {# conversa} other {# conversas}}. {people, plural, =0 {Ninguém mais escreveu.} one {# outra pessoa escreveu.} other {# outras pessoas escreveram.}}',
  'messages.counts.noOwner':
    '{messages, plural, one {# mensagem} other {# mensagens}} de {people, plural, one {# pessoa} other {# pessoas}} em {threads, plural, one {# conversa} other {# conversas}}. Os seus dados exportados não dizem qual delas é você; por isso, o Sidedoor não pode distinguir o que você enviou do que recebeu.',
  'messages.counts.none': 'Nenhuma mensagem.',
  'messages.undated':
    '{undated, plural, one {# delas não tem data. Não está em nenhum ano nem mês.} other {# delas não têm data. Não estão em nenhum ano nem mês.}}',
  'messages.years': 'Por ano',
  'messages.sent': 'Enviadas',
  'messages.received': 'Recebidas',
};
