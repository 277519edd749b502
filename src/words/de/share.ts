const COMPANIES =
  'Unter meinen verbundenen Apps {count, plural, one {ist} other {sind}} {count, plural, =1 {ein Unternehmen} =2 {zwei Unternehmen} =3 {drei Unternehmen} =4 {vier Unternehmen} =5 {fünf Unternehmen} other {# Unternehmen}}, {count, plural, one {das} other {die}} Facebook im Zusammenhang mit Nachrichten genannt hat';
const TIME =
  'die Zeit, in der {count, plural, one {es} other {sie}} Zugriff {count, plural, one {hätte} other {hätten}} haben können';

export const share = {
  'share.named': `${COMPANIES}.`,
  'share.named.who': `${COMPANIES}: {names}.`,
  'share.none':
    'Unter meinen verbundenen Apps ist kein Unternehmen, das Facebook im Zusammenhang mit Nachrichten genannt hat. Ausgeschlossen ist damit keines.',
  'share.permitted':
    '{count, plural, =1 {Einer App war} other {# Apps war}} der Zugriff auf meine Direktnachrichten auf X erlaubt.',
  'share.permitted.who':
    '{count, plural, =1 {Einer App war} other {# Apps war}} der Zugriff auf meine Direktnachrichten auf X erlaubt: {names}.',
  'share.permitted.none':
    '{unclear, plural, =0 {Keiner App in meinem Archiv von X war der Zugriff auf meine Direktnachrichten erlaubt} other {Von keiner App in meinem Archiv von X ist bekannt, dass ihr der Zugriff auf meine Direktnachrichten erlaubt war}}. Apps, deren Zugriff geendet hat, stehen nicht darin.',
  'share.none.instagram':
    'Unter meinen auf Instagram verbundenen Apps ist keine mit einem bekannten Bezug zu Nachrichten. Das schließt nicht aus, dass es eine gab.',
  'share.missing':
    'Dieser Export enthält die Liste der verbundenen Apps nicht, also gibt es nichts zu zeigen.',
  'share.messages': `Höchstens etwa {most, number} meiner rund {total, number} Nachrichten fallen in ${TIME}.`,
  'share.messages.few': `Höchstens eine Handvoll meiner rund {total, number} Nachrichten fällt in ${TIME}.`,
  'share.limit': 'Ein Export kann nicht zeigen, ob eine Nachricht gelesen wurde.',
  'share.check':
    'Was zeigt Ihr eigener Export? Sidedoor sagt es Ihnen, auf Ihrem eigenen Computer. github.com/sidedoor-app/sidedoor',
  'share.notAPicture': 'Aus dem Bild ließ sich kein PNG machen. Speichern Sie es stattdessen als SVG.',
  'share.sample': 'Erfundenes Beispiel, niemandes Konto.',
};
