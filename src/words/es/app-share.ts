export const appShare = {
  'app.share.title': 'Comparte tu resultado',
  'app.share.lead':
    'Unas frases y una imagen con las mismas palabras. Contienen cifras redondeadas, ningún nombre de persona y ninguna fecha, y las empresas solo se nombran si marcas la casilla. Lo que ves aquí es todo lo que contienen.',
  'app.share.withCompanies': 'Nombrar las empresas',
  'app.share.text': 'Las frases',
  'app.share.copy': 'Copiar las frases',
  'app.share.picture': 'La imagen',
  'app.share.alt':
    'Las frases de arriba bajo el nombre Sidedoor, con una barra cuando una parte de los mensajes corresponde al tiempo del acceso',
  'app.share.save.svg': 'Guardar como SVG',
  'app.share.save.png': 'Guardar como PNG',
  'app.share.link': 'Compartir tu resultado sin nombres',
};
