export const appWelcome = {
  'app.welcome.title': '¿Quién tenía una puerta lateral a tu cuenta de Facebook?',
  'app.welcome.lead':
    'Sidedoor lee la copia de datos que Facebook te permite descargar y muestra qué aplicaciones y empresas podían acceder a tus mensajes. Dice quién lo dice, quién lo niega y qué puedes hacer ahora. Todo se queda en este equipo y no se guarda el texto de tus mensajes.',
  'app.welcome.found': 'Buscar copias de datos en tu carpeta de descargas',
  'app.welcome.sample': 'Probar el ejemplo',
  'app.welcome.sampleNote': 'Una pequeña cuenta inventada. Puedes borrarla cuando quieras.',
  'app.welcome.import': 'Importar tu copia de datos',
  'app.welcome.getTitle': 'Obtén tu copia de datos de Facebook',
  'app.welcome.getLead': 'Facebook la prepara cuando la pides. Tarda desde unos minutos hasta varios días.',
  'app.welcome.steps.1':
    'En Facebook, abre Configuración, luego «Centro de cuentas» y después «Tu información y permisos».',
  'app.welcome.steps.2':
    'Elige «Exportar tu información» (o «Descargar tu información») y tu cuenta de Facebook.',
  'app.welcome.steps.3': 'Elige «Exportar al dispositivo». No envíes la copia de datos a otro servicio.',
  'app.welcome.steps.4':
    'Elige «Desde el principio». Un período más corto deja fuera los años que importan aquí.',
  'app.welcome.steps.5': 'Elige el formato JSON. HTML también sirve, pero JSON contiene más.',
  'app.welcome.steps.6':
    'Marca las casillas de abajo, o todo. Basta con una calidad baja de los archivos multimedia: Sidedoor nunca abre imágenes.',
  'app.welcome.steps.7':
    'Cuando Facebook diga que la copia de datos está lista, descarga todas las partes. No hace falta descomprimirlas.',
  'app.welcome.boxesTitle': 'Casillas que marcar',
  'app.welcome.boxesHead.boxOnFacebook': 'Casilla en Facebook',
  'app.welcome.boxesHead.whatItAnswers': 'Qué responde',
  'app.welcome.boxes.1.box': 'Aplicaciones y sitios web fuera de Facebook',
  'app.welcome.boxes.1.answers':
    'Qué aplicaciones estaban conectadas y cuándo; qué empresas enviaron actividad a Meta.',
  'app.welcome.boxes.2.box': 'Mensajes',
  'app.welcome.boxes.2.answers':
    'Cuántos de tus mensajes corresponden al tiempo de una conexión. Solo se guardan las fechas y si son enviados o recibidos.',
  'app.welcome.boxes.3.box': 'Información sobre anuncios',
  'app.welcome.boxes.3.answers':
    'Qué anunciantes usaron una lista con tus datos de contacto; chats que empezaron con un anuncio.',
  'app.welcome.boxes.4.box': 'Información de seguridad e inicio de sesión',
  'app.welcome.boxes.4.answers': 'Qué dispositivos y programas tenían la sesión iniciada.',
  'app.welcome.boxes.5.box': 'Información personal',
  'app.welcome.boxes.5.answers': 'De quién es la copia de datos.',
  'app.welcome.e2eeTitle': 'Los chats cifrados llegan por separado',
  'app.welcome.e2ee':
    'Los chats cifrados de extremo a extremo no están en la copia de datos normal. En Messenger, abre Configuración, luego «Privacidad y seguridad», «Chats cifrados de extremo a extremo», «Almacenamiento de mensajes» y «Descargar datos de almacenamiento seguro». Recibirás un archivo llamado messages.zip. Impórtalo junto con las demás partes.',
  'app.welcome.addressNote': 'La página de Facebook para la copia de datos',
  'app.welcome.address': 'https://accountscenter.facebook.com/info_and_permissions/dyi',
  'app.welcome.instagram.title': 'Obtén tu copia de datos de Instagram',
  'app.welcome.instagram.steps':
    'En Instagram, abre Configuración, luego «Centro de cuentas», «Tu información y permisos» y «Exportar tu información» (o «Descargar tu información»). Elige tu cuenta de Instagram, «Exportar al dispositivo», «Desde el principio» y el formato JSON. Marca «Aplicaciones y sitios web fuera de Instagram», «Mensajes», «Información sobre anuncios» e «Información personal», o todo.',
  'app.welcome.instagram.addressNote': 'La página de Instagram para la copia de datos',
  'app.welcome.instagram.address': 'https://accountscenter.instagram.com/info_and_permissions/dyi',
  'app.welcome.x.title': 'Obtén tu archivo de X',
  'app.welcome.x.steps':
    'En X, abre «Configuración y privacidad», luego «Tu cuenta» y «Descargar un archivo con tus datos». Confirma que eres tú y elige «Solicitar archivo». Puede tardar 24 horas o más. No hay ningún formato que elegir. Importa el ZIP tal como lo descargaste: Sidedoor no abre tus publicaciones ni el texto de tus mensajes.',
  'app.welcome.x.addressNote': 'La página de X sobre el archivo',
  'app.welcome.x.address': 'https://help.x.com/en/managing-your-account/how-to-download-your-x-archive',
};
