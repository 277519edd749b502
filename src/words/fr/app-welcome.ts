export const appWelcome = {
  'app.welcome.title': 'Qui avait une porte latérale vers votre compte Facebook ?',
  'app.welcome.lead':
    'Sidedoor lit l’export que Facebook vous permet de télécharger et montre quelles applications et entreprises auraient pu accéder à vos messages. Il dit qui l’affirme, qui le dément, et ce que vous pouvez faire maintenant. Tout reste sur cet ordinateur, et aucun texte de vos messages n’est gardé.',
  'app.welcome.found': 'Chercher des exports dans votre dossier Téléchargements',
  'app.welcome.sample': 'Essayer l’exemple',
  'app.welcome.sampleNote': 'Un petit compte inventé. Vous pouvez l’effacer à tout moment.',
  'app.welcome.import': 'Importer votre export',
  'app.welcome.getTitle': 'Obtenir votre export de Facebook',
  'app.welcome.getLead':
    'Facebook le prépare quand vous le demandez. Cela prend de quelques minutes à plusieurs jours.',
  'app.welcome.steps.1':
    'Sur Facebook, ouvrez « Paramètres », puis « Espace Comptes », puis « Vos informations et autorisations ».',
  'app.welcome.steps.2':
    'Choisissez « Exporter vos informations » (ou « Télécharger vos informations ») et votre compte Facebook.',
  'app.welcome.steps.3':
    'Choisissez « Exporter vers l’appareil ». N’envoyez pas l’export à un autre service.',
  'app.welcome.steps.4':
    'Choisissez « Depuis le début » (toutes les dates). Une période plus courte omet les années qui comptent ici.',
  'app.welcome.steps.5': 'Choisissez le format JSON. HTML fonctionne aussi, mais JSON contient davantage.',
  'app.welcome.steps.6':
    'Cochez les cases ci-dessous, ou tout. Une qualité de média basse suffit : Sidedoor n’ouvre jamais les images.',
  'app.welcome.steps.7':
    'Quand Facebook annonce que l’export est prêt, téléchargez chaque partie. Il n’est pas nécessaire de les décompresser.',
  'app.welcome.boxesTitle': 'Cases à cocher',
  'app.welcome.boxesHead.boxOnFacebook': 'Case sur Facebook',
  'app.welcome.boxesHead.whatItAnswers': 'Ce à quoi elle répond',
  'app.welcome.boxes.1.box': 'Applications et sites web en dehors de Facebook',
  'app.welcome.boxes.1.answers':
    'Quelles applications étaient connectées et quand ; quelles entreprises ont envoyé une activité à Meta.',
  'app.welcome.boxes.2.box': 'Messages',
  'app.welcome.boxes.2.answers':
    'Combien de vos messages datent de la période d’une connexion. Seuls les moments et le sens (envoyé ou reçu) sont gardés.',
  'app.welcome.boxes.3.box': 'Informations publicitaires',
  'app.welcome.boxes.3.answers':
    'Quels annonceurs ont utilisé une liste contenant vos coordonnées ; les discussions commencées à partir d’une publicité.',
  'app.welcome.boxes.4.box': 'Informations de sécurité et de connexion',
  'app.welcome.boxes.4.answers': 'Quels appareils et programmes étaient connectés.',
  'app.welcome.boxes.5.box': 'Informations personnelles',
  'app.welcome.boxes.5.answers': 'À qui est l’export.',
  'app.welcome.e2eeTitle': 'Les discussions chiffrées arrivent à part',
  'app.welcome.e2ee':
    'Les discussions chiffrées de bout en bout ne sont pas dans l’export ordinaire. Dans Messenger, ouvrez « Paramètres », puis « Confidentialité et sécurité », « Discussions chiffrées de bout en bout », « Stockage des messages » et « Télécharger les données du stockage sécurisé ». Vous obtenez un fichier nommé messages.zip. Importez-le avec les autres parties.',
  'app.welcome.addressNote': 'La page de Facebook pour l’export',
  'app.welcome.address': 'https://accountscenter.facebook.com/info_and_permissions/dyi',
  'app.welcome.instagram.title': 'Obtenir votre export d’Instagram',
  'app.welcome.instagram.steps':
    'Sur Instagram, ouvrez « Paramètres », puis « Espace Comptes », « Vos informations et autorisations » et « Exporter vos informations » (ou « Télécharger vos informations »). Choisissez votre compte Instagram, « Exporter vers l’appareil », « Depuis le début » et le format JSON. Cochez « Applications et sites web en dehors d’Instagram », « Messages », « Informations publicitaires » et « Informations personnelles », ou tout.',
  'app.welcome.instagram.addressNote': 'La page d’Instagram pour l’export',
  'app.welcome.instagram.address': 'https://accountscenter.instagram.com/info_and_permissions/dyi',
  'app.welcome.x.title': 'Obtenir votre archive de X',
  'app.welcome.x.steps':
    'Sur X, ouvrez « Paramètres et confidentialité », puis « Votre compte » et « Télécharger une archive de vos données ». Confirmez que c’est bien vous et choisissez « Demander une archive ». Cela peut prendre 24 heures ou plus. Il n’y a pas de format à choisir. Importez le ZIP tel que vous l’avez téléchargé : Sidedoor n’ouvre ni vos posts ni le texte de vos messages.',
  'app.welcome.x.addressNote': 'La page de X sur l’archive',
  'app.welcome.x.address': 'https://help.x.com/en/managing-your-account/how-to-download-your-x-archive',
};
