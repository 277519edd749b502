export const review = {
  'removal.open': 'zu erledigen',
  'removal.ticked': 'von Ihnen abgehakt; Ihr nächster Export wird es zeigen',
  'removal.gone': 'in diesem Export nicht mehr verbunden',
  'removal.still-connected': 'in diesem Export noch verbunden',
  'removal.still-listed': 'in diesem Export noch aufgeführt, nicht als aktiv',
  'calendar.summary': 'Sidedoor: noch einmal ansehen: {about}',
  'calendar.summaryOfService': 'Sidedoor: noch einmal ansehen: {about} ({service})',
  'calendar.description': 'Ihre Entscheidung: {decision}. Prüfen Sie, ob sich etwas geändert hat.',
  'compare.missing': '{what}: kein Vergleich möglich, denn {where} ließ sich nichts davon lesen.',
  'compare.partly':
    '{what}: nur teilweise vergleichbar, denn {where} ließen sich manche Dokumente nicht lesen. Was als neu oder verschwunden aufgeführt ist, fehlt vielleicht nur.',
  'compare.kind.connected-apps': 'Verbundene Apps',
  'compare.kind.instant-games': 'Instant Games',
  'compare.kind.advertisers': 'Werbetreibende',
  'compare.kind.off-meta-activity': 'Unternehmen, die Aktivitäten gesendet haben',
  'compare.kind.thread': 'Nachrichten',
  'compare.kind.e2ee-thread': 'Ende-zu-Ende-verschlüsselte Chats',
  'compare.in.from': 'im ersten Export',
  'compare.in.to': 'im zweiten Export',
  'compare.in.both': 'in beiden Exporten',
  'compare.account':
    'Die beiden Exporte sind von verschiedenen Konten, der Vergleich bedeutet also vielleicht nichts.',
  'compare.owner':
    'Die beiden Exporte nennen verschiedene Personen als Inhaber, der Vergleich bedeutet also vielleicht nichts.',
  'compare.order':
    'Nichts zeigt, welcher der beiden Exporte zuerst erstellt wurde: Was als neu aufgeführt ist, kann verschwunden sein, und umgekehrt. Befunde, die in beiden stehen, werden nicht verglichen.',
  'compare.parts':
    'Der erste Export kam in {first, plural, one {# Teil} other {# Teilen}}, der zweite in {second, plural, one {# Teil} other {# Teilen}}. Wenn ein Teil fehlt, ist das, was er enthielt, hier als neu oder verschwunden aufgeführt.',
  'compare.format':
    'Die Exporte haben verschiedene Formate, die nicht dieselben Datumsangaben und IDs enthalten. Ein Datum, das nur einer angibt, zählt nicht als Änderung.',
  'letter.otherAccounts':
    'Dieser Brief betrifft Ihr Konto bei {service}. {company} steht auch in {count, plural, one {Ihrem Export von {services}; dafür braucht es einen eigenen Brief} other {Ihren Exporten von {services}; dafür braucht es je einen eigenen Brief}}.',
};
