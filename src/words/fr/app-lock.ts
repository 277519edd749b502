export const appLock = {
  'lock.warning':
    'Si vous oubliez la phrase secrète et perdez les douze mots, ce que Sidedoor conserve est perdu : personne ne peut l’ouvrir, et il n’y a pas d’autre moyen. Vos exportations restent telles quelles et peuvent être importées de nouveau.',
  'lock.write':
    'Notez ces douze mots dans cet ordre et gardez-les ailleurs que sur cet ordinateur. Ils ouvrent le registre si vous oubliez la phrase secrète. Ils ne sont affichés que cette fois.',
  'lock.word': 'Mot {n, number}',
  'app.lock.title': 'Verrouillage',
  'app.lock.question': 'Verrouiller ce que Sidedoor conserve ?',
  'app.lock.why':
    'Ce qui a été lu dans votre exportation est conservé sur cet ordinateur. Qui peut lire vos fichiers peut le lire : avec qui vous avez écrit, quand, et ce que vous avez décidé. Avec une phrase secrète, on ne peut pas le lire sans elle.',
  'app.lock.set': 'Verrouiller avec une phrase secrète',
  'app.lock.later': 'Plus tard',
  'app.lock.dontAsk': 'Jamais',
  'app.lock.off': 'Non verrouillé. Qui peut lire vos fichiers peut lire le registre.',
  'app.lock.on':
    'Verrouillé avec une phrase secrète. Sidedoor se verrouille aussi quand l’ordinateur se met en veille. {key} le verrouille tout de suite.',
  'app.lock.after': 'Sans utilisation, verrouiller après',
  'app.lock.minutes': '{n, number} minutes',
  'app.lock.now': 'Verrouiller maintenant',
  'app.lock.change': 'Changer la phrase secrète',
  'app.lock.remove': 'Supprimer le verrouillage',
  'app.lock.new': 'Nouvelle phrase secrète',
  'app.lock.phrase': 'Vos douze mots',
  'app.lock.written': 'Je les ai notés',
  'app.lock.three': 'Saisissez trois de vos mots',
  'app.lock.notTheWords': 'Ce ne sont pas vos mots. Vérifiez-les.',
  'app.lock.showAgain': 'Réafficher les mots',
  'app.lock.isLocked': 'Sidedoor est verrouillé',
  'app.lock.unlock': 'Déverrouiller',
  'app.lock.checking':
    'Vérification en cours. Après une phrase secrète erronée, chaque nouvel essai prend plus de temps.',
  'app.lock.forgotten': 'Phrase secrète oubliée ?',
  'app.lock.recover': 'Vos douze mots l’ouvrent. Choisissez une nouvelle phrase secrète avec eux.',
  'app.lock.lost':
    'Si vous avez aussi perdu les mots, personne ne peut ouvrir ce que Sidedoor conserve. Vous pouvez l’effacer et importer de nouveau vos exportations.',
};
