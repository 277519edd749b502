export const messages = {
  'messages.counts':
    '{messages, plural, one {# Nachricht} other {# Nachrichten}}: {sent, number} gesendet, {received, number} empfangen, in {threads, plural, one {# Unterhaltung} other {# Unterhaltungen}}. {people, plural, =0 {Sonst hat niemand geschrieben.} one {# andere Person hat geschrieben.} other {# andere Personen haben geschrieben.}}',
  'messages.counts.noOwner':
    '{messages, plural, one {# Nachricht} other {# Nachrichten}} von {people, plural, one {# Person} other {# Personen}} in {threads, plural, one {# Unterhaltung} other {# Unterhaltungen}}. Ihr Export sagt nicht, wer davon Sie sind. Sidedoor kann deshalb nicht unterscheiden, was Sie gesendet und was Sie empfangen haben.',
  'messages.counts.none': 'Keine Nachricht.',
  'messages.undated':
    '{undated, plural, one {# davon hat kein Datum. Sie steht in keinem Jahr und keinem Monat.} other {# davon haben kein Datum. Sie stehen in keinem Jahr und keinem Monat.}}',
  'messages.years': 'Nach Jahr',
  'messages.sent': 'Gesendet',
  'messages.received': 'Empfangen',
};
