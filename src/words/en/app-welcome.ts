/** The first screen without an import. */
export const appWelcome = {
  'app.welcome.title': 'Who had a side door into your Facebook account?',
  'app.welcome.lead':
    'Sidedoor reads the export that Facebook lets you download and shows which apps and companies could have reached your messages. It says who says so, who denies it, and what you can do now. Everything stays on this computer, and no text of your messages is kept.',
  'app.welcome.found': 'Look for exports in your Downloads folder',
  'app.welcome.sample': 'Try the sample',
  'app.welcome.sampleNote': 'A small invented account. You can erase it at any time.',
  'app.welcome.import': 'Import your export',
  'app.welcome.getTitle': 'Get your export from Facebook',
  'app.welcome.getLead': 'Facebook prepares it when you ask. This takes from minutes to several days.',
  'app.welcome.steps.1':
    'On Facebook, open Settings, then “Accounts Center”, then “Your information and permissions”.',
  'app.welcome.steps.2':
    'Choose “Export your information” (or “Download your information”) and your Facebook account.',
  'app.welcome.steps.3': 'Choose “Export to device”. Do not send the export to another service.',
  'app.welcome.steps.4': 'Choose “All time”. A shorter range leaves out the years that matter here.',
  'app.welcome.steps.5': 'Choose the format JSON. HTML works too, but JSON holds more.',
  'app.welcome.steps.6':
    'Tick the boxes below, or everything. Low media quality is enough: Sidedoor never opens pictures.',
  'app.welcome.steps.7':
    'When Facebook says that the export is ready, download every part. There is no need to unpack them.',
  'app.welcome.boxesTitle': 'Boxes to tick',
  'app.welcome.boxesHead.boxOnFacebook': 'Box on Facebook',
  'app.welcome.boxesHead.whatItAnswers': 'What it answers',
  'app.welcome.boxes.1.box': 'Apps and websites off of Facebook',
  'app.welcome.boxes.1.answers':
    'Which apps were connected and when; which businesses sent activity to Meta.',
  'app.welcome.boxes.2.box': 'Messages',
  'app.welcome.boxes.2.answers':
    'How many of your messages fall in the time of a connection. Only times and directions are kept.',
  'app.welcome.boxes.3.box': 'Ads information',
  'app.welcome.boxes.3.answers':
    'Which advertisers used a list with your contact details; chats that began with an ad.',
  'app.welcome.boxes.4.box': 'Security and login information',
  'app.welcome.boxes.4.answers': 'Which devices and programs were signed in.',
  'app.welcome.boxes.5.box': 'Personal information',
  'app.welcome.boxes.5.answers': 'Whose export it is.',
  'app.welcome.e2eeTitle': 'Encrypted chats come separately',
  'app.welcome.e2ee':
    'End-to-end encrypted chats are not in the ordinary export. In Messenger, open Settings, then “Privacy & safety”, “End-to-end encrypted chats”, “Message storage” and “Download secure storage data”. You get a file named messages.zip. Import it together with the other parts.',
  'app.welcome.addressNote': 'Facebook’s page for the export',
  'app.welcome.address': 'https://accountscenter.facebook.com/info_and_permissions/dyi',
  'app.welcome.instagram.title': 'Get your export from Instagram',
  'app.welcome.instagram.steps':
    'On Instagram, open Settings, then “Accounts Center”, “Your information and permissions” and “Export your information” (or “Download your information”). Choose your Instagram account, “Export to device”, “All time” and the format JSON. Tick “Apps and websites off of Instagram”, “Messages”, “Ads information” and “Personal information”, or everything.',
  'app.welcome.instagram.addressNote': 'Instagram’s page for the export',
  'app.welcome.instagram.address': 'https://accountscenter.instagram.com/info_and_permissions/dyi',
  'app.welcome.x.title': 'Get your archive from X',
  'app.welcome.x.steps':
    'On X, open “Settings and privacy”, then “Your account” and “Download an archive of your data”. Confirm that it is you and choose “Request archive”. It can take 24 hours or longer. There is no format to choose. Import the ZIP as you downloaded it: Sidedoor opens neither your posts nor the text of your messages.',
  'app.welcome.x.addressNote': 'X’s page about the archive',
  'app.welcome.x.address': 'https://help.x.com/en/managing-your-account/how-to-download-your-x-archive',
} as const;
