export const appLock = {
  'lock.warning':
    'Quem esquece a frase-senha e perde as doze palavras perde o que o Sidedoor guarda: ninguém consegue abrir, e não há outro caminho. Suas exportações continuam como estão e podem ser importadas de novo.',
  'lock.write':
    'Anote estas doze palavras, nesta ordem, e guarde-as longe deste computador. Elas abrem o banco de dados se você esquecer a frase-senha. São mostradas só desta vez.',
  'lock.word': 'Palavra {n, number}',
  'app.lock.title': 'Bloqueio',
  'app.lock.question': 'Bloquear o que o Sidedoor guarda?',
  'app.lock.why':
    'O que foi lido da sua exportação fica guardado neste computador. Quem puder ler seus arquivos poderá lê-lo: com quem você trocou mensagens, quando, e o que você decidiu. Com uma frase-senha, não é possível ler sem ela.',
  'app.lock.set': 'Bloquear com uma frase-senha',
  'app.lock.later': 'Mais tarde',
  'app.lock.dontAsk': 'Nunca',
  'app.lock.off': 'Não bloqueado. Quem puder ler seus arquivos poderá ler o banco de dados.',
  'app.lock.on':
    'Bloqueado com uma frase-senha. O Sidedoor também se bloqueia quando o computador é suspenso. {key} o bloqueia na hora.',
  'app.lock.after': 'Sem uso, bloquear depois de',
  'app.lock.minutes': '{n, number} minutos',
  'app.lock.now': 'Bloquear agora',
  'app.lock.change': 'Alterar a frase-senha',
  'app.lock.remove': 'Remover o bloqueio',
  'app.lock.new': 'Nova frase-senha',
  'app.lock.phrase': 'Suas doze palavras',
  'app.lock.written': 'Já anotei',
  'app.lock.three': 'Digite três das suas palavras',
  'app.lock.notTheWords': 'Estas não são as suas palavras. Confira de novo.',
  'app.lock.showAgain': 'Mostrar as palavras de novo',
  'app.lock.isLocked': 'O Sidedoor está bloqueado',
  'app.lock.unlock': 'Desbloquear',
  'app.lock.checking': 'Verificando. Depois de uma frase-senha errada, cada nova tentativa demora mais.',
  'app.lock.forgotten': 'Esqueceu a frase-senha?',
  'app.lock.recover': 'Suas doze palavras o abrem. Escolha com elas uma nova frase-senha.',
  'app.lock.lost':
    'Se você também perdeu as palavras, ninguém consegue abrir o que o Sidedoor guarda. Você pode apagá-lo e importar suas exportações de novo.',
};
