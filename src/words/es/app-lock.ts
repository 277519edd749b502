export const appLock = {
  'lock.warning':
    'Quien olvida la frase de contraseña y pierde las doce palabras pierde lo que guarda Sidedoor: nadie puede abrirlo y no hay otra forma. Tus exportaciones siguen como están y se pueden importar de nuevo.',
  'lock.write':
    'Anota estas doce palabras en este orden y guárdalas fuera de este ordenador. Abren la base de datos si olvidas la frase de contraseña. Solo se muestran esta vez.',
  'lock.word': 'Palabra {n, number}',
  'app.lock.title': 'Bloqueo',
  'app.lock.question': '¿Bloquear lo que guarda Sidedoor?',
  'app.lock.why':
    'Lo que se leyó de tu exportación se guarda en este ordenador. Quien pueda leer tus archivos puede leerlo: con quién te escribiste, cuándo y qué decidiste. Con una frase de contraseña, no se puede leer sin ella.',
  'app.lock.set': 'Bloquear con una frase de contraseña',
  'app.lock.later': 'Más tarde',
  'app.lock.dontAsk': 'Nunca',
  'app.lock.off': 'Sin bloquear. Quien pueda leer tus archivos puede leer la base de datos.',
  'app.lock.on':
    'Bloqueado con una frase de contraseña. Sidedoor también se bloquea cuando el ordenador se suspende. {key} lo bloquea al momento.',
  'app.lock.after': 'Bloquear sin uso después de',
  'app.lock.minutes': '{n, number} minutos',
  'app.lock.now': 'Bloquear ahora',
  'app.lock.change': 'Cambiar la frase de contraseña',
  'app.lock.remove': 'Quitar el bloqueo',
  'app.lock.new': 'Nueva frase de contraseña',
  'app.lock.phrase': 'Tus doce palabras',
  'app.lock.written': 'Las he anotado',
  'app.lock.three': 'Escribe tres de tus palabras',
  'app.lock.notTheWords': 'Estas no son tus palabras. Compruébalas.',
  'app.lock.showAgain': 'Mostrar las palabras otra vez',
  'app.lock.isLocked': 'Sidedoor está bloqueado',
  'app.lock.unlock': 'Desbloquear',
  'app.lock.checking': 'Comprobando. Tras una frase de contraseña incorrecta, cada nuevo intento tarda más.',
  'app.lock.forgotten': '¿Olvidaste la frase de contraseña?',
  'app.lock.recover': 'Tus doce palabras lo abren. Elige con ellas una nueva frase de contraseña.',
  'app.lock.lost':
    'Si también perdiste las palabras, nadie puede abrir lo que guarda Sidedoor. Puedes borrarlo e importar tus exportaciones de nuevo.',
};
