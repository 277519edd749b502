export const messages = {
  'messages.counts':
    '{messages, plural, one {# mensaje} other {# mensajes}}: {sent, number} enviados, {received, number} recibidos, en {threads, plural, one {# conversación} other {# conversaciones}}. {people, plural, =0 {Nadie más escribió.} one {Escribió # persona más.} other {Escribieron # personas más.}}',
  'messages.counts.noOwner':
    '{messages, plural, one {# mensaje} other {# mensajes}} de {people, plural, one {# persona} other {# personas}} en {threads, plural, one {# conversación} other {# conversaciones}}. Tu copia de datos no dice cuál de ellas eres tú, así que Sidedoor no puede distinguir lo que enviaste de lo que recibiste.',
  'messages.counts.none': 'Ningún mensaje.',
  'messages.undated':
    '{undated, plural, one {# de ellos no tiene fecha. No está en ningún año ni mes.} other {# de ellos no tienen fecha. No están en ningún año ni mes.}}',
  'messages.years': 'Por año',
  'messages.sent': 'Enviados',
  'messages.received': 'Recibidos',
};
